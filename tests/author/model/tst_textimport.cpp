// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "author.h"
#include "packageimages.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The program without a window; its documents are a folder of the test's.
struct Desk {
    QTemporaryDir root;
    PackageImages images;
    std::unique_ptr<Author> author;

    Desk()
    {
        qputenv("XDG_CONFIG_HOME", root.filePath(u"config"_s).toLocal8Bit());
        qputenv("HOME", root.path().toLocal8Bit());
        QDir(root.path()).mkpath(u"Documents"_s);
        author = std::make_unique<Author>(AuthorFolders{root.filePath(u"state"_s), {}}, images);
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &content) const
    {
        QFile file(root.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return QUrl::fromLocalFile(file.fileName());
    }
};

} // namespace

class tst_TextImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesTheModuleThatIsOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("first");
        QTest::newRow("Markdown") << u"barn.md"_s << QByteArray("# The barn\n\n## Money\n\nWords\n\n---\n")
                                  << u"The barn"_s << u"1 lesson, 1 block"_s;
        QTest::newRow("GIFT") << u"quiz.gift"_s << QByteArray("::Q:: Who pays? {=The village ~Nobody}\n")
                              << u"quiz"_s << u"1 lesson, 1 block, 1 question"_s;
    }

    void aFileBecomesTheModuleThatIsOpen()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, title);
        QFETCH(QString, first);
        const Desk desk;
        const QUrl file = desk.file(name, content);
        QVERIFY(TextImport::takes(file.toString()));
        desk.author->importText(file);
        QVERIFY(desk.author->textImport()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(desk.author->module(), 20'000);
        QCOMPARE(desk.author->module()->title(), title);
        QVERIFY(desk.author->module()->folder().startsWith(desk.root.path()));
        const QStringList report = desk.author->textImport()->report();
        QVERIFY2(!report.isEmpty(), "nothing is told");
        QCOMPARE(QString(report.first())
                     .replace(u"lessons"_s, u"lesson"_s)
                     .replace(u"blocks"_s, u"block"_s)
                     .replace(u"questions"_s, u"question"_s),
                 first);
    }

    void whatIsNoTextIsSaid()
    {
        const Desk desk;
        desk.author->importText(desk.file(u"barn.md"_s, QByteArray("a\0b", 3)));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.author->problem().isEmpty(), 20'000);
        QVERIFY(desk.author->problem().contains(u"barn.md"));
        QVERIFY(!desk.author->module());
    }

    void withoutAReadableQuestionThereIsNoModule()
    {
        const Desk desk;
        desk.author->importText(desk.file(u"quiz.gift"_s, "Who pays? {=The village\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.author->problem().isEmpty(), 20'000);
        QVERIFY(desk.author->problem().contains(u"Line 1: "));
        QVERIFY(!desk.author->module());
        QVERIFY(QDir(desk.root.filePath(u"Documents"_s)).isEmpty());
    }

    void aSampleIsThereToLookAround()
    {
        const Desk desk;
        desk.author->lookAround();
        QVERIFY(desk.author->module());
        QVERIFY(desk.author->isTouring());
        QVERIFY(!desk.author->module()->document().course().lessons.front().blocks.empty());
        desk.author->closeModule();
        QVERIFY(!desk.author->isTouring());
    }
};

QTEST_MAIN(tst_TextImport)
#include "tst_textimport.moc"
