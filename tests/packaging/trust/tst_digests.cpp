// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "trust/digests.h"
#include "trust/sha256.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray digestOfA = Sha256::of("a");
const QByteArray digestOfB = Sha256::of("b");

QByteArray line(const QByteArray &path, const QByteArray &hex = digestOfA)
{
    return hex + "  " + path + '\n';
}

Digests digestsOf(const QMap<QString, QByteArray> &files)
{
    Digests digests;
    for (auto file = files.begin(); file != files.end(); ++file)
        digests.add(*PackagePath::fromString(file.key()), file.value());
    return digests;
}

} // namespace

class tst_Digests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one file") << line("index.html");
        QTest::newRow("several") << QByteArray(line("a b.txt") + line("a/b", digestOfB) + line("b"));
        QTest::newRow("spaces at the ends") << line(" a ");
        QTest::newRow("other letters") << line("Pr\xC3\xBC"
                                               "fung.txt");
        QTest::newRow("like META-INF")
            << QByteArray(line("META-INF") + line("META-INFO/a") + line("source/META-INF/a"));
    }

    void readsWhatItWrites()
    {
        QFETCH(QByteArray, text);
        const auto digests = Digests::parse(text);
        EXPECT_OK(digests);
        QCOMPARE(digests->format(), text);
    }

    void sortsAndLeavesOutItself()
    {
        Digests digests;
        for (const QString &name : {u"b"_s, u"META-INF/digests.sha256"_s, u"a"_s, u"META-INF/x/y"_s})
            digests.add(*PackagePath::fromString(name), digestOfA);
        QCOMPARE(digests.format(), line("a") + line("b"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("expected");
        using enum ErrorCode;
        const auto row = [](const char *what, const QByteArray &text, ErrorCode expected) {
            QTest::newRow(what) << text << expected;
        };
        row("listed twice", line("a") + line("a"), DuplicateName);
        row("listed twice with two digests", line("a") + line("a", digestOfB), DuplicateName);
        row("not sorted", line("b") + line("a"), EntryDamaged);
        row("no line break at the end", line("a").chopped(1), EntryDamaged);
        row("Windows line breaks", digestOfA + "  a\r\n", UnsafeName);
        row("Windows line breaks in an empty line", "\r\n", EntryDamaged);
        row("empty line", "\n", EntryDamaged);
        row("empty line between", line("a") + '\n' + line("b"), EntryDamaged);
        row("comment", "# comment\n" + line("a"), EntryDamaged);
        row("byte order mark", "\xEF\xBB\xBF" + line("a"), EntryDamaged);
        row("capital digits", line("a", digestOfA.toUpper()), EntryDamaged);
        row("short digest", line("a", digestOfA.chopped(1)), EntryDamaged);
        row("long digest", line("a", digestOfA + '0'), EntryDamaged);
        row("no digits", line("a", QByteArray(64, 'g')), EntryDamaged);
        row("one space", digestOfA + " a\n", EntryDamaged);
        row("binary mark", digestOfA + " *a\n", EntryDamaged);
        row("tab", digestOfA + "\t a\n", EntryDamaged);
        row("escaped line", "\\" + line("a\\nb"), EntryDamaged);
        row("no name", digestOfA + "  \n", UnsafePath);
        row("digest only", digestOfA + "\n", EntryDamaged);
        row("name outside", line("../a"), UnsafePath);
        row("absolute name", line("/etc/passwd"), UnsafePath);
        row("name with an invisible letter", line("a\xE2\x80\x8B"), UnsafeName);
        row("name too long", line(QByteArray(101, 'a')), NameTooLong);
        row("name that is no UTF-8", line("a\xFF"), EntryDamaged);
        row("NUL", line(QByteArray("a\0b", 3)), UnsafeName);
        row("itself", line("META-INF/digests.sha256"), EntryDamaged);
        row("other tool's format", "SHA256 (a) = " + digestOfA + '\n', EntryDamaged);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(Digests::parse(text), expected);
    }

    void compares_data()
    {
        QTest::addColumn<Digests>("actual");
        QTest::addColumn<std::vector<Error>>("expected");
        using enum ErrorCode;
        using Errors = std::vector<Error>;
        QTest::newRow("the same") << digestsOf({{u"a"_s, digestOfA}, {u"b"_s, digestOfB}}) << Errors();
        QTest::newRow("changed") << digestsOf({{u"a"_s, digestOfB}, {u"b"_s, digestOfB}})
                                 << Errors{{DigestMismatch, u"a"_s, {}}};
        QTest::newRow("exchanged") << digestsOf({{u"a"_s, digestOfB}, {u"b"_s, digestOfA}})
                                   << Errors{{DigestMismatch, u"a"_s, {}}, {DigestMismatch, u"b"_s, {}}};
        QTest::newRow("removed") << digestsOf({{u"b"_s, digestOfB}})
                                 << Errors{{DigestsIncomplete, u"a"_s, {}}};
        QTest::newRow("added") << digestsOf({{u"a"_s, digestOfA}, {u"a1"_s, digestOfA}, {u"b"_s, digestOfB}})
                               << Errors{{DigestsIncomplete, u"a1"_s, {}}};
        QTest::newRow("renamed") << digestsOf({{u"A"_s, digestOfA}, {u"b"_s, digestOfB}})
                                 << Errors{{DigestsIncomplete, u"A"_s, {}}, {DigestsIncomplete, u"a"_s, {}}};
    }

    void compares()
    {
        QFETCH(Digests, actual);
        QFETCH(std::vector<Error>, expected);
        const Digests listed = digestsOf({{u"a"_s, digestOfA}, {u"b"_s, digestOfB}});
        QVERIFY(compare(listed, actual) == expected);
    }

    void sha256sumAgrees()
    {
        const QString program = QStandardPaths::findExecutable(u"sha256sum"_s);
        if (program.isEmpty())
            QSKIP("sha256sum is not installed");
        const QTemporaryDir folder;
        for (const QString &name : {u"a b.txt"_s, u"c"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name.toUtf8());
        }
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, {u"a b.txt"_s, u"c"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(),
                 digestsOf({{u"a b.txt"_s, Sha256::of("a b.txt")}, {u"c"_s, Sha256::of("c")}}).format());
    }
};

QTEST_GUILESS_MAIN(tst_Digests)
#include "tst_digests.moc"
