// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A folder that is the only one in which programs are looked for, and goes with the test.
class ProgramFolder
{
public:
    ProgramFolder() { qputenv("PATH", QFile::encodeName(m_folder.path())); }
    ~ProgramFolder() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(ProgramFolder)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A player that writes down what it is to open.
    void addPlayer() const
    {
        QFile player(path(u"kogge-player"_s));
        QVERIFY(player.open(QIODevice::WriteOnly));
        player.write("#!/bin/sh\nprintf '%s' \"$#:$1\" > '" + QFile::encodeName(path(u"part"_s))
                     + "'\n"
                       "/bin/mv '"
                     + QFile::encodeName(path(u"part"_s)) + "' '" + QFile::encodeName(path(u"opened"_s))
                     + "'\n");
        player.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString opened() const
    {
        QFile file(path(u"opened"_s));
        return file.open(QIODevice::ReadOnly) ? QFile::decodeName(file.readAll()) : QString();
    }

private:
    QByteArray m_before = qgetenv("PATH");
    QTemporaryDir m_folder;
};

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlayerOpensTheFile_data();
    void thePlayerOpensTheFile();
    void withoutThePlayerThatIsSaid();
    void whatIsThereIsNamed();
    void whatFailsIsSaid_data();
    void whatFailsIsSaid();
    void cancellingLeavesWhatWasThere();
};

void TestPublisher::thePlayerOpensTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"barn.kogge.zip"_s;
    QTest::newRow("blanks, quotes and letters") << u"Die Scheune – “für” alle's.zip"_s;
    QTest::newRow("like an option") << u"--help.zip"_s;
}

void TestPublisher::thePlayerOpensTheFile()
{
    QFETCH(QString, name);
    const ProgramFolder programs;
    programs.addPlayer();
    const QTemporaryDir folder;
    Publisher publisher(QStringLiteral(TEST_DATA_DIR "/everyblock"));
    const QString before = QDir::currentPath();
    const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(folder.path())); // The name alone is enough.
    publisher.pack(name, {QStringList()});
    QTRY_VERIFY_WITH_TIMEOUT(!publisher.written().isEmpty() || !publisher.problem().isEmpty(), 20'000);
    QVERIFY2(publisher.written().startsWith(name), qPrintable(publisher.problem()));
    publisher.play();
    QCOMPARE(publisher.problem(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(programs.opened(),
                              u"1:"_s + QFileInfo(folder.filePath(name)).absoluteFilePath(), 20'000);
}

void TestPublisher::withoutThePlayerThatIsSaid()
{
    const ProgramFolder programs;
    const QTemporaryDir folder;
    Publisher publisher(QStringLiteral(TEST_DATA_DIR "/everyblock"));
    publisher.pack(folder.filePath(u"barn.zip"_s), {QStringList()});
    QTRY_VERIFY_WITH_TIMEOUT(!publisher.written().isEmpty(), 20'000);
    publisher.play();
    QVERIFY(publisher.problem().contains(u"player"));
    QVERIFY(!publisher.written().isEmpty()); // The file is there all the same.

    programs.addPlayer(); // It was installed meanwhile.
    publisher.play();
    QCOMPARE(publisher.problem(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!programs.opened().isEmpty(), 20'000);
}

void TestPublisher::whatIsThereIsNamed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"barn"_s);
    QCOMPARE(Publisher::replacedBy({}), QString());
    QCOMPARE(Publisher::replacedBy(folder.path()), QString());
    QCOMPARE(Publisher::replacedBy(file), QString());
    Publisher publisher(QStringLiteral(TEST_DATA_DIR "/everyblock"));
    publisher.pack(file, {QStringList()});
    QTRY_VERIFY_WITH_TIMEOUT(!publisher.written().isEmpty(), 20'000);
    QCOMPARE(Publisher::replacedBy(file), u"barn.kogge.zip"_s);
    QCOMPARE(Publisher::replacedBy(file + u".kogge.zip"_s), u"barn.kogge.zip"_s);
}

void TestPublisher::whatFailsIsSaid_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("file");
    QTest::newRow("no folder for the file") << u"/everyblock"_s << u"no/folder/barn.zip"_s;
    QTest::newRow("no module") << u"/nowhere"_s << u"barn.zip"_s;
}

void TestPublisher::whatFailsIsSaid()
{
    QFETCH(QString, module);
    QFETCH(QString, file);
    const QTemporaryDir folder;
    Publisher publisher(QStringLiteral(TEST_DATA_DIR) + module);
    publisher.pack(folder.filePath(file), {QStringList()});
    QTRY_VERIFY_WITH_TIMEOUT(!publisher.isRunning(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!publisher.problem().isEmpty(), 20'000);
    QCOMPARE(publisher.written(), QString());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPublisher::cancellingLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"barn.zip"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    Publisher publisher(QStringLiteral(TEST_DATA_DIR "/everyblock"));
    publisher.pack(path, {QStringList()});
    publisher.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!publisher.isRunning(), 20'000);
    QTest::qWait(10);
    QCOMPARE(publisher.written(), QString());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "before");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"barn.zip"_s});
}

QTEST_MAIN(TestPublisher)
#include "tst_publisher.moc"
