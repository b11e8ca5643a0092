// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace Kogge::CheckTable {

namespace {

Change inGerman(const QByteArray &before, const QByteArray &after)
{
    return translated(replaced(germanFile, before, after));
}

} // namespace

Rows textRows()
{
    using enum ProblemCode;
    Rows rows;
    const auto row = [&rows](const char *name, const char *text, ProblemCode code, const char *words) {
        rows.add(name, replaced(hallFile, "Read the meter", text),
                 {code, hallFile, "blockhints", u"blockhints"_s, QString::fromUtf8(words)});
    };
    row("script", "[Read](javascript:alert(1))", LinkUnsafe, "“javascript:alert(1)”");
    row("file", "[Read](file:///etc/passwd)", LinkUnsafe, "“file:///etc/passwd”");
    row("file beside it", "[Read](hall.html)", LinkUnsafe, "“hall.html”");
    row("picture", "![Read](https://example.org/a.png)", ImageInText, "“https://example.org/a.png”");
    row("HTML", "&lt;b&gt;Read&lt;/b&gt;", HtmlInText, "HTML");
    row("heading in a callout", "## Read\n\nthe meter", HeadingLevel, "“##”");
    row("heading of level one", "Read\n\n# Heading\n\nmore", HeadingLevel, "“##”");
    row("term that is not there", "[Read](glossary:termgone00)", ReferenceDangling, "“glossary:termgone00”");
    row("lesson that is not there", "[Read](lesson:lessongone)", ReferenceDangling, "“lesson:lessongone”");
    rows.add("too long", replaced(hallFile, "Read the meter", QByteArray(100'001, 'x')),
             {TextTooComplex, hallFile, "blockhints", u"blockhints"_s, u"100000 characters"_s});
    rows.add("nested too deeply",
             replaced(hallFile, "Read the meter", QByteArray("&gt; ").repeated(40) + "x"),
             {TextTooComplex, hallFile, "blockhints", u"blockhints"_s, u"Divide it"_s});
    return rows;
}

Rows factRows()
{
    using enum ProblemCode;
    Rows rows;
    const auto row = [&rows](const char *name, const QString &file, const char *before, const char *after,
                             ProblemCode code, const char *words) {
        const bool record = file == valuesFile;
        rows.add(name, replaced(file, before, after),
                 {code, file, record ? "recordrate" : "blockfacts",
                  record ? u"recordrate"_s : u"blockfacts"_s, QString::fromUtf8(words)});
    };
    row("no date", hallFile, " as-of=\"2026-01\"", "", FactUndated, "as-of");
    row("no second date", valuesFile, " recheck-by=\"2099-12-31\"", "", FactUndated, "recheck-by");
    row("dates the wrong way round", hallFile, "as-of=\"2026-01\"", "as-of=\"2100-01\"", FactUndated,
        "not before the first");
    row("past its date", hallFile, "recheck-by=\"2099-12-31\"", "recheck-by=\"2026-05-31\"", FactStale,
        "by 2026-05-31");
    row("no statement", hallFile, "<statement>What the artists’ levy takes.</statement>", "<statement/>",
        MissingElement, "<statement>");
    row("no source", valuesFile, "    <source>The fund for halls</source>\n", "", MissingElement, "<source>");
    row("address that is none", valuesFile, "href=\"https://example.org/rate\"", "href=\"rate.html\"",
        LinkUnsafe, "“rate.html”");
    rows.add("record that is not there", replaced(valuesFile, "key=\"de.hall.rate\"", "key=\"de.hall.gone\""),
             {ReferenceDangling, hallFile, "blockshown", u"blockshown"_s, u"“de.hall.rate”"_s});
    return rows;
}

Rows translationRows()
{
    using enum ProblemCode;
    Rows rows;
    const auto row = [&rows](const char *name, const QByteArray &before, const QByteArray &after,
                             ProblemCode code, const std::vector<ProblemCode> &besides = {}) {
        rows.add(name, inGerman(before, after),
                 {code, germanFile, {}, u"blocktable"_s, u"blocktable/caption"_s, besides});
    };
    row("blank", "<target>Costs in a year (de)</target>", "<target> </target>", TranslationMissing);
    row("of an older text", "<source>Costs in a year</source>", "<source>Costs in March</source>",
        TranslationStale);
    row("not approved", "id=\"blocktable/caption\" approved=\"yes\"", "id=\"blocktable/caption\"",
        TranslationUnapproved);
    row("of something else", "id=\"blocktable/caption\"", "id=\"blocktable/captoin\"", TranslationMissing,
        {TranslationOrphan});
    rows.add("of a newer text", translated(replaced(hallFile, "Costs in a year", "Costs in two years")),
             {TranslationStale, germanFile, {}, u"blocktable"_s, u"blocktable/caption"_s});
    rows.add("of something that is gone",
             inGerman("<body>\n            <trans-unit id=\"module/title\"",
                      "<body>\n            <trans-unit id=\"blockgone0/text\"/>\n            <trans-unit "
                      "id=\"module/title\""),
             {TranslationOrphan, germanFile, {}, u"blockgone0"_s, u"blockgone0/text"_s});
    rows.add("twice", inGerman("id=\"blocktable/caption\"", "id=\"blockimage/caption\""),
             {TranslationDuplicate,
              germanFile,
              "<trans-unit id=\"blockimage/caption\" approved=\"yes\">\n                <source>Costs",
              u"blockimage"_s,
              u"blockimage/caption"_s,
              {TranslationMissing, TranslationStale}});
    rows.add(
        "another link",
        inGerman("(https://example.org/halls) knows more. (de)", "(https://example.org/hallen) weiß mehr."),
        {TranslationMarkup, germanFile, {}, u"blockopens"_s, u"links"_s});
    rows.add("a link less",
             inGerman("The [tourist office](https://example.org/halls) knows more. (de)", "Mehr weiß sie."),
             {TranslationMarkup, germanFile, {}, u"blockopens"_s, u"links"_s});
    const auto mark = [&rows](const char *name, const QByteArray &after, ProblemCode code,
                              const char *words) {
        rows.add(name, inGerman("knows more. (de)", after),
                 {code, germanFile, {}, u"blockopens"_s, QString::fromUtf8(words)});
    };
    mark("translated with HTML", "weiß &lt;b&gt;mehr&lt;/b&gt;.", HtmlInText, "HTML");
    mark("translated with a heading of level one", "weiß mehr.\n\n# Mehr\n\nDavon.", HeadingLevel, "“##”");
    mark("translated at length", QByteArray(100'001, 'x'), TextTooComplex, "100000 characters");
    mark("translated with too many quotations", "\n\n" + QByteArray("&gt; ").repeated(40) + "x",
         TextTooComplex, "Divide it");
    rows.add("heading in a translated callout",
             inGerman("<target>Read the meter", "<target>## Lesen\n\nRead the meter"),
             {HeadingLevel, germanFile, {}, u"blockhints"_s, u"“##”"_s});
    return rows;
}

Rows languageRows()
{
    Rows rows;
    const auto row = [&rows](const char *name, const QString &file, const QByteArray &before,
                             const QByteArray &after, const QString &words,
                             const QByteArray &at = "original=\"module.xml\"") {
        const auto change = [=](SampleModule &sample) {
            sample.translate(u"de"_s);
            QByteArray german = sample[germanFile];
            sample.remove(germanFile);
            sample.remove(u"media/de/hall.svg"_s);
            sample.add(file, german.replace(before, after));
        };
        rows.add(name, change, {ProblemCode::InvalidValue, file, at, {}, words});
    };
    row("another one", germanFile, "target-language=\"de\"", "target-language=\"fr\"",
        u"target-language is “fr”, but must be de"_s);
    row("none", germanFile, " target-language=\"de\"", "", u"must be de"_s);
    row("no language", u"translations/german.xlf"_s, "target-language=\"de\"", "target-language=\"german\"",
        u"another language, as in de"_s);
    row("the module's own", u"translations/en.xlf"_s, "target-language=\"de\"", "target-language=\"en\"",
        u"another language, as in de"_s);
    row("another original", germanFile, "source-language=\"en\"", "source-language=\"fr\"",
        u"source-language is “fr”, but must be en"_s);
    const QByteArray last = "original=\"data/values.xml\"";
    row("a part in another one", germanFile, last + " source-language=\"en\" target-language=\"de\"",
        last + " source-language=\"en\" target-language=\"fr\"", u"target-language is “fr”, but must be de"_s,
        last);
    return rows;
}

} // namespace Kogge::CheckTable
