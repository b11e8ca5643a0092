// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "fulldisk.h"
#include "settingsfile.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

using State = StoredSettings::State;
using Values = QMap<QString, QString>;
Q_DECLARE_METATYPE(Kogge::StoredSettings::State)

class tst_SettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOrSaysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::addColumn<Values>("values");
        const Values dark{{u"version"_s, u"1"_s}, {u"appearance"_s, u"dark"_s}};
        const auto row = [](const char *name, const QByteArray &bytes, State state,
                            const Values &values = {}) { QTest::newRow(name) << bytes << state << values; };
        row("empty", "", State::Usable);
        row("as written", "[General]\nversion=1\nappearance=dark\n", State::Usable, dark);
        row("line ends of Windows", "[General]\r\nversion=1\r\nappearance=dark\r\n", State::Usable, dark);
        row("no head, blank lines, no last line end", "\nversion=1\n\nappearance=dark", State::Usable, dark);
        row("without a version", "appearance=dark\n", State::Usable, {{u"appearance"_s, u"dark"_s}});
        row("key said twice", "language=en\nlanguage=de\n", State::Usable, {{u"language"_s, u"de"_s}});
        row("value with signs", "place=a=b;c\n", State::Usable, {{u"place"_s, u"a=b;c"_s}});
        row("umlauts", "place=B\xc3\xbcro\n", State::Usable, {{u"place"_s, u"Büro"_s}});
        row("newer", "[General]\nversion=2\nappearance=dark\n", State::Newer);
        row("newer, in a form that nobody knows", "{\n  newer: form\n}\nversion=17\n", State::Newer);
        row("web page", "<!DOCTYPE html>\n<p>version=1</p>\n", State::Damaged);
        row("cut within a line", "[General]\nversion=1\nappear", State::Damaged);
        row("zeros, as after a power cut", QByteArray(64, '\0'), State::Damaged);
        row("not UTF-8", "place=B\xfcro\n", State::Damaged);
        row("other group", "[Window]\nwidth=3\n", State::Damaged);
        row("key that is no word", "text scale=3\n", State::Damaged);
        row("larger than any settings", "place=" + QByteArray(64 * 1024, 'a') + '\n', State::Damaged);
    }

    void isReadOrSaysWhyNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(State, state);
        QFETCH(Values, values);
        const Folder folder;
        const QString file = folder.file(u"settings"_s);
        writeBytes(file, bytes);
        const StoredSettings expected{state, values};
        QCOMPARE(readSettings(file), expected);
        QCOMPARE(bytesOf(file), bytes);
    }

    void noFileIsEmpty()
    {
        const Folder folder;
        QCOMPARE(readSettings(folder.file(u"settings"_s)), StoredSettings());
    }

    void folderInItsPlaceIsDamaged()
    {
        const Folder folder;
        QCOMPARE(readSettings(folder.path()).state, State::Damaged);
    }

    void whatIsWrittenIsReadAgain()
    {
        const Folder folder;
        const QString file = folder.file(u"not/there/yet/settings"_s);
        const Values values{{u"appearance"_s, u"highDark"_s}, {u"place"_s, u"B\u00fcro, 2. OG"_s}};
        EXPECT_OK(writeSettings(file, values));
        Values expected = values;
        expected.insert(u"version"_s, u"1"_s);
        QCOMPARE(readSettings(file).values, expected);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void lineBreaksInAValueAreDropped()
    {
        const Folder folder;
        const QString file = folder.file(u"settings"_s);
        EXPECT_OK(writeSettings(file, {{u"place"_s, u"one\nversion=9\ntwo"_s}}));
        QCOMPARE(readSettings(file).state, State::Usable);
        QCOMPARE(readSettings(file).values.value(u"place"_s), u"oneversion=9two"_s);
    }

    void fullDiskLeavesTheOldFile()
    {
        const Folder folder;
        const QString file = folder.file(u"settings"_s);
        EXPECT_OK(writeSettings(file, {{u"appearance"_s, u"dark"_s}}));
        const auto before = folder.content();
        {
            const FullDisk disk;
            QVERIFY(!writeSettings(file, {{u"appearance"_s, u"light"_s}}));
        }
        QCOMPARE(folder.content(), before);
    }

    void filesKeptAsideStayApart()
    {
        const Folder folder;
        const QString file = folder.file(u"settings"_s);
        writeBytes(file, "first");
        QCOMPARE(keepAside(file), file + u".old1"_s);
        writeBytes(file, "second");
        QCOMPARE(keepAside(file), file + u".old2"_s);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(bytesOf(file + u".old1"_s), "first"_ba);
        QCOMPARE(bytesOf(file + u".old2"_s), "second"_ba);
    }

    void nothingIsOverwrittenWhereNoNameIsLeft()
    {
        const Folder folder;
        const QString file = folder.file(u"settings"_s);
        for (int number = 1; number < 100; ++number)
            writeBytes(file + u".old%1"_s.arg(number), "kept");
        writeBytes(file, "mine");
        const auto before = folder.content();
        QCOMPARE(keepAside(file), QString());
        QCOMPARE(folder.content(), before);
    }
};

QTEST_GUILESS_MAIN(tst_SettingsFile)
#include "tst_settingsfile.moc"
