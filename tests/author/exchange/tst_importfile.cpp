// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfile.h"
#include "expect.h"
#include "importfixture.h"
#include "mediasamples.h"
#include "package/moduleloader.h"

#include <QDir>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_ImportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModuleIsMade()
    {
        ImportFolder folder;
        folder.writePicture(u"hall.png"_s);
        folder.write(u"Our_halls.md"_s,
                     "\xEF\xBB\xBF---\r\nlang: de\r\n---\r\n\r\n## Costs\r\n\r\nHeat & <i>rent</i>.\r\n\r\n"
                     "![A hall](hall.png)\r\n\r\n| a | b |\r\n|---|--:|\r\n| c | 1 |\r\n\r\n## Grants\r\n");
        const auto imported = importFile(folder.path(u"Our_halls.md"_s), {folder.path(u"out"_s), {}, {}});
        EXPECT_OK(imported);
        QCOMPARE(imported->title, u"Costs"_s);
        QCOMPARE(imported->language, u"de"_s);
        QCOMPARE(imported->lessons, 2);
        QCOMPARE(imported->blocks, 3);
        QCOMPARE(imported->pictures, 1);
        QCOMPARE(linesOf(imported->leftOut), (QStringList{u"7 html: <i>"_s, u"7 html: </i>"_s}));
        QCOMPARE(problemsIn(folder.path(u"out"_s)), QStringList());
        QCOMPARE(folder.entries(), (QStringList{u"Our_halls.md"_s, u"hall.png"_s, u"out"_s}));
        QCOMPARE(
            QDir(folder.path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList{u"lessons"_s, u"media"_s, u"media.xml"_s, u"module.xml"_s}));
    }

    void withoutAReadableQuestionNothingIsMade()
    {
        ImportFolder folder;
        folder.write(u"quiz.gift"_s, "Who pays? {=The village\n");
        const auto imported = importFile(folder.path(u"quiz.gift"_s), {folder.path(u"out"_s), {}, {}});
        EXPECT_OK(imported);
        QVERIFY(!imported->isMade);
        QCOMPARE(imported->questions, 0);
        QVERIFY(!imported->leftOut.empty());
        QCOMPARE(folder.entries(), QStringList(u"quiz.gift"_s));
    }

    void photographsOfOneNameStayApart()
    {
        ImportFolder folder;
        const QStringList names{u"a/foto.jpg"_s, u"b/foto.png"_s, u"c/foto.png"_s};
        QByteArray text = "## L\n\n";
        int width = 300;
        for (const QString &name : names) {
            const bool isJpeg = name.endsWith(u".jpg"_s);
            const QImage picture = Fixture::photograph(width += 10, 300);
            folder.write(name, Fixture::encoded(picture, isJpeg ? "jpeg" : "png"));
            text += "![x](" + name.toUtf8() + ")\n\n";
        }
        folder.write(u"a.md"_s, text);
        const auto imported = importFile(folder.path(u"a.md"_s), {folder.path(u"out"_s), {}, {}});
        EXPECT_OK(imported);
        QCOMPARE(imported->pictures, 3);
        const auto source = FolderSource::open(folder.path(u"out"_s));
        const auto loaded = loadModule(**source);
        EXPECT_OK(loaded);
        QList<int> widths;
        for (const Block &block : loaded->course.lessons.front().blocks)
            widths += QImage(folder.path(u"out/"_s + std::get<ImageBlock>(block.content).media)).width();
        QCOMPARE(widths, (QList<int>{310, 320, 330}));
        QCOMPARE(loaded->course.media.size(), size_t(3));
    }

    void theLanguageCanBeSaid()
    {
        ImportFolder folder;
        folder.write(u"a.md"_s, "---\nlang: de\n---\na");
        const auto imported = importFile(folder.path(u"a.md"_s), {folder.path(u"out"_s), u"sv"_s, {}});
        EXPECT_OK(imported);
        QCOMPARE(imported->language, u"sv"_s);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        using enum ErrorCode;
        const auto row = [](const char *name, const QString &file, const QByteArray &content,
                            ErrorCode code) { QTest::newRow(name) << file << content << code; };
        row("Latin-1", u"a.md"_s, "M\xfcnchen", TextInvalid);
        row("UTF-16", u"a.md"_s,
            QByteArray("\xff\xfe"
                       "a\0b\0",
                       6),
            TextInvalid);
        row("a zero byte", u"a.md"_s, QByteArray("a\n\0b", 4), TextInvalid);
        row("nothing", u"a.md"_s, "", TextInvalid);
        row("blanks", u"a.md"_s, "\xEF\xBB\xBF \r\n\t\r\n", TextInvalid);
        row("100 MB", u"a.md"_s, QByteArray(100'000'000, 'a'), TooLarge);
        row("3 million characters", u"a.md"_s, QByteArray(3'000'000, 'a'), TextInvalid);
        row("deep quotations", u"a.md"_s, QByteArray(1000, '>') + "a", TextInvalid);
        row("deep lists", u"a.md"_s, QByteArray("- ").repeated(1000) + "a", TextInvalid);
        row("another kind", u"a.docx"_s, "a", InvalidArgument);
        row("no kind", u"a"_s, "a", InvalidArgument);
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        ImportFolder folder;
        folder.write(name, content);
        const auto imported = importFile(folder.path(name), {folder.path(u"out"_s), {}, {}});
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        QCOMPARE(imported.error().subject, folder.path(name));
        QCOMPARE(folder.entries(), QStringList{name});
    }

    void placesAreChecked()
    {
        ImportFolder folder;
        folder.write(u"a.md"_s, "a");
        QDir(folder.path()).mkdir(u"there"_s);
        const auto code = [&](const QString &name, const QString &target, const QString &language = {}) {
            const auto imported = importFile(folder.path(name), {folder.path(target), language, {}});
            return imported ? std::optional<ErrorCode>() : imported.error().code;
        };
        QCOMPARE(code(u"none.md"_s, u"out"_s), ErrorCode::FileNotFound);
        QCOMPARE(code(u"there"_s, u"out"_s), ErrorCode::TextInvalid);
        QCOMPARE(code(u"a.md"_s, u"there"_s), ErrorCode::TargetExists);
        QCOMPARE(code(u"a.md"_s, u"a.md"_s), ErrorCode::TargetExists);
        QCOMPARE(code(u"a.md"_s, u"none/out"_s), ErrorCode::CannotWrite);
        QCOMPARE(code(u"a.md"_s, u"out"_s, u"English"_s), ErrorCode::InvalidArgument);
        QCOMPARE(folder.entries(), (QStringList{u"a.md"_s, u"there"_s}));
        QCOMPARE(code(u"a.md"_s, u"out"_s), std::nullopt);
    }

    void cancellingLeavesNothing()
    {
        ImportFolder folder;
        folder.writePicture(u"hall.png"_s);
        folder.write(u"a.md"_s, "![a](hall.png)");
        ImportOptions options{folder.path(u"out"_s), {}, {}, [](qint64, qint64) { return false; }};
        const auto imported = importFile(folder.path(u"a.md"_s), options);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::Cancelled);
        QCOMPARE(folder.entries(), (QStringList{u"a.md"_s, u"hall.png"_s}));
    }

    void idsAreNew()
    {
        ImportFolder folder;
        folder.write(u"a.md"_s, "## L\n\na\n\n| b |\n|---|\n| c |\n");
        QSet<QString> ids;
        for (const QString &target : {u"one"_s, u"two"_s}) {
            EXPECT_OK(importFile(folder.path(u"a.md"_s), {folder.path(target), {}, {}}));
            const auto source = FolderSource::open(folder.path(target));
            const auto loaded = loadModule(**source);
            EXPECT_OK(loaded);
            ids += loaded->course.module.id;
            ids += loaded->course.lessons.front().id;
            ids += loaded->course.lessons.front().blocks.front().id;
        }
        QCOMPARE(ids.size(), 6);
    }
};

QTEST_GUILESS_MAIN(tst_ImportFile)
#include "tst_importfile.moc"
