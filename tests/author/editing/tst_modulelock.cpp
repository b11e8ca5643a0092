// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingfixture.h"
#include "expect.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <unistd.h>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

/// Another program that has a module open until it is told otherwise.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &folder)
    {
        m_process.start(QStringLiteral(EDITING_CHILD), {u"hold"_s, folder});
        m_isOpen = m_process.waitForReadyRead(30'000);
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_isOpen = false;
};

QString lockOf(const Copy &copy)
{
    return copy.path() + u"/.kogge/lock"_s;
}

} // namespace

class TestModuleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramIsNamed();
    void aClosedModuleIsFree();
    void theLockOfAKilledProgramIsTaken();
    void oneProgramMayOpenAModuleTwice();
    void leftLocks_data();
    void leftLocks();
    void aReadOnlyFolderOpensWithoutALock();
    void whatIsNoModuleIsLeftAlone();
    void aLinkIsNotFollowed();
};

void TestModuleLock::anotherProgramIsNamed()
{
    const Copy copy;
    OtherProgram other(copy.path());
    QVERIFY(other.isOpen());

    const auto document = ModuleDocument::open(copy.path());

    EXPECT_ERROR(document, ErrorCode::ModuleInUse);
    const QStringList details = document.error().detail.split(u'\n');
    QCOMPARE(details[1], QSysInfo::machineHostName());
    const auto since = QDateTime::fromString(details[2], Qt::ISODate);
    QVERIFY(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const QString sentence = describe(document.error());
    QVERIFY(sentence.contains(copy.path()) && sentence.contains(details[0]));
    QVERIFY(sentence.contains(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat)));
    other.close();
    EXPECT_OK(ModuleDocument::open(copy.path()));
}

void TestModuleLock::aClosedModuleIsFree()
{
    const Copy copy;
    const Files before = filesBelow(copy.path());
    {
        const auto document = ModuleDocument::open(copy.path());
        QVERIFY(QFile::exists(lockOf(copy)));
    }
    QCOMPARE(filesBelow(copy.path()), before);
    QVERIFY(!QFileInfo::exists(copy.path() + u"/.kogge"_s));
    OtherProgram other(copy.path());
    QVERIFY(other.isOpen());
    other.close();
    QVERIFY(!QFileInfo::exists(copy.path() + u"/.kogge"_s));
}

void TestModuleLock::theLockOfAKilledProgramIsTaken()
{
    const Copy copy;
    OtherProgram other(copy.path());
    QVERIFY(other.isOpen());
    other.kill();
    QVERIFY(QFile::exists(lockOf(copy)));
    EXPECT_OK(ModuleDocument::open(copy.path()));
    QVERIFY(!QFile::exists(lockOf(copy)));
}

void TestModuleLock::oneProgramMayOpenAModuleTwice()
{
    const Copy copy;
    auto first = ModuleDocument::open(copy.path());
    auto second = ModuleDocument::open(copy.path() + u"/../module"_s);
    EXPECT_OK(second);
    first->reset();
    QVERIFY(QFile::exists(lockOf(copy)));
    second->reset();
    QVERIFY(!QFile::exists(lockOf(copy)));
}

void TestModuleLock::leftLocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<OtherComputer>("other");
    QTest::addColumn<bool>("opens");
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    QTest::newRow("of a dead program") << QByteArray("ann\n" + here + "\n999999999\n2026-01-01T10:00:00Z\n")
                                       << OtherComputer::Respect << true;
    QTest::newRow("whose number another program has")
        << QByteArray("ann\n" + here + "\n1\n2026-01-01T10:00:00Z\n") << OtherComputer::Respect << true;
    QTest::newRow("of another computer")
        << QByteArray("ann\nelsewhere.example\n1\n2026-01-01T10:00:00Z\n") << OtherComputer::Respect << false;
    QTest::newRow("taken from another computer")
        << QByteArray("ann\nelsewhere.example\n1\n2026-01-01T10:00:00Z\n") << OtherComputer::TakeOver << true;
    QTest::newRow("empty") << QByteArray() << OtherComputer::Respect << true;
    QTest::newRow("noise") << QByteArray("\0\xff\n\n", 4) << OtherComputer::Respect << true;
}

void TestModuleLock::leftLocks()
{
    QFETCH(QByteArray, text);
    QFETCH(OtherComputer, other);
    QFETCH(bool, opens);
    const Copy copy;
    writeFiles(copy.path(), {{u".kogge/lock"_s, text}});
    const auto document = ModuleDocument::open(copy.path(), {{}, other});
    if (!opens) {
        EXPECT_ERROR(document, ErrorCode::ModuleInUse);
        QCOMPARE(filesBelow(copy.path())[u".kogge/lock"_s], text);
        return;
    }
    EXPECT_OK(document);
    const auto lines = filesBelow(copy.path())[u".kogge/lock"_s].split('\n');
    QCOMPARE(lines[2].toLongLong(), qint64(::getpid()));
}

void TestModuleLock::aReadOnlyFolderOpensWithoutALock()
{
    const Copy copy;
    if (::geteuid() == 0) // For root nothing is read-only; but what is a file is no folder.
        writeFiles(copy.path(), {{u".kogge"_s, "no folder"}});
    else
        QFile::setPermissions(copy.path(), QFile::ReadOwner | QFile::ExeOwner);
    auto document = ModuleDocument::open(copy.path());
    EXPECT_OK(document);
    EXPECT_OK((*document)->editModule(u"x"_s, [](Module &module) { module.title = u"x"_s; }));
    QVERIFY(!(*document)->save());
    QFile::setPermissions(copy.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestModuleLock::whatIsNoModuleIsLeftAlone()
{
    const QTemporaryDir folder;
    writeFiles(folder.path(), {{u"letter.txt"_s, "Dear Ann"}});
    EXPECT_ERROR(ModuleDocument::open(folder.path()), ErrorCode::ModuleMissing);
    EXPECT_ERROR(ModuleDocument::open(folder.filePath(u"nowhere"_s)), ErrorCode::FileNotFound);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"letter.txt"_s));
}

void TestModuleLock::aLinkIsNotFollowed()
{
    const Copy copy;
    const QTemporaryDir elsewhere;
    writeFiles(elsewhere.path(), {{u"lock"_s, "precious"}});
    QVERIFY(QFile::link(elsewhere.path(), copy.path() + u"/.kogge"_s));
    EXPECT_OK(ModuleDocument::open(copy.path()));
    QCOMPARE(filesBelow(elsewhere.path())[u"lock"_s], "precious");
    QFile::remove(copy.path() + u"/.kogge"_s);
    QDir().mkpath(copy.path() + u"/.kogge"_s);
    QVERIFY(QFile::link(elsewhere.filePath(u"lock"_s), copy.path() + u"/.kogge/lock"_s));
    EXPECT_OK(ModuleDocument::open(copy.path()));
    QCOMPARE(filesBelow(elsewhere.path())[u"lock"_s], "precious");
}

QTEST_GUILESS_MAIN(TestModuleLock)
#include "tst_modulelock.moc"
