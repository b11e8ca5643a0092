// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "manifest/translationfile.h"
#include "samplemodule.h"

#include <QDirIterator>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n"
                        "  <file original=\"module.xml\" source-language=\"en\" target-language=\"de\""
                        " datatype=\"plaintext\">\n"
                        "    <body>";
const QByteArray foot = "\n    </body>\n"
                        "  </file>\n"
                        "</xliff>\n";
const QByteArray title = "\n      <trans-unit id=\"module/title\" approved=\"yes\">\n"
                         "        <source>Barn</source>\n"
                         "        <target>Scheune</target>\n"
                         "      </trans-unit>";

/// The texts of a module with a title, a summary and a lesson.
const std::vector<UnitsOfFile> texts{
    {u"module.xml"_s,
     {{u"module/title"_s, u"Barn"_s, TextKind::Plain, u"title"_s},
      {u"module/summary"_s, u"All of it"_s, TextKind::Plain, u"summary"_s}}},
    {u"lessons/l000000000.xml"_s, {{u"l000000000/title"_s, u"Hay"_s, TextKind::Plain, u"title"_s}}}};

XmlSource loaded(const QByteArray &bytes)
{
    return *XmlSource::load(bytes, u"translations/de.xlf"_s);
}

using Edit = std::function<void(Translation &)>;

QByteArray edited(const QByteArray &bytes, const Edit &edit)
{
    XmlSource xml = loaded(bytes);
    Problems problems;
    TranslationFile file = *readTranslation(xml, problems);
    edit(file.units);
    writeTranslation(xml, file, texts);
    const TranslationFile again = *readTranslation(xml, problems);
    if (again.units != file.units)
        qFatal("what was written is not what is read");
    return xml.save();
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestTranslationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesOfAllModulesKeepTheirBytes_data();
    void theFilesOfAllModulesKeepTheirBytes();
    void edits_data();
    void edits();
    void everyUnitChangedAndBackGivesTheSameBytes_data() { theFilesOfAllModulesKeepTheirBytes_data(); }
    void everyUnitChangedAndBackGivesTheSameBytes();
    void aNewFileTakesAllUnits();
};

void TestTranslationFile::theFilesOfAllModulesKeepTheirBytes_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("file");
    QDirIterator files(QStringLiteral(MODULES_DIR), {u"*.xlf"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString module = file.section(u"/translations/"_s, 0, 0);
        QTest::addRow("%s", qPrintable(file.section(u'/', -3))) << module << file;
    }
}

void TestTranslationFile::theFilesOfAllModulesKeepTheirBytes()
{
    QFETCH(QString, module);
    QFETCH(QString, file);
    const QByteArray bytes = filesBelow(module)[file.mid(module.size() + 1)];
    const auto source = FolderSource::open(module);
    const auto course = loadModule(**source)->course;
    XmlSource xml = loaded(bytes);
    Problems problems;
    const auto translation = readTranslation(xml, problems);
    QVERIFY(translation && problems.empty());
    writeTranslation(xml, *translation, textUnits(course));
    QCOMPARE(xml.save(), bytes);
}

void TestTranslationFile::everyUnitChangedAndBackGivesTheSameBytes()
{
    QFETCH(QString, module);
    QFETCH(QString, file);
    const QByteArray bytes = filesBelow(module)[file.mid(module.size() + 1)];
    XmlSource xml = loaded(bytes);
    Problems problems;
    const TranslationFile before = *readTranslation(xml, problems);
    TranslationFile changed = before;
    for (TranslationUnit &unit : changed.units)
        unit = {unit.source + u" & <x>"_s, u"«\n"_s + unit.target, unit.approved};
    writeTranslation(xml, changed, {});
    QVERIFY(xml.save() != bytes);
    QCOMPARE(readTranslation(loaded(xml.save()), problems)->units, changed.units);
    writeTranslation(xml, before, {});
    QCOMPARE(xml.save(), bytes);
}

void TestTranslationFile::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const Edit &edit,
                        const QByteArray &after) {
        QTest::newRow(name) << QByteArray(head + before + foot) << edit << QByteArray(head + after + foot);
    };
    const QByteArray changed = QByteArray(title).replace("Scheune", "Scheuer");
    const Edit change = [](Translation &units) { units[u"module/title"_s].target = u"Scheuer"_s; };
    row(
        "nothing", title, [](Translation &) {}, title);
    row("a target", title, change, changed);
    row(
        "a stale source", title, [](Translation &units) { units[u"module/title"_s].source = u"Byre"_s; },
        QByteArray(title).replace("Barn", "Byre"));
    row(
        "no longer reviewed", title, [](Translation &units) { units[u"module/title"_s].approved = false; },
        QByteArray(title).replace("\"yes\"", "\"no\""));
    row(
        "reviewed", QByteArray(title).replace(" approved=\"yes\"", " xml:space=\"preserve\""),
        [](Translation &units) { units[u"module/title"_s].approved = true; },
        QByteArray(title).replace("\"yes\"", "\"yes\" xml:space=\"preserve\""));
    const QByteArray noted = QByteArray(title).replace(
        "</target>",
        "</target>\n        <note from=\"Ann\">Really?</note>\n        <x:y xmlns:x=\"urn:x\"/>");
    row("notes and foreign elements stay", noted + "<!-- so -->", change,
        QByteArray(noted).replace("Scheune", "Scheuer") + "<!-- so -->");
    row("a target before the notes", QByteArray(noted).replace("\n        <target>Scheune</target>", ""),
        change, QByteArray(noted).replace("Scheune", "Scheuer"));
    row("within a group", "\n      <group>" + title + "\n      </group>", change,
        "\n      <group>" + changed + "\n      </group>");
    row("segments of another program",
        QByteArray(title).replace("Scheune", "<mrk mtype=\"seg\"><g id=\"1\">Sch</g>eune</mrk>"), change,
        changed);
    row("the last of two counts", title + title, change, title + changed);
    row(
        "a unit less", title + QByteArray(title).replace("/title", "/summary"),
        [](Translation &units) { units.remove(u"module/summary"_s); }, title);
    const QByteArray summary = "\n      <trans-unit id=\"module/summary\" xml:space=\"preserve\">\n"
                               "        <source>All of it</source>\n"
                               "        <target>Alles &amp; &lt;mehr></target>\n"
                               "      </trans-unit>";
    row(
        "a new unit", title,
        [](Translation &units) {
            units[u"module/summary"_s] = {u"All of it"_s, u"Alles & <mehr>"_s, false};
        },
        title + QByteArray(summary).replace("mehr>", "mehr&gt;"));
    row(
        "a new unit of a new file", title,
        [](Translation &units) {
            units[u"l000000000/title"_s] = {u"Hay"_s, u"Heu"_s, true};
        },
        title
            + "\n    </body>\n  </file>\n"
              "  <file original=\"lessons/l000000000.xml\" source-language=\"en\" target-language=\"de\""
              " datatype=\"plaintext\">\n"
              "    <body>\n"
              "      <trans-unit id=\"l000000000/title\" approved=\"yes\" xml:space=\"preserve\">\n"
              "        <source>Hay</source>\n"
              "        <target>Heu</target>\n"
              "      </trans-unit>");
    row(
        "a unit that belongs to no file", title,
        [](Translation &units) {
            units[u"gone/text"_s] = {u"Old"_s, u"Alt"_s, false};
        },
        title
            + "\n      <trans-unit id=\"gone/text\" xml:space=\"preserve\">\n"
              "        <source>Old</source>\n"
              "        <target>Alt</target>\n"
              "      </trans-unit>");
}

void TestTranslationFile::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, after);
    QCOMPARE(edited(before, edit), after);
    const auto prefixed = [](QByteArray bytes) {
        for (const char *name : {"xliff", "file", "body", "trans-unit", "source>", "target>", "group", "note",
                                 "mrk", "g id", "g>"})
            bytes.replace(QByteArray("<") + name, QByteArray("<q:") + name)
                .replace(QByteArray("</") + name, QByteArray("</q:") + name);
        return bytes.replace("xmlns=", "xmlns:q=");
    };
    QCOMPARE(edited(prefixed(before), edit), prefixed(after));
}

void TestTranslationFile::aNewFileTakesAllUnits()
{
    XmlSource xml = createTranslation(u"de"_s, u"en"_s, u"translations/de.xlf"_s);
    QVERIFY(xml.isCanonical());
    Problems problems;
    auto file = readTranslation(xml, problems);
    QVERIFY(file);
    QCOMPARE(file->language, u"de"_s);
    QCOMPARE(file->sourceLanguage, u"en"_s);
    QVERIFY(file->units.isEmpty());
    for (const UnitsOfFile &texted : texts) {
        for (const TextUnit &unit : texted.units)
            file->units.insert(unit.id, {unit.text, u"de: "_s + unit.text, true});
    }
    writeTranslation(xml, *file, texts);
    const auto again = loaded(xml.save());
    QVERIFY(again.isCanonical());
    QCOMPARE(readTranslation(again, problems)->units, file->units);
    QVERIFY(problems.empty());
    QVERIFY(xml.save().indexOf("module/title") < xml.save().indexOf("module/summary"));
}

QTEST_GUILESS_MAIN(TestTranslationFile)
#include "tst_translationfile.moc"
