// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LMSs find in the packages of each profile.
#include "expect.h"
#include "manifest/sco.h"
#include "package/packedprofile.h"
#include "packagefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Kogge;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Kogge::PackageProfile)

namespace {

const QDate today(2026, 6, 1);

/// An element with its attributes and text; prefixes and the "urn:…" of the module left out.
struct Seen {
    QString name;
    QMap<QString, QString> attributes;
    QString text;
};

std::vector<Seen> elementsIn(const QByteArray &manifest)
{
    std::vector<Seen> elements;
    QXmlStreamReader xml(manifest);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            Seen seen{xml.name().toString(), {}, {}};
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                seen.attributes.insert(attribute.name().toString(), attribute.value().toString());
            elements.push_back(seen);
        } else if (token == QXmlStreamReader::Characters && !elements.empty() && !xml.isWhitespace()) {
            elements.back().text += xml.text();
        }
    }
    return elements;
}

/// The values of \p attribute, or the texts, of all elements named \p name, in order.
QStringList valuesOf(const QByteArray &manifest, const QString &name, const QString &attribute = {})
{
    QStringList values;
    for (const Seen &seen : elementsIn(manifest)) {
        if (seen.name == name)
            values += attribute.isEmpty() ? seen.text : seen.attributes.value(attribute);
    }
    return values;
}

/// The title of the element that \p xml is at, with its items in brackets, a lesson by its id.
QString outlineIn(QXmlStreamReader &xml)
{
    QStringList items;
    QString title;
    const QString lesson = u"item_"_s;
    while (xml.readNextStartElement()) {
        const QString id = xml.attributes().value(u"identifier"_s).toString();
        if (xml.name() == u"title")
            title = xml.readElementText();
        else if (xml.name() != u"item")
            xml.skipCurrentElement();
        else if (const QString inner = outlineIn(xml); id.startsWith(lesson))
            items += id.sliced(lesson.size());
        else
            items += inner;
    }
    return items.isEmpty() ? title : u"%1(%2)"_s.arg(title, items.join(u' '));
}

QString outlineOf(const QByteArray &manifest)
{
    QXmlStreamReader xml(manifest);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"organization")
            return outlineIn(xml);
    }
    return {};
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class tst_PackProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_sample = SampleModule();
        m_sample.translate(u"de"_s);
        QDir().mkdir(m_dir->filePath(u"out"_s));
    }

    void profiles_data()
    {
        QTest::addColumn<PackageProfile>("profile");
        QTest::addColumn<bool>("perLesson");
        QTest::newRow("scorm12") << PackageProfile::Scorm12 << false;
        QTest::newRow("scorm12 per lesson") << PackageProfile::Scorm12 << true;
        QTest::newRow("scorm2004") << PackageProfile::Scorm2004 << false;
        QTest::newRow("scorm2004 per lesson") << PackageProfile::Scorm2004 << true;
    }

    void theManifestListsEachFileOnce_data() { profiles_data(); }
    void theManifestListsEachFileOnce()
    {
        QVERIFY(packed());
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QStringList there = names();
        there.removeOne(u"imsmanifest.xml"_s);
        QCOMPARE(sorted(valuesOf(manifest, u"file"_s, u"href"_s)), sorted(there));
    }

    void theManifestFitsItsSchemas_data() { profiles_data(); }
    void theManifestFitsItsSchemas()
    {
        QFETCH(PackageProfile, profile);
        m_sample.replace(u"module.xml"_s, "The village hall", "<![CDATA[<Tom> & \"Jerry\"]]>");
        m_sample.remove(u"translations/de.xlf"_s);
        m_sample.remove(u"media/de/hall.svg"_s);
        QVERIFY(packed());
        const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
        if (program.isEmpty())
            QSKIP("xmllint is not installed");
        const QString folder = m_dir->filePath(u"unzipped"_s);
        for (const QString &name : names())
            writeFiles(folder, {{name, content(name)}});
        const QString schema = profileName(profile) + u".xsd"_s;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/manifest/") + schema, folder + u'/' + schema));
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, u"imsmanifest.xml"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /// By the check of anybody's packages, the schemas among it.
    void ourModulesAreSound_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<PackageProfile>("profile");
        QTest::addColumn<bool>("perLesson");
        const QDir modules(QStringLiteral(MODULES_DIR));
        for (const QString &module : modules.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const PackageProfile profile : {PackageProfile::Scorm12, PackageProfile::Scorm2004}) {
                for (const bool perLesson : {false, true})
                    QTest::addRow("%s %s %d", qPrintable(module), qPrintable(profileName(profile)), perLesson)
                        << module << profile << perLesson;
            }
        }
    }

    void ourModulesAreSound()
    {
        QFETCH(QString, module);
        QFETCH(PackageProfile, profile);
        QFETCH(bool, perLesson);
        PackOptions options;
        options.profile = profile;
        options.perLesson = perLesson;
        EXPECT_OK(pack(QStringLiteral(MODULES_DIR "/") + module, file(), options, {}, today));
        const auto package = openPackage(file());
        EXPECT_OK(package);
        const auto problems = checkModuleManifest(*package);
        EXPECT_OK(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(describe(problems->front())));
    }

    void theMetadataFitTheirSchema()
    {
        const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
        const QString schema = qEnvironmentVariable("KOGGE_CORPUS") + u"/schemas/scorm2004-4ed/_all.xsd"_s;
        if (program.isEmpty() || !QFile::exists(schema))
            QSKIP("xmllint or the schemas of the corpus are not here");
        EXPECT_OK(packWith(PackageProfile::Scorm2004, true));
        writeFiles(m_dir->path(), {{u"imsmanifest.xml"_s, content(u"imsmanifest.xml"_s)}});
        QProcess process;
        process.start(
            program,
            {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, m_dir->filePath(u"imsmanifest.xml"_s)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void theEditionIsSaid_data()
    {
        QTest::addColumn<PackageProfile>("profile");
        QTest::addColumn<bool>("perLesson");
        QTest::addColumn<QString>("schemaVersion");
        QTest::addColumn<QString>("schemaFile");
        QTest::newRow("1.2") << PackageProfile::Scorm12 << false << u"1.2"_s << u"imscp_rootv1p1p2.xsd"_s;
        QTest::newRow("2004") << PackageProfile::Scorm2004 << true << u"2004 4th Edition"_s
                              << u"imscp_v1p1.xsd"_s;
    }
    void theEditionIsSaid()
    {
        QFETCH(PackageProfile, profile);
        QFETCH(bool, perLesson);
        QVERIFY(packed());
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"schema"_s), QStringList({u"ADL SCORM"_s}));
        QTEST(valuesOf(manifest, u"schemaversion"_s).join(u','), "schemaVersion");
        for (const QString &file :
             valuesOf(manifest, u"manifest"_s, u"schemaLocation"_s).first().split(u' ')) {
            if (file.endsWith(u".xsd"))
                QVERIFY2(names().contains(file), qPrintable(file));
        }
        QFETCH(QString, schemaFile);
        QVERIFY(names().contains(schemaFile));
        const auto reader = ArchiveReader::open(file());
        QCOMPARE(packedProfile(*reader), std::optional(PackedProfile{profile, perLesson}));
    }

    void oneScoIsTheWholeModule()
    {
        for (const PackageProfile profile : {PackageProfile::Scorm12, PackageProfile::Scorm2004}) {
            EXPECT_OK(packWith(profile, false));
            const QByteArray manifest = content(u"imsmanifest.xml"_s);
            const bool is2004 = profile == PackageProfile::Scorm2004;
            QCOMPARE(valuesOf(manifest, u"resource"_s, is2004 ? u"scormType"_s : u"scormtype"_s),
                     QStringList({u"sco"_s, u"asset"_s}));
            QCOMPARE(valuesOf(manifest, u"resource"_s, u"href"_s), QStringList({u"index.html"_s, QString()}));
            QCOMPARE(valuesOf(manifest, u"item"_s, u"identifierref"_s), QStringList({u"sco"_s}));
            QCOMPARE(valuesOf(manifest, u"title"_s).count(u"The village hall"_s), 2);
            QVERIFY(!content(u"index.html"_s).contains("data-lesson"));
        }
    }

    void theContentJudgesItself()
    {
        EXPECT_OK(packWith(PackageProfile::Scorm2004, false));
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"deliveryControls"_s, u"completionSetByContent"_s),
                 QStringList({u"true"_s}));
        QCOMPARE(valuesOf(manifest, u"deliveryControls"_s, u"objectiveSetByContent"_s),
                 QStringList({u"true"_s}));
        QCOMPARE(valuesOf(manifest, u"rollupRules"_s, u"objectiveMeasureWeight"_s), QStringList({u"1"_s}));
        QVERIFY(!manifest.contains("minNormalizedMeasure"));
        QVERIFY(!manifest.contains("completionThreshold"));
        QCOMPARE(valuesOf(manifest, u"hideLMSUI"_s), QStringList({u"continue"_s, u"previous"_s}));
    }

    void eachLanguageHasItsWords_data()
    {
        QTest::addColumn<PackageProfile>("profile");
        QTest::addColumn<QString>("string");
        QTest::newRow("1.2") << PackageProfile::Scorm12 << u"<imsmd:langstring xml:lang=\"%1\">%2<"_s;
        QTest::newRow("2004") << PackageProfile::Scorm2004 << u"<lom:string language=\"%1\">%2<"_s;
    }

    void eachLanguageHasItsWords()
    {
        QFETCH(PackageProfile, profile);
        QFETCH(QString, string);
        EXPECT_OK(packWith(profile, false));
        const QString manifest = QString::fromUtf8(content(u"imsmanifest.xml"_s));
        for (const QString &words :
             {u"The village hall"_s, u"You find out what a hall costs &amp; who pays for it."_s}) {
            QVERIFY(manifest.contains(string.arg(u"en"_s, words)));
            QVERIFY(manifest.contains(string.arg(u"de"_s, words + u" (de)"_s)));
        }
        for (const QString &keyword : {u"hall"_s, u"money"_s})
            QVERIFY(manifest.contains(string.arg(u"en"_s, keyword)));
        QVERIFY(manifest.contains(string.arg(u"de"_s, u"money (de)"_s)));
        QVERIFY(manifest.contains(u"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01<"_s));
    }

    /// CAM 1.2, 2.2.4: what the metadata of a content aggregation must have.
    void metadataOf12AreComplete_data()
    {
        QTest::addColumn<bool>("perLesson");
        QTest::addColumn<QString>("page");
        QTest::newRow("whole") << false << u"index.html"_s;
        QTest::newRow("per lesson") << true << u"lesson-lessonhall.html"_s;
    }

    void metadataOf12AreComplete()
    {
        QFETCH(bool, perLesson);
        QFETCH(QString, page);
        m_sample.replace(u"module.xml"_s, "  <keywords>hall, money</keywords>\n", "");
        EXPECT_OK(packWith(PackageProfile::Scorm12, perLesson));
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"catalog"_s), QStringList({u"URI"_s}));
        QVERIFY(manifest.contains("urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01</imsmd:langstring>"));
        QCOMPARE(valuesOf(manifest, u"metadatascheme"_s), QStringList({u"ADL SCORM 1.2"_s}));
        QCOMPARE(valuesOf(manifest, u"format"_s), QStringList({u"text/html"_s}));
        QCOMPARE(valuesOf(manifest, u"location"_s), QStringList({page}));
        for (const char *element :
             {"general", "title", "description", "keyword", "lifecycle", "version", "status", "technical",
              "cost", "copyrightandotherrestrictions", "classification", "purpose"})
            QVERIFY2(manifest.contains("<imsmd:" + QByteArray(element) + '>'), element);
        QVERIFY(!manifest.contains("<imsmd:identifier>"));
    }

    /// RFC 2426.
    void namesInCardsAreEscaped_data()
    {
        QTest::addColumn<PackageProfile>("profile");
        QTest::addColumn<QString>("element");
        QTest::newRow("1.2") << PackageProfile::Scorm12 << u"vcard"_s;
        QTest::newRow("2004") << PackageProfile::Scorm2004 << u"entity"_s;
    }

    void namesInCardsAreEscaped()
    {
        QFETCH(PackageProfile, profile);
        QFETCH(QString, element);
        m_sample.replace(u"module.xml"_s, "role=\"author\" name=\"The Kogge authors\"",
                         "role=\"author\" name=\"Hall, Pond; and \\ Co\"");
        const QString card = u"BEGIN:VCARD\nVERSION:3.0\nN:Hall\\, Pond\\; and \\\\ Co;;;;\n"
                             "FN:Hall\\, Pond\\; and \\\\ Co\nEND:VCARD"_s;
        EXPECT_OK(packWith(profile, false));
        QCOMPARE(valuesOf(content(u"imsmanifest.xml"_s), element).front(), card);
    }

    void eachLessonIsASco_data()
    {
        QTest::addColumn<PackageProfile>("profile");
        QTest::newRow("1.2") << PackageProfile::Scorm12;
        QTest::newRow("2004") << PackageProfile::Scorm2004;
    }
    void eachLessonIsASco()
    {
        QFETCH(PackageProfile, profile);
        EXPECT_OK(packWith(profile, true));
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"item"_s, u"identifierref"_s),
                 QStringList({QString(), u"sco_lessonhall"_s, QString(), u"sco_lessonplan"_s}));
        QCOMPARE(
            valuesOf(manifest, u"resource"_s, u"href"_s),
            QStringList({u"lesson-lessonhall.html"_s, u"lesson-lessonplan.html"_s, QString(), QString()}));
        QCOMPARE(valuesOf(manifest, u"dependency"_s, u"identifierref"_s),
                 QStringList({u"web"_s, u"source"_s, u"web"_s, u"source"_s}));
        for (const QString &lesson : {u"lessonhall"_s, u"lessonplan"_s})
            QVERIFY(
                content(u"lesson-%1.html"_s.arg(lesson)).contains("data-lesson=\"" + lesson.toUtf8() + '"'));
    }

    void prerequisitesOf12AreAScript()
    {
        m_sample.replace(u"module.xml"_s, "requires=\"lessonhall\"", "requires=\"lessonhall lessonhall\"");
        EXPECT_OK(packWith(PackageProfile::Scorm12, true));
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"item"_s, u"identifier"_s),
                 QStringList({u"section_sectionone"_s, u"item_lessonhall"_s, u"section_sectiontwo"_s,
                              u"item_lessonplan"_s}));
        QCOMPARE(valuesOf(manifest, u"prerequisites"_s), QStringList({u"item_lessonhall"_s}));
        QCOMPARE(valuesOf(manifest, u"prerequisites"_s, u"type"_s), QStringList({u"aicc_script"_s}));
    }

    void prerequisitesOf2004AreRules()
    {
        EXPECT_OK(packWith(PackageProfile::Scorm2004, true));
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"ruleAction"_s, u"action"_s), QStringList({u"disabled"_s}));
        QCOMPARE(valuesOf(manifest, u"ruleConditions"_s, u"conditionCombination"_s), QStringList({u"any"_s}));
        QCOMPARE(valuesOf(manifest, u"ruleCondition"_s, u"referencedObjective"_s),
                 QStringList({u"lesson-lessonhall"_s, u"lesson-lessonhall"_s}));
        QCOMPARE(valuesOf(manifest, u"ruleCondition"_s, u"operator"_s), QStringList({u"not"_s, u"not"_s}));
        QCOMPARE(valuesOf(manifest, u"ruleCondition"_s, u"condition"_s),
                 QStringList({u"satisfied"_s, u"objectiveStatusKnown"_s}));
        QCOMPARE(valuesOf(manifest, u"objective"_s, u"objectiveID"_s),
                 QStringList({u"lesson-lessonhall"_s, u"lesson-lessonplan"_s, u"lesson-lessonhall"_s}));
        QCOMPARE(valuesOf(manifest, u"mapInfo"_s, u"writeSatisfiedStatus"_s),
                 QStringList({u"true"_s, u"true"_s, u"false"_s}));
        const QStringList targets = valuesOf(manifest, u"mapInfo"_s, u"targetObjectiveID"_s);
        QCOMPARE(targets.at(0), targets.at(2));
        QVERIFY(targets.at(0) != targets.at(1));
    }

    void weightsAreSharesOfThePoints()
    {
        EXPECT_OK(packWith(PackageProfile::Scorm2004, true));
        const QByteArray manifest = content(u"imsmanifest.xml"_s);
        QCOMPARE(valuesOf(manifest, u"rollupRules"_s, u"objectiveMeasureWeight"_s),
                 QStringList({u"0"_s, u"0"_s, u"1"_s, u"1"_s})); // The first lesson asks nothing.
        QCOMPARE(valuesOf(manifest, u"rollupRules"_s, u"rollupObjectiveSatisfied"_s),
                 QStringList({u"false"_s, u"false"_s, u"true"_s, u"true"_s}));
        QCOMPARE(valuesOf(manifest, u"rollupRules"_s, u"rollupProgressCompletion"_s),
                 QStringList({u"true"_s, u"true"_s, u"true"_s, u"true"_s}));
    }

    void lessonsStandInTheirSections_data() { eachLessonIsASco_data(); }
    void lessonsStandInTheirSections()
    {
        QFETCH(PackageProfile, profile);
        const QString nested = u"The village hall(Begin here(lessonhall) Then go on(lessonplan))"_s;
        EXPECT_OK(packWith(profile, true));
        QCOMPARE(outlineOf(content(u"imsmanifest.xml"_s)), nested);
        QCOMPARE(valuesOf(content(u"imsmanifest.xml"_s), u"controlMode"_s, u"flow"_s),
                 profile == PackageProfile::Scorm2004 ? QStringList(3, u"true"_s) : QStringList());
        m_sample.replace(u"module.xml"_s,
                         "  </section>\n  <section id=\"sectiontwo\">\n    <title>Then go on</title>\n", "");
        EXPECT_OK(packWith(profile, true));
        QCOMPARE(outlineOf(content(u"imsmanifest.xml"_s)), u"The village hall(lessonhall lessonplan)"_s);
    }

    void lessonsOfASectionAreNeighbours()
    {
        const auto sco = [](const QString &lesson, const QString &section, const char *weight) {
            return Sco{lesson,  {},     {}, {}, *Decimal::fromString(QString::fromLatin1(weight)),
                       section, section};
        };
        const std::vector<Sco> scos{sco(u"a"_s, {}, "0.1"), sco(u"b"_s, {}, "0.1"),
                                    sco(u"c"_s, u"s"_s, "0.3"), sco(u"d"_s, u"s"_s, "0.5"),
                                    sco(u"e"_s, u"t"_s, "1")};
        QStringList groups;
        for (const ScoGroup group : groupsOf(scos))
            groups += u"%1 %2"_s.arg(group.size()).arg(weightOf(group).toString());
        QCOMPARE(groups, QStringList({u"1 0.1"_s, u"1 0.1"_s, u"2 0.8"_s, u"1 1"_s}));
        QCOMPARE(weightOf(scos), Decimal(1)); // Never more.
        QVERIFY(groupsOf({}).empty());
    }

    void theWebHasAPageAndTheSource()
    {
        EXPECT_OK(packWith(PackageProfile::Web, true));
        for (const QString &name : names()) {
            QVERIFY2(name != u"imsmanifest.xml" && !name.endsWith(u".xsd") && !name.startsWith(u"lesson-"),
                     qPrintable(name));
        }
        QCOMPARE(packedProfile(*ArchiveReader::open(file())), std::optional(PackedProfile()));
    }

    /// Whatever LMSs find in it: our players open it, and the source comes back.
    void ourPlayersOpenAll_data()
    {
        profiles_data();
        QTest::newRow("web") << PackageProfile::Web << false;
    }
    void ourPlayersOpenAll()
    {
        QVERIFY(packed());
        const auto package = openPackage(file());
        EXPECT_OK(package);
        QVERIFY(package->source && !package->foreign);
        EXPECT_OK(verifyPackage(*package));
        EXPECT_OK(loadModule(*package->source));
        Files files;
        for (const PackagePath &path : package->source->files())
            files.insert(path.toString(), *package->source->read(path, 1 << 24));
        QCOMPARE(files, m_sample.files());
    }

    void anotherManifestHasNoProfileOfOurs()
    {
        EXPECT_OK(packWith(PackageProfile::Scorm2004, false));
        for (const char *manifest :
             {"<manifest/>", "no XML",
              "<m><schemaversion>CAM 1.3</schemaversion><item identifier='module'/></m>"}) {
            auto items = itemsOf(file());
            itemNamed(items, "imsmanifest.xml") = storedItem("imsmanifest.xml", manifest);
            const QString other = m_dir->filePath(u"other.zip"_s);
            EXPECT_OK(writeFileDurably(other, zipOf(items)));
            QCOMPARE(packedProfile(*ArchiveReader::open(other)), std::optional<PackedProfile>());
        }
    }

private:
    /// Packs the sample as the row of profiles_data() says.
    [[nodiscard]] bool packed() const
    {
        QFETCH(PackageProfile, profile);
        QFETCH(bool, perLesson);
        const auto result = packWith(profile, perLesson);
        return result && result->problems.empty();
    }
    [[nodiscard]] Result<Packed> packWith(PackageProfile profile, bool perLesson) const
    {
        const QString source = m_dir->filePath(u"sample"_s);
        m_sample.write(source);
        PackOptions options;
        options.profile = profile;
        options.perLesson = perLesson;
        return pack(source, file(), options, {}, today);
    }
    [[nodiscard]] QString file() const { return m_dir->filePath(u"out/sample.zip"_s); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        return *ArchiveReader::open(file())->read(name, 1 << 24);
    }
    [[nodiscard]] QStringList names() const
    {
        const auto reader = ArchiveReader::open(file());
        QStringList list;
        for (const ZipEntry &entry : reader->entries())
            list += entry.path.toString();
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SampleModule m_sample;
};

QTEST_GUILESS_MAIN(tst_PackProfiles)
#include "tst_packprofiles.moc"
