// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/authornotefields.h"
#include "expect.h"
#include "fieldfiller.h"
#include "manifest/sourcefiles.h"
#include "package/modulecheck.h"
#include "samplemodule.h"
#include "xmlmutation.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString schemaFolder = QStringLiteral(SCHEMA_DIR);

/// What xmllint says about \p files, by name. Empty where it says nothing of one.
QMap<QString, bool> verdictsOn(const Files &files)
{
    const QTemporaryDir folder;
    writeFiles(folder.path(), files);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(u"xmllint"_s,
                  QStringList{u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, schemaFolder + u"/kogge.rng"_s}
                      + files.keys());
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest))
        qFatal("xmllint does not end");
    QMap<QString, bool> verdicts;
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    for (const QString &line : errors.split(u'\n')) {
        if (line.endsWith(u" validates"))
            verdicts.insert(line.chopped(10), true);
        else if (line.endsWith(u" fails to validate"))
            verdicts.insert(line.chopped(18), false);
    }
    if (verdicts.size() != files.size())
        qFatal("%s", qPrintable(errors.left(4000)));
    return verdicts;
}

bool fits(const QByteArray &xml)
{
    return verdictsOn({{u"file.xml"_s, xml}}).first();
}

/// The files that have a schema, of a module in a folder.
Files withSchema(const Files &files)
{
    Files chosen;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().endsWith(u".xml"))
            chosen.insert(file.key(), file.value());
    }
    return chosen;
}

/// One file of each kind in which everything is said that can be said.
Files fullFiles(FieldFiller &filler)
{
    Files files;
    const auto add = [&files](const QString &name, const QString &root, const auto &write) {
        XmlSource source = XmlSource::create(root, name);
        write(source);
        files.insert(name, source.save());
    };
    const Lesson lesson = fullLesson(filler);
    Module module;
    visitFields(filler, module);
    module.sections.front().lessons.front().id = lesson.id;
    module.id = u"urn:uuid:1"_s;
    module.format = Module::currentFormat;
    add(u"module.xml"_s, u"module"_s, [&](XmlSource &source) { writeModule(source, module); });
    add(u"lessons/%1.xml"_s.arg(lesson.id), u"lesson"_s,
        [&](XmlSource &source) { writeLesson(source, lesson); });
    std::vector<MediaFile> media;
    filler.parts("file", media);
    add(u"media.xml"_s, u"media"_s, [&](XmlSource &source) { writeMedia(source, media); });
    std::vector<FactRecord> values;
    filler.parts("value", values);
    add(u"data/values.xml"_s, u"values"_s, [&](XmlSource &source) { writeValues(source, values); });
    ProfileCollection collection;
    visitFields(filler, collection);
    add(u"data/profiles.xml"_s, u"profiles"_s, [&](XmlSource &source) { writeProfiles(source, collection); });
    return files;
}

/// The same of the notes of authors, which `kogge check` does not speak of.
Files fullNotes(FieldFiller &filler)
{
    Files files;
    std::vector<Comment> comments;
    filler.parts("comment", comments);
    for (Comment &comment : comments) {
        comment.lesson = filler.nextId();
        comment.block = filler.nextId();
    }
    XmlSource said = XmlSource::create(u"comments"_s, u"comments.xml"_s);
    writeComments(said, comments);
    files.insert(said.file(), said.save());
    std::vector<KnownWord> words;
    filler.parts("word", words);
    XmlSource known = XmlSource::create(u"words"_s, u"words.xml"_s);
    writeWords(known, words);
    files.insert(known.file(), known.save());
    return files;
}

/// What reading a file says, whatever it refers to.
Problems readAlone(const QString &name, const QByteArray &xml)
{
    Problems problems;
    const auto source = XmlSource::load(xml, name);
    if (!source)
        return {problemFrom(source.error(), name)};
    if (name == u"module.xml")
        (void)readModule(*source, problems);
    else if (name == u"comments.xml")
        (void)readComments(*source, problems);
    else if (name == u"words.xml")
        (void)readWords(*source, problems);
    else if (name == u"media.xml")
        (void)readMedia(*source, problems);
    else if (name.startsWith(u"lessons/"))
        (void)readLesson(*source, problems);
    else if (name == u"data/profiles.xml" || name == u"data/cooperations.xml")
        (void)readProfiles(*source, problems);
    else
        (void)readValues(*source, problems);
    return problems;
}

/// What checking a module with this file says, without the lines.
Problems check(const Files &files)
{
    const QTemporaryDir folder;
    writeFiles(folder.path(), files);
    const auto source = FolderSource::open(folder.path());
    const auto loaded = loadModuleForChecking(**source);
    if (!loaded)
        return {{ProblemCode::NewerFormat, {}, 0, {}, {}}};
    Problems problems = checkModule(*loaded, **source, QDate(2026, 6, 1));
    std::erase_if(problems, [](const Problem &problem) { return problem.code == ProblemCode::NotCanonical; });
    for (Problem &problem : problems)
        problem.line = 0;
    return problems;
}

QSet<QString> namesIn(const QString &element)
{
    QSet<QString> names;
    for (const QByteArray &content : filesBelow(schemaFolder)) {
        QXmlStreamReader xml(content);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element
                && xml.attributes().hasAttribute(u"name"_s))
                names.insert(xml.attributes().value(u"name"_s).toString());
        }
    }
    return names;
}

/// An element, an attribute or a define of the schema.
struct Pattern {
    QString kind;
    QString name;
    bool isExplained = false; ///< Has documentation of its own.
    QString reference; ///< The first pattern it refers to.
};

std::vector<Pattern> patternsIn(const QByteArray &schema)
{
    std::vector<Pattern> patterns;
    std::vector<size_t> open;
    QXmlStreamReader xml(schema);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString kind = xml.name().toString();
        const bool isPattern = kind == u"element" || kind == u"attribute" || kind == u"define";
        if (token == QXmlStreamReader::EndElement && isPattern)
            open.pop_back();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isPattern) {
            open.push_back(patterns.size());
            patterns.push_back({kind, xml.attributes().value(u"name"_s).toString(), false, {}});
        } else if (kind == u"documentation" && !open.empty()) {
            patterns.at(open.back()).isExplained = true;
        } else if (kind == u"ref" && !open.empty() && patterns.at(open.back()).reference.isEmpty()) {
            patterns.at(open.back()).reference = xml.attributes().value(u"name"_s).toString();
        }
    }
    return patterns;
}

QByteArrayList sorted(const QSet<QString> &names)
{
    QByteArrayList list;
    for (const QString &name : names)
        list += name.toUtf8();
    std::sort(list.begin(), list.end());
    return list;
}

/// Which words each enumeration has: every one must fit where the first does.
struct WordFinder {
    QMap<QString, QStringList> words; ///< By attribute.

    template<typename T, typename... S> void attribute(const char *name, T &, S &&...)
    {
        if constexpr (std::is_enum_v<T>) {
            QStringList found;
            for (const char *word : EnumWords<T>::words)
                found += QString::fromLatin1(word);
            words.insert(QString::fromLatin1(name), found);
        }
    }
    void plain(const char *, QString &, Presence) { }
    void markdown(const char *, QString &, Presence) { }
    void lines(const char *, QString &, Presence) { }
    void content(const char *, QString &, TextKind) { }
    template<typename T> void parts(const char *, std::vector<T> &)
    {
        T item;
        visitFields(*this, item);
    }
};

} // namespace

class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint is not installed");
    }

    void modulesFit_data()
    {
        QTest::addColumn<Files>("files");
        const QDir modules(QStringLiteral(MODULES_DIR));
        for (const QString &name : modules.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << withSchema(filesBelow(modules.filePath(name)));
        QTest::newRow("sample") << withSchema(SampleModule().files());
        QTest::newRow("every block") << withSchema(SampleModule(u"everyblock"_s).files());
        FieldFiller filler;
        QTest::newRow("everything") << fullFiles(filler);
    }

    void modulesFit()
    {
        QFETCH(Files, files);
        QVERIFY(files.contains(u"module.xml"_s));
        const auto verdicts = verdictsOn(files);
        for (const QString &name : files.keys())
            QVERIFY2(verdicts.value(name), qPrintable(name));
    }

    void strangersMayStandAnywhere()
    {
        FieldFiller filler;
        for (Files files : {withSchema(SampleModule().files()), fullFiles(filler), fullNotes(filler)}) {
            for (QByteArray &xml : files)
                xml = withStrangers(xml);
            const auto verdicts = verdictsOn(files);
            for (const QString &name : files.keys()) {
                QVERIFY2(verdicts.value(name), files.value(name).constData());
                QVERIFY2(readAlone(name, files.value(name)).empty(), qPrintable(name));
            }
        }
    }

    void theOrderIsFree()
    {
        SampleModule sample;
        sample.replace(u"lessons/lessonplan.xml"_s, "    <prompt>Which family is it?</prompt>\n", "");
        sample.replace(u"lessons/lessonplan.xml"_s, "  </categorise>",
                       "    <prompt>Which family is it?</prompt>\n  </categorise>");
        sample.replace(u"media.xml"_s, "path=\"media/hall.svg\" ", "");
        sample.replace(u"media.xml"_s, " source=", " path=\"media/hall.svg\" source=");
        for (const bool verdict : verdictsOn(withSchema(sample.files())))
            QVERIFY(verdict);
    }

    void allWordsAreKnown()
    {
        WordFinder finder;
        for (BlockContent content : everyContent())
            std::visit([&finder](auto &fields) { visitFields(finder, fields); }, content);
        ProfileCollection collection;
        visitFields(finder, collection);
        QVERIFY(finder.words.size() >= 3);
        FieldFiller filler;
        const Files files = fullFiles(filler);
        Files variants;
        for (auto attribute = finder.words.begin(); attribute != finder.words.end(); ++attribute) {
            const QByteArray before =
                ' ' + attribute.key().toUtf8() + "=\"" + attribute->at(1).toUtf8() + '"';
            for (const QString &word : *attribute) {
                for (QByteArray xml : files) {
                    if (xml.contains(before))
                        variants.insert(
                            attribute.key() + word + u".xml"_s,
                            xml.replace(before,
                                        ' ' + attribute.key().toUtf8() + "=\"" + word.toUtf8() + '"'));
                }
            }
        }
        QVERIFY(variants.size() >= 10);
        const auto verdicts = verdictsOn(variants);
        for (const QString &name : variants.keys())
            QVERIFY2(verdicts.value(name), qPrintable(name));
    }

    void schemaAndFieldsHaveTheSameNames()
    {
        FieldFiller filler;
        (void)fullFiles(filler);
        (void)fullNotes(filler);
        filler.elements += {u"module"_s, u"media"_s, u"values"_s, u"comments"_s,
                            u"words"_s}; // The roots; "lesson" and "profiles" are more.
        QCOMPARE(sorted(namesIn(u"element"_s)), sorted(filler.elements));
        QCOMPARE(sorted(namesIn(u"attribute"_s)), sorted(filler.attributes));
    }

    void everyBlockIsDescribed()
    {
        QSet<QString> blocks;
        for (const BlockContent &content : everyContent())
            blocks.insert(elementName(content));
        QCOMPARE(blocks.size(), everyContent().size());
        for (const QString &name : blocks)
            QVERIFY2(!std::holds_alternative<UnknownBlock>(emptyContent(name)), qPrintable(name));
        QVERIFY((namesIn(u"element"_s) - blocks).contains(u"module"_s));
    }

    void agreesWithTheReaders_data()
    {
        QTest::addColumn<Files>("files");
        QTest::newRow("sample") << withSchema(SampleModule().files());
        FieldFiller filler;
        QTest::newRow("everything") << fullFiles(filler);
    }

    /// Whatever is changed: what the readers complain about does not fit, and what does not fit has something
    /// wrong with it that `kogge check` says.
    void agreesWithTheReaders()
    {
        QFETCH(Files, files);
        const Problems before = check(files);
        for (const QString &name : files.keys()) {
            const auto mutations = mutationsOf(files.value(name));
            Files mutated;
            for (size_t i = 0; i < mutations.size(); ++i)
                mutated.insert(QString::number(i) + u".xml"_s, mutations.at(i).xml);
            const auto verdicts = verdictsOn(mutated);
            int rejected = 0;
            for (size_t i = 0; i < mutations.size(); ++i) {
                const bool fit = verdicts.value(QString::number(i) + u".xml"_s);
                const Problems read = readAlone(name, mutations.at(i).xml);
                QVERIFY2(!fit || read.empty(),
                         qPrintable(u"fits %1: %2: %3"_s.arg(
                             name, mutations.at(i).name, read.empty() ? QString() : describe(read.front()))));
                rejected += fit ? 0 : 1;
                if (fit || !read.empty())
                    continue;
                Files module = files;
                module.insert(name, mutations.at(i).xml);
                QVERIFY2(check(module) != before,
                         qPrintable(u"does not fit, but nothing is wrong in %1: %2"_s.arg(
                             name, mutations.at(i).name)));
            }
            QVERIFY2(rejected > int(mutations.size()) / 4, qPrintable(name));
        }
    }

    void notesFit()
    {
        FieldFiller filler;
        const Files notes = fullNotes(filler);
        QCOMPARE(notes.keys(), QStringList({u"comments.xml"_s, u"words.xml"_s}));
        for (const QString &name : notes.keys()) {
            QVERIFY2(fits(notes.value(name)), notes.value(name).constData());
            QVERIFY(readAlone(name, notes.value(name)).empty());
        }
    }

    /// Whatever the readers complain about does not fit.
    void notesAgreeWithTheReaders()
    {
        FieldFiller filler;
        const Files notes = fullNotes(filler);
        for (const QString &name : notes.keys()) {
            const auto mutations = mutationsOf(notes.value(name));
            Files mutated;
            for (size_t i = 0; i < mutations.size(); ++i)
                mutated.insert(QString::number(i) + u".xml"_s, mutations.at(i).xml);
            const auto verdicts = verdictsOn(mutated);
            int rejected = 0;
            for (size_t i = 0; i < mutations.size(); ++i) {
                const bool fit = verdicts.value(QString::number(i) + u".xml"_s);
                const Problems read = readAlone(name, mutations.at(i).xml);
                QVERIFY2(!fit || read.empty(), qPrintable(u"fits %1: %2"_s.arg(name, mutations.at(i).name)));
                rejected += fit ? 0 : 1;
            }
            QVERIFY2(rejected > int(mutations.size()) / 4, qPrintable(name));
        }
    }

    void wrongFilesDoNotFit_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *file, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after);
        };
        const char *module = "module.xml";
        const char *hall = "lessons/lessonhall.xml";
        const char *plan = "lessons/lessonplan.xml";
        row("no namespace", module, " xmlns=\"urn:kogge:module\"", "");
        row("another namespace", hall, "urn:kogge:module", "urn:kogge:modul");
        row("another root", plan, "<lesson xmlns", "<section xmlns");
        row("newer format", module, "format=\"1\"", "format=\"2\"");
        row("version of two numbers", module, "version=\"1.2.3\"", "version=\"1.2\"");
        row("mark above 100", module, "pass-mark=\"60\"", "pass-mark=\"100.5\"");
        row("mark with a comma", module, "pass-mark=\"60\"", "pass-mark=\"59,5\"");
        row("day that there is not", module, "valid-until=\"2099-12-31\"", "valid-until=\"2099-02-30\"");
        row("unknown role", module, "role=\"author\"", "role=\"writer\"");
        row("empty title", module, "<title>The village hall</title>", "<title> </title>");
        row("id of nine letters", module, "id=\"objective1\"", "id=\"objective\"");
        row("requirement that is no id", module, "requires=\"lessonhall\"", "requires=\"lessonhall, b\"");
        row("block in the outline", module, "<lesson id=\"lessonhall\"/>",
            "<text id=\"blocktext1\">x</text>");
        row("text between blocks", hall, "  <image", "  stray <image");
        row("element of ours in a text", hall, "*cold*", "<text>cold</text>");
        row("unknown block", hall, "<callout id", "<hologram id=\"hologram01\"/><callout id");
        row("unknown attribute", hall, "kind=\"tip\"", "kind=\"tip\" colour=\"red\"");
        row("unknown kind", hall, "kind=\"tip\"", "kind=\"Tip\"");
        row("two captions", hall, "<caption>Costs in a year</caption>",
            "<caption>Costs</caption><caption>in a year</caption>");
        row("letter of two", hall, "<column letter=\"a\">", "<column letter=\"aa\">");
        row("fact without a date", hall, " as-of=\"2026-01\"", "");
        row("fact without a value", hall, " number=\"4.9\"", " number=\"\"");
        row("fact of the register with a text", hall, "record=\"de.hall.rate\"/>",
            "record=\"de.hall.rate\"><statement>x</statement></fact>");
        row("address of a file", hall, "href=\"https://example.org/levy\"", "href=\"levy.html\"");
        row("date with a time", hall, "recheck-by=\"2099-12-31\"", "recheck-by=\"2099-12-31Z\"");
        row("one option", plan, "    <option letter=\"b\">\n      <text>A loan</text>\n    </option>\n", "");
        row("yes in capitals", plan, "required=\"yes\"", "required=\"YES\"");
        row("points of three decimals", plan, "points=\"2.5\"", "points=\"2.505\"");
        row("more than 1000 points", plan, "points=\"2.5\"", "points=\"1000.1\"");
        row("negative attempts", plan, "attempts=\"2\"", "attempts=\"-1\"");
        row("number with a sign in front", plan, "value=\"3000\" tol", "value=\"+3000\" tol");
        row("number with an exponent", plan, "value=\"3000\" tol", "value=\"3e3\" tol");
        row("name in capitals", plan, "name=\"cost\" type", "name=\"Cost\" type");
        row("unknown type", plan, "type=\"choice\"", "type=\"list\"");
        row("21 decimals", plan, "decimals=\"2\"", "decimals=\"21\"");
        row("201 rows", plan, "most=\"12\"", "most=\"201\"");
        row("result without a formula", plan, "formula=\"cost - share", "x=\"cost - share");
        row("field without a label", plan, "<label>What it costs</label>", "<label/>");
        row("value that is no record", "data/values.xml", "<value id", "<fact id");
        row("record without a key", "data/values.xml", " key=\"de.hall.rate\"", "");
        const char *profiles = "data/cooperations.xml";
        row("word of an unknown field", profiles, "field=\"innovation\" code=\"service\"",
            "field=\"novelty\" code=\"service\"");
        row("code with a blank", profiles, "code=\"audit\"", "code=\"waste audit\"");
        row("word that says nothing", profiles, ">Waste audit</word>", "/>");
        row("profile that does not say whether it is an example", profiles, " example=\"no\"", "");
        row("profile without a sector", profiles, " sector=\"design\"", "");
        row("profile without a partner", profiles, "<partner>Joinery with nine staff</partner>", "");
        row("degrees and minutes", profiles, "latitude=\"53.89\"", "latitude=\"53° 53'\"");
        row("picture without a licence", "media.xml", " licence=\"CC-BY-SA-4.0\"", "");
        row("picture without a credit", "media.xml", "credit=\"The Kogge authors\"", "credit=\"\"");
    }

    void wrongFilesDoNotFit()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SampleModule sample(file == u"data/cooperations.xml" ? u"everyblock"_s : u"sample"_s);
        QVERIFY(fits(sample[file]));
        sample.replace(file, before, after);
        // The tag at the end goes with the one at the beginning.
        const QByteArray end = "</" + before.mid(1, before.indexOf(' ') - 1) + '>';
        if (before.startsWith('<') && !after.contains('>'))
            sample[file].replace(sample[file].lastIndexOf(end), end.size(),
                                 "</" + after.mid(1, after.indexOf(' ') - 1) + '>');
        QVERIFY(!fits(sample[file]));
    }

    /// The schema is for people: each element has a line about it, and each attribute or the kind of its
    /// value.
    void everythingIsExplained()
    {
        QSet<QString> explained;
        std::vector<Pattern> patterns;
        for (const QByteArray &content : filesBelow(schemaFolder)) {
            QVERIFY(content.contains("SPDX-License-Identifier: GPL-3.0-or-later"));
            for (const Pattern &pattern : patternsIn(content)) {
                if (pattern.kind == u"define" && pattern.isExplained)
                    explained.insert(pattern.name);
                patterns.push_back(pattern);
            }
        }
        QVERIFY(patterns.size() > 100);
        for (const Pattern &pattern : patterns) {
            const bool byKind = pattern.kind == u"attribute" && explained.contains(pattern.reference);
            const bool needsNone = pattern.kind == u"define" || pattern.name.isEmpty();
            QVERIFY2(pattern.isExplained || byKind || needsNone,
                     qPrintable(pattern.kind + u' ' + pattern.name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
