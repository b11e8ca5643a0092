// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "settings.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFile {
    Folder folder;
    QString path = folder.file(u"settings"_s);
};

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void standardsAreInForceWithoutAFile()
    {
        const Settings settings{QString()};
        QCOMPARE(settings.appearance(), u"system"_s);
        QCOMPARE(settings.readingScale(), 1.0);
        QCOMPARE(settings.language(), u"en"_s);
        QVERIFY(!settings.reducedMotion());
        QCOMPARE(settings.notice(), QString());
        QVERIFY(settings.interfaceScale() >= 1 && settings.interfaceScale() <= 2);
    }

    void looksAreResolvedToWhatTheDesktopHas()
    {
        Settings settings{QString()};
        QVERIFY(settings.scheme() == u"light" || settings.scheme() == u"dark");
        settings.setAppearance(u"highDark"_s);
        QCOMPARE(settings.scheme(), u"highDark"_s);
    }

    void everyChoiceIsKept()
    {
        const SettingsFile file;
        {
            Settings settings(file.path);
            settings.setAppearance(u"highLight"_s);
            settings.setReadingScale(1.4);
            settings.setLanguage(u"de"_s);
            settings.setReducedMotion(true);
        }
        const Settings again(file.path);
        QCOMPARE(again.appearance(), u"highLight"_s);
        QCOMPARE(again.readingScale(), 1.4);
        QCOMPARE(again.language(), u"de"_s);
        QVERIFY(again.reducedMotion());
        QCOMPARE(Settings::languageIn(file.path), u"de"_s);
    }

    void choicesAreWrittenAfterAMoment()
    {
        const SettingsFile file;
        Settings settings(file.path);
        settings.setReducedMotion(true);
        QTRY_VERIFY(bytesOf(file.path).contains("reducedMotion=true"));
    }

    void lookingWritesNothing()
    {
        const SettingsFile file;
        {
            const Settings settings(file.path);
            QCOMPARE(settings.appearance(), u"system"_s);
            QCOMPARE(Settings::languageIn(file.path), u"en"_s);
        }
        QVERIFY(file.folder.content().isEmpty());
    }

    void sameValueAgainIsNoChange_data()
    {
        using Choice = std::function<void(Settings &)>;
        QTest::addColumn<Choice>("choose");
        QTest::newRow("appearance") << Choice([](Settings &settings) { settings.setAppearance(u"dark"_s); });
        QTest::newRow("text") << Choice([](Settings &settings) { settings.setReadingScale(1.2); });
        QTest::newRow("language") << Choice([](Settings &settings) { settings.setLanguage(u"de"_s); });
        QTest::newRow("motion") << Choice([](Settings &settings) { settings.setReducedMotion(true); });
    }

    void sameValueAgainIsNoChange()
    {
        QFETCH(std::function<void(Settings &)>, choose);
        Settings settings{QString()};
        const QSignalSpy changed(&settings, &Settings::changed);
        choose(settings);
        QCOMPARE(changed.count(), 1);
        choose(settings);
        QCOMPARE(changed.count(), 1);
    }

    void unknownChoicesAreRefused()
    {
        Settings settings{QString()};
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setAppearance(u"purple"_s);
        settings.setLanguage(u"tlh"_s);
        QCOMPARE(settings.appearance(), u"system"_s);
        QCOMPARE(settings.language(), u"en"_s);
        QVERIFY(changed.isEmpty());
    }

    void uselessValuesInAFileCountAsStandard_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"appearance=purple", "readingScale=0", "readingScale=-1", "readingScale=nan",
                                 "readingScale=inf", "readingScale=1e300", "readingScale=large",
                                 "language=../../x", "language=", "reducedMotion=perhaps"})
            QTest::newRow(line) << QByteArray(line);
    }

    void uselessValuesInAFileCountAsStandard()
    {
        QFETCH(QByteArray, line);
        const SettingsFile file;
        writeBytes(file.path, "[General]\nversion=1\n" + line + '\n');
        const Settings settings(file.path);
        QCOMPARE(settings.appearance(), u"system"_s);
        QCOMPARE(settings.readingScale(), 1.0);
        QCOMPARE(settings.language(), u"en"_s);
        QVERIFY(!settings.reducedMotion());
        QCOMPARE(settings.notice(), QString());
    }

    void textGrowsAndShrinksInSteps()
    {
        Settings settings{QString()};
        settings.enlargeText();
        QCOMPARE(settings.readingScale(), 1.1);
        settings.resetText();
        QCOMPARE(settings.readingScale(), 1.0);
        settings.reduceText();
        QCOMPARE(settings.readingScale(), 0.9);
        for (int i = 0; i < 40; ++i)
            settings.reduceText();
        QCOMPARE(settings.readingScale(), 0.8);
        for (int i = 0; i < 40; ++i)
            settings.enlargeText();
        QCOMPARE(settings.readingScale(), 2.5);
    }

    void unusableFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("damaged") << "\x01\x02"_ba << u"could not be read"_s;
        QTest::newRow("newer") << "[General]\nversion=2\nlanguage=de\n"_ba << u"newer version"_s;
    }

    void unusableFileIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const SettingsFile file;
        writeBytes(file.path, bytes);
        QCOMPARE(Settings::languageIn(file.path), u"en"_s);
        QCOMPARE(bytesOf(file.path), bytes);
        {
            Settings settings(file.path);
            QCOMPARE(settings.language(), u"en"_s);
            QVERIFY2(settings.notice().contains(why), qPrintable(settings.notice()));
            QVERIFY(settings.notice().contains(u"settings.old1"));
            settings.setAppearance(u"dark"_s);
        }
        QCOMPARE(bytesOf(file.path + u".old1"_s), bytes);
        const Settings again(file.path);
        QCOMPARE(again.appearance(), u"dark"_s);
        QCOMPARE(again.notice(), QString());
    }

    void unusableFileThatCannotBeMovedStays()
    {
        const SettingsFile file;
        writeBytes(file.path, "damaged");
        for (int number = 1; number < 100; ++number)
            writeBytes(file.path + u".old%1"_s.arg(number), {});
        {
            Settings settings(file.path);
            QVERIFY(settings.notice().contains(u"changes are not kept"));
            settings.setAppearance(u"dark"_s);
            QCOMPARE(settings.appearance(), u"dark"_s);
        }
        QCOMPARE(bytesOf(file.path), "damaged"_ba);
    }

    void choicesHoldForThisRunWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("full disk") << false;
        QTest::newRow("read-only disk") << true;
    }

    void choicesHoldForThisRunWhereNothingCanBeWritten()
    {
        QFETCH(bool, readOnly);
        const auto small = readOnly ? SmallDisk::mount() : nullptr;
        if (readOnly && !small)
            QSKIP("needs a disk of its own");
        const Folder folder;
        const QString file = (small ? small->path() : folder.path()) + u"/settings"_s;
        const QByteArray before = "[General]\nversion=1\nlanguage=de\n";
        writeBytes(file, before);
        if (small)
            small->setReadOnly(true);
        {
            const std::unique_ptr<FullDisk> full = small ? nullptr : std::make_unique<FullDisk>();
            Settings settings(file);
            QCOMPARE(settings.language(), u"de"_s);
            settings.setAppearance(u"dark"_s);
            QCOMPARE(settings.appearance(), u"dark"_s);
        }
        if (small)
            small->setReadOnly(false);
        QCOMPARE(bytesOf(file), before);
    }

    void whatIsChangedForOneRunIsNotKept()
    {
        const SettingsFile file;
        {
            Settings settings(file.path);
            settings.setAppearance(u"dark"_s);
            settings.storeNothing();
            settings.setLanguage(u"de"_s);
        }
        const Settings again(file.path);
        QCOMPARE(again.appearance(), u"dark"_s);
        QCOMPARE(again.language(), u"en"_s);
    }
};

QTEST_MAIN(tst_Settings)
#include "tst_settings.moc"
