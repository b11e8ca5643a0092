// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "manifest/sco.h"
#include "package/modulecheck.h"
#include "samplemodule.h"

#include <QTemporaryDir>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A module's files, of which one cannot be read.
class DamagedSource : public FileSource
{
public:
    DamagedSource(const FileSource &source, QString damaged)
        : m_source(source)
        , m_damaged(std::move(damaged))
    { }

    [[nodiscard]] QString name() const override { return m_source.name(); }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_source.files(); }
    [[nodiscard]] qint64 size(const PackagePath &path) const override { return m_source.size(path); }

    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override
    {
        if (path.toString() == m_damaged)
            return Error{ErrorCode::EntryDamaged, m_damaged, {}};
        return m_source.open(path);
    }

    Result<QByteArray> read(const PackagePath &path, qint64 limit) const override
    {
        if (path.toString() == m_damaged)
            return Error{ErrorCode::EntryDamaged, m_damaged, {}};
        return m_source.read(path, limit);
    }

private:
    const FileSource &m_source;
    QString m_damaged;
};

/// So many lessons, each with \p content so many times.
Files lessons(int count, const QByteArray &content, int times)
{
    Files files;
    for (int i = 0; i < count; ++i) {
        const QString id = u"lesson%1"_s.arg(1'000 + i);
        files.insert(u"lessons/%1.xml"_s.arg(id),
                     "<lesson xmlns=\"urn:kogge:module\" id=\"" + id.toUtf8() + "\">"
                         + content.repeated(times) + "</lesson>");
    }
    return files;
}

/// So many translations, each with \p body.
Files translations(int count, const QByteArray &body)
{
    Files files;
    for (int i = 0; i < count; ++i)
        files.insert(u"translations/%1.xlf"_s.arg(i),
                     "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file><body>" + body
                         + "</body></file></xliff>");
    return files;
}

} // namespace

class tst_ModuleLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingIsRead()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        sample.translate(u"fr"_s);
        const auto loaded = load(sample);

        EXPECT_OK(loaded);
        QVERIFY(loaded->problems.empty());
        const Course &course = loaded->course;
        QCOMPARE(course.module.title, u"The village hall"_s);
        QCOMPARE(course.languages(), QStringList({u"en"_s, u"de"_s, u"fr"_s}));
        QCOMPARE(course.lessons.size(), size_t(2));
        QCOMPARE(course.lessons.at(0).id, u"lessonhall"_s);
        QCOMPARE(course.lessons.at(1).title, u"Who pays"_s);
        QCOMPARE(course.lessons.at(0).blocks.at(1).line, 8);
        QCOMPARE(course.mediaFile(u"media/hall.svg"_s)->credit, u"The Kogge authors"_s);
        QCOMPARE(course.mediaFile(u"media/hall.svg"_s)->line, 3);
        QCOMPARE(course.value(u"de.hall.rate"_s)->fact.number, Decimal(60));
        QCOMPARE(wordsOf(course).titles,
                 (QMap<QString, QString>{{u"en"_s, u"The village hall"_s},
                                         {u"de"_s, u"The village hall (de)"_s},
                                         {u"fr"_s, u"The village hall (fr)"_s}}));
    }

    void whatIsMissingIsNoReasonToFail_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"media.xml", "data/values.xml", "lessons/lessonplan.xml", "media/hall.svg"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void whatIsMissingIsNoReasonToFail()
    {
        QFETCH(QString, file);
        SampleModule sample;
        sample.remove(file);
        const auto loaded = load(sample);
        EXPECT_OK(loaded);
        QCOMPARE(loaded->problems.size(), size_t(file.contains(u"lessonplan") ? 1 : 0));
    }

    void aModuleHasLimits_data()
    {
        QTest::addColumn<Files>("added");
        QTest::addColumn<QString>("limit");
        const QString blocks = u"30,000 blocks and records"_s;
        const QString nodes = u"500,000 elements and texts in all files together"_s;
        const QString bytes = u"16 MiB of lessons, tables and translations together"_s;
        const QByteArray profiles = "<profiles xmlns=\"urn:kogge:module\">";
        QTest::newRow("10,000 blocks") << lessons(20, "<text id=\"a\">x</text>", 500) << QString();
        QTest::newRow("31,000 blocks") << lessons(10, "<text id=\"a\">x</text>", 3'100) << blocks;
        QTest::newRow("blocks in one lesson") << lessons(1, "<text/>", 90'000) << blocks;
        QTest::newRow("records")
            << Files{{u"data/a.xml"_s, profiles + QByteArray("<profile/>").repeated(31'000) + "</profiles>"}}
            << blocks;
        QTest::newRow("parts of blocks") << lessons(
            6, "<single-choice>" + QByteArray("<option/>").repeated(50'000) + "</single-choice>", 1)
                                         << nodes;
        QTest::newRow("parts of the module")
            << Files{{u"module.xml"_s,
                      "<module xmlns=\"urn:kogge:module\">" + QByteArray("<section/>").repeated(31'000)
                          + "</module>"}}
            << blocks;
        QTest::newRow("translations") << translations(6, QByteArray("<trans-unit/>").repeated(95'000))
                                      << u"1,000,000 elements and texts in all files together"_s;
        QTest::newRow("translations of 18 MB") << translations(6, QByteArray(3 << 20, 'x')) << bytes;
        QTest::newRow("lessons of 18 MB") << lessons(6, QByteArray(3 << 20, 'x'), 1) << bytes;
        QTest::newRow("pictures of 18 MB")
            << Files{{u"media/a.svg"_s, QByteArray(18 << 20, 'x')}} << QString();
    }

    /// In little memory, also where no file by itself is too much.
    void aModuleHasLimits()
    {
        QFETCH(Files, added);
        QFETCH(QString, limit);
        SampleModule sample;
        QByteArray outline;
        for (const QString &file : added.keys()) {
            sample.add(file, added.value(file));
            if (const QString id = file.section(u'/', 1).section(u'.', 0, 0); file.startsWith(u"lessons/"))
                outline += "<lesson id=\"" + id.toUtf8() + "\"/>";
        }
        if (!added.contains(u"module.xml"_s))
            sample.replace(u"module.xml"_s, "<lesson id=\"lessonhall\"/>",
                           outline + "<lesson id=\"lessonhall\"/>");
        const auto loaded = load(sample);
        if (limit.isEmpty()) {
            EXPECT_OK(loaded);
            return;
        }
        EXPECT_ERROR(loaded, ErrorCode::TooLarge);
        QCOMPARE(loaded.error().detail, limit);
    }

    void damagedFilesArePassedOver_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<size_t>("lessons");
        QTest::newRow("lesson") << u"lessons/lessonhall.xml"_s << size_t(1);
        QTest::newRow("translation") << u"translations/de.xlf"_s << size_t(2);
        QTest::newRow("media") << u"media.xml"_s << size_t(2);
        QTest::newRow("values") << u"data/values.xml"_s << size_t(2);
    }

    void damagedFilesArePassedOver()
    {
        QFETCH(QString, file);
        QFETCH(size_t, lessons);
        SampleModule sample;
        sample.translate(u"de"_s);
        sample.write(m_folder->path());
        const auto source = FolderSource::open(m_folder->path());
        const DamagedSource damaged(**source, file);

        const auto loaded = loadModule(damaged);

        EXPECT_OK(loaded);
        QCOMPARE(loaded->course.lessons.size(), lessons);
        QCOMPARE(loaded->problems.size(), size_t(1));
        const Problem expected{
            ProblemCode::FileUnreadable, file, 0, {}, {describe(Error{ErrorCode::EntryDamaged, file, {}})}};
        QCOMPARE(loaded->problems.front(), expected);
        QVERIFY2(!describe(expected).contains(u".."_s), qPrintable(describe(expected)));
    }

    void damagedPicturesAreFound()
    {
        SampleModule().write(m_folder->path());
        const auto source = FolderSource::open(m_folder->path());
        const DamagedSource damaged(**source, u"media/hall.svg"_s);
        const Problems problems = checkModule(*loadModule(damaged), damaged, QDate(2026, 6, 1));
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().code, ProblemCode::FileUnreadable);
        QCOMPARE(problems.front().file, u"media/hall.svg"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<ErrorCode>("expected");
        QTest::addColumn<QString>("detail");
        using enum ErrorCode;
        const auto row = [](const char *name, const char *before, const char *after, ErrorCode expected,
                            const char *detail) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected
                                << QString::fromUtf8(detail);
        };
        row("newer format", "format=\"1\"", "format=\"2\"", NewerFormat, "2");
        row("much newer format", "format=\"1\"", "format=\"99999999999999999999\"", NewerFormat,
            "2147483647");
        row("no id", " id=\"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01\"", "", ModuleInvalid,
            "The attribute id is missing");
        row("no URN", "id=\"urn:uuid:6f1f0a52-5d0c-4c39-9d6e-8a2f5b7c1e01\"", "id=\"hall\"", ModuleInvalid,
            "id is “hall”");
        row("no version", "version=\"1.2.3\"", "version=\"1\"", ModuleInvalid, "version is “1”");
        row("no language", "language=\"en\"", "language=\"\"", ModuleInvalid, "language is “”");
        row("no title", "  <title>The village hall</title>\n", "", ModuleInvalid, "<title> is missing");
        row("not well-formed", "</module>", "", ModuleInvalid, "not well-formed");
        row("DOCTYPE", "<module ", "<!DOCTYPE module>\n<module ", ModuleInvalid, "DOCTYPE");
        row("something else", "<module xmlns=\"urn:kogge:module\"", "<module", ModuleInvalid, "begins with");
        row("no section", "    <lesson id=\"lessonhall\"/>\n", "", ModuleInvalid, "<lesson> is missing");
        row("no lessons", "    <lesson id=\"lessonhall\"/>\n", "    <lesson id=\"lessongone\"/>\n",
            ModuleInvalid, "lessongone is in the outline");
    }

    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(ErrorCode, expected);
        QFETCH(QString, detail);
        SampleModule sample;
        sample.replace(u"module.xml"_s, before, after);
        if (before.contains("lessonhall"))
            sample.replace(u"module.xml"_s, "    <lesson id=\"lessonplan\" requires=\"lessonhall\"/>\n", "");

        const auto loaded = load(sample);

        EXPECT_ERROR(loaded, expected);
        QCOMPARE(loaded.error().subject, u"module.xml"_s);
        QVERIFY2(loaded.error().detail.contains(detail), qPrintable(loaded.error().detail));
        QVERIFY2(!describe(loaded.error()).contains(u".."_s), qPrintable(describe(loaded.error())));
    }

    void aFolderWithoutAModuleIsNone()
    {
        SampleModule sample;
        sample.remove(u"module.xml"_s);
        const auto loaded = load(sample);
        EXPECT_ERROR(loaded, ErrorCode::ModuleMissing);
        QCOMPARE(loaded.error().subject, m_folder->path());
    }

    void onlyNamedFilesAreTranslations()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        const QByteArray german = sample[u"translations/de.xlf"_s];
        sample.add(u"translations/old/de.xlf"_s, QByteArray(german).replace("(de)", "(alt)"));
        sample.add(u"translations/de.xlf.txt"_s, "not XML");
        const auto loaded = load(sample);
        EXPECT_OK(loaded);
        QVERIFY(loaded->problems.empty());
        QCOMPARE(loaded->course.languages(), QStringList({u"en"_s, u"de"_s}));
        QCOMPARE(wordsOf(loaded->course).titles.value(u"de"_s), u"The village hall (de)"_s);
    }

    void titlesWithoutATranslationAreLeftOut()
    {
        SampleModule sample;
        sample.translate(u"de"_s);
        sample.replace(u"translations/de.xlf"_s, "<target>The village hall (de)</target>",
                       "<target> </target>");
        QCOMPARE(wordsOf(load(sample)->course).titles.keys(), QStringList({u"en"_s}));
    }

private:
    Result<LoadedModule> load(const SampleModule &sample)
    {
        sample.write(m_folder->path());
        const auto source = FolderSource::open(m_folder->path());
        return source ? loadModule(**source) : Result<LoadedModule>(source.error());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ModuleLoader)
#include "tst_moduleloader.moc"
