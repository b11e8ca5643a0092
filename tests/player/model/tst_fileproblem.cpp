// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileproblem.h"

#include <QSet>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Kogge::ErrorCode)
Q_DECLARE_METATYPE(Kogge::Error)

class tst_FileProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsAdvice_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *tag, ErrorCode code, const QString &kind) {
            QTest::newRow(tag) << code << kind;
        };
        row("older", ErrorCode::OlderVersion, u"older"_s);
        row("newer", ErrorCode::NewerFormat, u"newer"_s);
        row("not there", ErrorCode::FileNotFound, u"missing"_s);
        row("not readable", ErrorCode::CannotRead, u"unreadable"_s);
        row("cut", ErrorCode::ArchiveIncomplete, u"damaged"_s);
        row("contradiction", ErrorCode::ArchiveDamaged, u"damaged"_s);
        row("checksum", ErrorCode::EntryDamaged, u"damaged"_s);
        row("digest", ErrorCode::DigestMismatch, u"damaged"_s);
        row("digests", ErrorCode::DigestsIncomplete, u"damaged"_s);
        row("file of the module missing", ErrorCode::EntryMissing, u"damaged"_s);
        row("module", ErrorCode::ModuleInvalid, u"damaged"_s);
        row("long name", ErrorCode::NameTooLong, u"names"_s);
        row("name", ErrorCode::UnsafeName, u"unsafe"_s);
        row("link", ErrorCode::LinkInArchive, u"unsafe"_s);
        row("bomb", ErrorCode::CompressionRatio, u"unsafe"_s);
        row("overlap", ErrorCode::EntriesOverlap, u"unsafe"_s);
        row("full", ErrorCode::DiskFull, u"disk"_s);
        row("not writable", ErrorCode::CannotWrite, u"disk"_s);
        row("text", ErrorCode::NotAnArchive, u"notModule"_s);
        row("login page", ErrorCode::WebPageInsteadOfArchive, u"notModule"_s);
        row("other zip", ErrorCode::ManifestMissing, u"notModule"_s);
        row("encrypted", ErrorCode::EntryEncrypted, u"notModule"_s);
    }

    void everyErrorHasItsAdvice()
    {
        QFETCH(ErrorCode, code);
        const Error error{code, u"lesson.zip"_s, {}};
        const FileProblem problem = FileProblem::of(u"/home/me/lesson.zip"_s, error, {});
        QTEST(problem.kind, "kind");
        QCOMPARE(problem.fileName, u"lesson.zip"_s);
        QVERIFY(problem.text.startsWith(describe(error)));
        const bool isUnchangedSaid = problem.kind == u"disk"_s;
        QVERIFY(problem.text.endsWith(isUnchangedSaid ? u"unchanged. The file was not opened."_s
                                                      : u"It was not opened, and nothing has changed."_s));
        QVERIFY(problem.details.isEmpty());
        QVERIFY(!problem.title.isEmpty() && !problem.advice.isEmpty());
    }

    /// Names that programs write without any harm in mind are no reason to delete a file.
    void harmlessNamesAreNotCalledDangerous_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *tag, const Error &error, const QString &kind) {
            QTest::newRow(tag) << error << kind;
        };
        using enum ErrorCode;
        row("unknown letters", {NameEncodingUnknown, u"Pr?fung.html"_s, {}}, u"names"_s);
        row("long", {NameTooLong, u"a"_s, {}}, u"names"_s);
        row("another case", {DuplicateName, u"README.txt"_s, u"readme.txt"_s}, u"names"_s);
        row("the same", {DuplicateName, u"a.txt"_s, u"a.txt"_s}, u"unsafe"_s);
        row("dot in front", {UnsafePath, u"./imsmanifest.xml"_s, {}}, u"names"_s);
        row("backslash", {UnsafePath, u"sub\\a.txt"_s, {}}, u"names"_s);
        row("upwards", {UnsafePath, u"a/../../b"_s, {}}, u"unsafe"_s);
        row("upwards with backslashes", {UnsafePath, u"..\\b"_s, {}}, u"unsafe"_s);
        row("a link that leads outside", {UnsafePath, u"lessons/a.xml"_s, {}}, u"unsafe"_s);
        row("absolute", {UnsafePath, u"/etc/passwd"_s, {}}, u"unsafe"_s);
        row("drive", {UnsafePath, u"C:/x"_s, {}}, u"unsafe"_s);
        row("hidden", {HiddenFile, u"source/.git/config"_s, {}}, u"unsafe"_s);
    }

    void harmlessNamesAreNotCalledDangerous()
    {
        QFETCH(Error, error);
        const FileProblem problem = FileProblem::of(u"lesson.zip"_s, error, {});
        QTEST(problem.kind, "kind");
        QCOMPARE(problem.advice.contains(u"Delete it"), problem.kind == u"unsafe");
    }

    void kindsSayDifferentThings()
    {
        QSet<QString> titles;
        QSet<QString> advice;
        for (const ErrorCode code : {ErrorCode::OlderVersion, ErrorCode::NewerFormat, ErrorCode::FileNotFound,
                                     ErrorCode::CannotRead, ErrorCode::ArchiveDamaged, ErrorCode::UnsafeName,
                                     ErrorCode::NameTooLong, ErrorCode::DiskFull, ErrorCode::NotAnArchive}) {
            const FileProblem problem = FileProblem::of(u"a"_s, {code, {}, {}}, {});
            titles.insert(problem.title);
            advice.insert(problem.advice);
        }
        QCOMPARE(titles.size(), 9);
        QCOMPARE(advice.size(), 9);
    }

    void nothingIsSaidTwice_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("incomplete") << ErrorCode::ArchiveIncomplete;
        QTest::newRow("wrong directory") << ErrorCode::ArchiveDamaged;
        QTest::newRow("damaged inside") << ErrorCode::EntryDamaged;
        QTest::newRow("something is missing") << ErrorCode::EntryMissing;
        QTest::newRow("other digest") << ErrorCode::DigestMismatch;
    }

    void nothingIsSaidTwice()
    {
        QFETCH(ErrorCode, code);
        const FileProblem problem = FileProblem::of(u"a"_s, {code, {}, {}}, {});
        const QString all = problem.text + u' ' + problem.advice;
        QCOMPARE(all.count(u"Copy or download"_s), 1);
        QVERIFY(problem.advice.endsWith(u"If that does not help, ask whoever gave it to you."_s));
    }

    void otherProgramsPackageIsDescribed()
    {
        ForeignManifest manifest;
        manifest.schemaVersion = u"1.2"_s;
        ForeignOrganization organization;
        organization.title = u"Export \u202egnp.exe"_s + QString(500, u'x');
        organization.items = {ForeignItem(), ForeignItem(), ForeignItem()};
        manifest.organizations.push_back(organization);
        const Error error{ErrorCode::ModuleMissing, {}, {}};
        const FileProblem problem = FileProblem::of(u"course.zip"_s, error, manifest);
        QCOMPARE(problem.kind, u"foreign"_s);
        QCOMPARE(problem.details.size(), 3);
        QVERIFY(problem.details.at(0).contains(u"\\u{202E}"));
        QVERIFY(problem.details.at(0).size() < 140);
        QCOMPARE(problem.details.at(1), u"SCORM version 1.2"_s);
        QVERIFY(problem.details.at(2).startsWith(u"3 "));
    }

    void packageThatSaysNothingHasNoEmptyLines()
    {
        const FileProblem problem =
            FileProblem::of(u"course.zip"_s, {ErrorCode::ModuleMissing, {}, {}}, ForeignManifest());
        QCOMPARE(problem.details.size(), 1);
    }

    void namesAreShownAsTheyAre()
    {
        const Error error{ErrorCode::NotAnArchive, u"a\u202eb.zip"_s, {}};
        const FileProblem problem = FileProblem::of(u"/tmp/a\u202eb.zip"_s, error, {});
        QCOMPARE(problem.fileName, u"a\\u{202E}b.zip"_s);
        QVERIFY(!problem.text.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(tst_FileProblem)
#include "tst_fileproblem.moc"
