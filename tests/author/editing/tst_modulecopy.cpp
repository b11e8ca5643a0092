// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/modulecopy.h"
#include "editingfixture.h"
#include "expect.h"
#include "faults.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <cerrno>
#include <unistd.h>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Faults::Disk)

namespace {

int runCopy(const QString &module, const QString &target, const QProcessEnvironment &environment,
            QByteArray *errors)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(EDITING_CHILD), {u"copy"_s, module, target});
    constexpr int longest = 60'000;
    if (!process.waitForFinished(longest) || process.exitStatus() == QProcess::CrashExit)
        qFatal("the child crashes or does not end");
    *errors = process.readAllStandardError();
    return process.exitCode();
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class TestModuleCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSameModule();
    void itIsAModuleOfItsOwn();
    void onlyAnEmptyFolderIsTaken();
    void notIntoTheModuleItself();
    void everyCallMayFail_data();
    void everyCallMayFail();
    void aReadOnlyFolderIsNamed();
};

void TestModuleCopy::itIsTheSameModule()
{
    const Copy copy;
    const QTemporaryDir place;
    auto document = *ModuleDocument::open(copy.path());
    editEverything(*document); // What is not saved comes along.
    const QString target = place.filePath(u"new/and deep/kopie"_s);
    EXPECT_OK(copyModule(*document->files(), target, CopyKind::Same));
    QCOMPARE(filesBelow(target), filesOf(*document));
    QCOMPARE(everythingIn(place.filePath(u"new/and deep"_s)), QStringList{u"kopie"_s});
    EXPECT_OK(ModuleDocument::open(target));
}

void TestModuleCopy::itIsAModuleOfItsOwn()
{
    for (const QString &module : moduleFolders()) {
        const Copy copy(module);
        const QTemporaryDir place;
        const auto document = *ModuleDocument::open(copy.path());
        const QString target = place.filePath(u"copy"_s);
        EXPECT_OK(copyModule(*document->files(), target, CopyKind::New, u"Another"_s));
        QCOMPARE(differences(filesBelow(target), filesOf(*document)), QStringList{u"module.xml"_s});
        Module made = (*ModuleDocument::open(target))->course().module;
        Module before = document->course().module;
        QVERIFY(made.id != before.id);
        QCOMPARE(made.derivedFrom, before.id);
        QCOMPARE(made.version, u"1.0.0"_s);
        QCOMPARE(made.title, u"Another"_s);
        QCOMPARE(made.sections.size(), before.sections.size());
    }
}

void TestModuleCopy::onlyAnEmptyFolderIsTaken()
{
    const Copy copy;
    const auto document = *ModuleDocument::open(copy.path());
    const QTemporaryDir place;
    const QString target = place.filePath(u"there"_s);
    QVERIFY(QDir().mkpath(target));
    EXPECT_OK(copyModule(*document->files(), target, CopyKind::Same));
    EXPECT_ERROR(copyModule(*document->files(), target, CopyKind::Same), ErrorCode::TargetNotEmpty);
    writeFiles(place.path(), {{u"hidden/.keep"_s, "x"}, {u"file"_s, "x"}});
    EXPECT_ERROR(copyModule(*document->files(), place.filePath(u"hidden"_s), CopyKind::Same),
                 ErrorCode::TargetNotEmpty);
    EXPECT_ERROR(copyModule(*document->files(), place.filePath(u"file"_s), CopyKind::Same),
                 ErrorCode::TargetNotEmpty);
    EXPECT_ERROR(copyModule(*document->files(), place.filePath(u"file/within"_s), CopyKind::Same),
                 ErrorCode::CannotWrite);
    QCOMPARE(filesBelow(place.path()).value(u"file"_s), QByteArray("x"));
}

void TestModuleCopy::notIntoTheModuleItself()
{
    const Copy copy;
    const auto document = *ModuleDocument::open(copy.path());
    EXPECT_ERROR(copyModule(*document->files(), copy.path() + u"/media/copy"_s, CopyKind::Same),
                 ErrorCode::InvalidArgument);
    const QTemporaryDir place;
    QVERIFY(QFile::link(copy.path(), place.filePath(u"link"_s)));
    EXPECT_ERROR(copyModule(*document->files(), place.filePath(u"link/copy"_s), CopyKind::Same),
                 ErrorCode::InvalidArgument);
    const QString beside = copy.path() + u"-2"_s; // Begins alike, and lies beside it.
    EXPECT_OK(copyModule(*document->files(), beside, CopyKind::Same));
}

void TestModuleCopy::everyCallMayFail_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Faults::Disk>("disk");
    QTest::newRow("disk full once") << ENOSPC << Faults::Disk::FailsOnce;
    QTest::newRow("disk full") << ENOSPC << Faults::Disk::StaysBroken;
    QTest::newRow("one error") << EIO << Faults::Disk::FailsOnce;
    QTest::newRow("broken disk") << EIO << Faults::Disk::StaysBroken;
}

void TestModuleCopy::everyCallMayFail()
{
    QFETCH(int, error);
    QFETCH(Faults::Disk, disk);
    const Copy copy;
    const Files before = filesBelow(copy.path());
    const bool canClean = error == ENOSPC && disk == Faults::Disk::StaysBroken;
    int failures = 0;
    for (int number = 1;; ++number) {
        const QTemporaryDir place;
        const QString target = place.filePath(u"copy"_s);
        const Faults faults(place.path(), error, disk);
        QByteArray errors;
        const int status =
            runCopy(copy.path(), target, faults.environment(number, QProcessEnvironment::systemEnvironment()),
                    &errors);
        const QByteArray report = faults.takeReport();
        if (status == 0) {
            EXPECT_OK(ModuleDocument::open(target));
            QVERIFY2(QFile::exists(target + u"/lessons/l000000000.xml"_s), report);
        } else {
            ++failures;
            const auto code = static_cast<ErrorCode>(status - 1);
            QVERIFY2(code == ErrorCode::DiskFull || code == ErrorCode::CannotWrite, report + errors);
            QVERIFY2(errors.contains(place.path().toUtf8()), errors);
            QVERIFY2(!QFile::exists(target), report);
            QVERIFY2(!canClean || everythingIn(place.path()).isEmpty(), report);
        }
        if (report.isEmpty()) {
            QCOMPARE(status, 0);
            break;
        }
    }
    QVERIFY(failures > 10);
    QCOMPARE(filesBelow(copy.path()), before);
}

void TestModuleCopy::aReadOnlyFolderIsNamed()
{
    if (::geteuid() == 0)
        QSKIP("nothing is read-only for root");
    const Copy copy;
    const auto document = *ModuleDocument::open(copy.path());
    const QTemporaryDir place;
    QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto copied = copyModule(*document->files(), place.filePath(u"copy"_s), CopyKind::Same);
    EXPECT_ERROR(copied, ErrorCode::CannotWrite);
    QCOMPARE(copied.error().subject, place.path());
    QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(everythingIn(place.path()), QStringList());
}

QTEST_MAIN(TestModuleCopy)
#include "tst_modulecopy.moc"
