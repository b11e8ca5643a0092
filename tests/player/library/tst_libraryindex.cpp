// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryindex.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

LibraryEntry sample(const QString &id)
{
    LibraryEntry entry;
    entry.hash = QString(64, u'a');
    entry.id = id;
    entry.version = *Version::fromString(u"1.2.3"_s);
    entry.topic = u"export"_s;
    entry.sourceLanguage = u"en"_s;
    entry.titles = {{u"en"_s, u"<b>The “harbour”</b>"_s}, {u"de"_s, u"Der Hafen"_s}};
    entry.lessons = {u"ferry"_s, u"pilot"_s, u"berth"_s};
    entry.minutes = 25;
    return entry;
}

} // namespace

class tst_LibraryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        const std::vector<LibraryEntry> entries{sample(u"urn:a"_s), sample(u"urn:b"_s)};
        QCOMPARE(indexFromJson(indexToJson(entries)), entries);
        QVERIFY(indexFromJson(indexToJson({})).empty());
    }

    void titlesFallBackToTheModulesOwnLanguage()
    {
        QCOMPARE(sample(u"urn:a"_s).title(u"de"_s), u"Der Hafen"_s);
        QCOMPARE(sample(u"urn:a"_s).title(u"sv"_s), u"<b>The “harbour”</b>"_s);
    }

    void whatIsNoIndexIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff\x17noise", 8);
        QTest::newRow("cut short") << indexToJson({sample(u"urn:a"_s)}).left(100);
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("newer")
            << indexToJson({sample(u"urn:a"_s)}).replace("\"version\": 2", "\"version\": 3");
        QTest::newRow("of a time when lessons were a number") << QByteArray(
            R"({"version":1,"modules":[{"hash":"a","id":"urn:a","version":"1.2.3","titles":{"en":"a"},"lessons":3}]})");
        QTest::newRow("modules that are none") << QByteArray(R"({"version":2,"modules":[1,"x",null,{}]})");
        QTest::newRow("modules that are a text") << QByteArray(R"({"version":2,"modules":"x"})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void whatIsNoIndexIsEmpty()
    {
        QFETCH(QByteArray, json);
        QVERIFY(indexFromJson(json).empty());
    }

    void unusableEntriesAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no hash") << QByteArray("\"hash\"") << QByteArray("\"hush\"");
        QTest::newRow("no id") << QByteArray("\"id\"") << QByteArray("\"ida\"");
        QTest::newRow("no titles") << QByteArray("\"titles\"") << QByteArray("\"title\"");
        QTest::newRow("a version that is none") << QByteArray("1.2.3") << QByteArray("one");
    }

    void unusableEntriesAreLeftOut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray json = indexToJson({sample(u"urn:a"_s)}).replace(before, after);
        QVERIFY(indexFromJson(json).empty());
    }
};

QTEST_GUILESS_MAIN(tst_LibraryIndex)
#include "tst_libraryindex.moc"
