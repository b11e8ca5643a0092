// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/profiles.h"
#include "course/translation.h"
#include "samplemodule.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

ProfileCollection sample(const QString &language = u"en"_s)
{
    SampleModule module(u"everyblock"_s);
    module.translate(u"de"_s);
    return localized(module.load().course, language).collections.front();
}

QStringList namesIn(const ProfileCollection &collection, const std::vector<size_t> &rows)
{
    QStringList names;
    for (const size_t row : rows)
        names += collection.profiles.at(row).name;
    return names;
}

} // namespace

class tst_Profiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsHaveNames()
    {
        for (const ProfileField field : profileFields())
            QCOMPARE(profileField(profileFieldName(field)), std::optional(field));
        QCOMPARE(profileFields().size(), size_t(9));
        QVERIFY(!profileField(u"colour"_s));
    }

    void codesStandForWords()
    {
        const ProfileCollection collection = sample();
        const Profile &lamps = collection.profiles.front();
        QCOMPARE(wordsFor(collection, lamps, ProfileField::Language),
                 QStringList({u"German"_s, u"English"_s}));
        QCOMPARE(wordsFor(collection, lamps, ProfileField::PartnerSector), QStringList(u"Woodcraft"_s));
        QCOMPARE(wordFor(collection, ProfileField::Country, u"XX"_s), u"XX"_s);
        QCOMPARE(wordsFor(collection, collection.profiles.back(), ProfileField::Need), QStringList());
    }

    void searchFinds_data()
    {
        using enum ProfileField;
        QTest::addColumn<ProfileSearch>("search");
        QTest::addColumn<QStringList>("names");
        const QString lamps = u"Lamp Loft"_s;
        const QString glass = u"Singing Glass"_s;
        const QString barn = u"Choir Barn"_s;

        QTest::newRow("nothing asked") << ProfileSearch{} << QStringList({lamps, glass, barn});
        QTest::newRow("language") << ProfileSearch{{{Language, u"en"_s}}, {}} << QStringList({lamps, glass});
        QTest::newRow("no code") << ProfileSearch{{{Language, QString()}}, {}}
                                 << QStringList({lamps, glass, barn});
        QTest::newRow("two fields") << ProfileSearch{{{Language, u"en"_s}, {Country, u"SE"_s}}, {}}
                                    << QStringList(glass);
        QTest::newRow("nobody") << ProfileSearch{{{Offer, u"audit"_s}, {Country, u"SE"_s}}, {}}
                                << QStringList();
        QTest::newRow("a word of the text") << ProfileSearch{{}, u"GLASS"_s} << QStringList(glass);
        QTest::newRow("a word of a vocabulary")
            << ProfileSearch{{}, u"germany"_s} << QStringList({lamps, barn});
        QTest::newRow("two words, anywhere") << ProfileSearch{{}, u" quiet  choir "_s} << QStringList(barn);
        QTest::newRow("words and a field")
            << ProfileSearch{{{Sector, u"music"_s}}, u"germany"_s} << QStringList(barn);
    }

    void searchFinds()
    {
        QFETCH(const ProfileSearch, search);
        QFETCH(const QStringList, names);
        const ProfileCollection collection = sample();
        QCOMPARE(namesIn(collection, profilesFor(collection, search)), names);
    }

    void profilesAreCounted()
    {
        const ProfileCollection collection = sample();
        using Counts = std::vector<ProfileCount>;
        QCOMPARE(countProfiles(collection, {0, 1, 2}, ProfileField::Sector),
                 Counts({{u"music"_s, 2}, {u"design"_s, 1}}));
        QCOMPARE(countProfiles(collection, {0, 1, 2}, ProfileField::Language),
                 Counts({{u"de"_s, 2}, {u"en"_s, 2}, {u"sv"_s, 1}}));
        QCOMPARE(countProfiles(collection, {1}, ProfileField::Country), Counts({{u"SE"_s, 1}}));
        QCOMPARE(countProfiles(collection, {}, ProfileField::Country), Counts());
    }

    void textsAreTranslated()
    {
        const ProfileCollection german = sample(u"de"_s);
        QCOMPARE(german.profiles.front().name, u"Lamp Loft (de)"_s);
        QCOMPARE(german.profiles.front().language, u"de"_s);
        QCOMPARE(wordFor(german, ProfileField::Country, u"SE"_s), u"Sweden (de)"_s);
    }

    /// A profile is shown in one language; the words are translated one by one.
    void halfAProfileStaysInTheSource()
    {
        SampleModule module(u"everyblock"_s);
        module.translate(u"de"_s);
        module.replace(u"translations/de.xlf"_s, "<target>Joinery with nine staff (de)</target>",
                       "<target></target>");
        const ProfileCollection german = localized(module.load().course, u"de"_s).collections.front();
        QCOMPARE(german.profiles.front().name, u"Lamp Loft"_s);
        QCOMPARE(german.profiles.front().language, u"en"_s);
        QCOMPARE(german.profiles.back().language, u"de"_s);
        QCOMPARE(wordFor(german, ProfileField::PartnerSector, u"wood"_s), u"Woodcraft (de)"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_profiles.moc"
