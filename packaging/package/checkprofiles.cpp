// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Checks one collection of profiles.
class CollectionChecker
{
public:
    CollectionChecker(const ProfileCollection &collection, Problems &problems)
        : m_collection(collection)
        , m_file(u"data/%1.xml"_s.arg(collection.name).toUtf8())
        , m_problems(problems)
    { }

    void check()
    {
        for (const ProfileWord &word : m_collection.words)
            checkWord(word);
        for (const Profile &profile : m_collection.profiles)
            checkProfile(profile, placeOf(m_file.constData(), profile));
        if (m_collection.profiles.empty())
            report(m_problems, ProblemCode::MissingElement, {QString::fromUtf8(m_file), 0, {}},
                   {u"profile"_s});
    }

private:
    void checkWord(const ProfileWord &word)
    {
        static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9-]*\\z"_s);
        const CheckPlace place = placeOf(m_file.constData(), word);
        expectValue(m_problems, pattern.match(word.code).hasMatch(), place, "code", word.code,
                    CheckText::tr("letters, digits and “-”, as in DE or co-creation"));
        if (word.text.isEmpty())
            report(m_problems, ProblemCode::MissingElement, place, {u"word"_s});
        const auto pair = std::pair(word.field, word.code);
        if (m_known.contains(pair))
            report(m_problems, ProblemCode::IdDuplicate, place,
                   {word.code, u"%1:%2"_s.arg(place.file).arg(m_known.value(pair))});
        else
            m_known.insert(pair, word.line);
    }

    void checkProfile(const Profile &profile, const CheckPlace &place)
    {
        checkNeeded(profile.country, "country", place);
        checkNeeded(profile.sector, "sector", place);
        checkNeeded(profile.cooperation, "cooperation", place);
        for (const ProfileField field : profileFields())
            checkCodes(profile, field, place);
        checkPosition(profile, place);
        if (!profile.example && !profile.consent.isValid())
            report(m_problems, ProblemCode::ProfileConsentMissing, place, {profile.name});
    }

    /// The reader has told where the whole attribute is missing.
    void checkNeeded(const QString &code, const char *attribute, const CheckPlace &place)
    {
        const Problem missing{ProblemCode::MissingAttribute, place.file, place.line, place.block,
                              QStringList{QString::fromLatin1(attribute)}};
        if (code.trimmed().isEmpty()
            && std::find(m_problems.begin(), m_problems.end(), missing) == m_problems.end())
            m_problems.push_back(missing);
    }

    void checkCodes(const Profile &profile, ProfileField field, const CheckPlace &place)
    {
        const QStringList codes = codesOf(profile, field);
        if (codes.size() > 1 && field < ProfileField::Language)
            expectValue(m_problems, false, place, attributeOf(field), codes.join(u' '),
                        CheckText::tr("one word of the vocabulary"));
        for (const QString &code : codes) {
            if (!m_known.contains({field, code}))
                report(m_problems, ProblemCode::ProfileWordUnknown, place, {profileFieldName(field), code});
        }
    }

    static const char *attributeOf(ProfileField field)
    {
        return EnumWords<ProfileField>::words.at(static_cast<size_t>(field));
    }

    void checkPosition(const Profile &profile, const CheckPlace &place)
    {
        checkDegrees(profile.latitude, 90, "latitude", place);
        checkDegrees(profile.longitude, 180, "longitude", place);
        if (profile.latitude.has_value() != profile.longitude.has_value())
            report(m_problems, ProblemCode::MissingAttribute, place,
                   {profile.latitude ? u"longitude"_s : u"latitude"_s});
    }

    void checkDegrees(const std::optional<Decimal> &degrees, int most, const char *attribute,
                      const CheckPlace &place)
    {
        if (!degrees)
            return;
        const bool inRange = *degrees >= Decimal(-most) && *degrees <= Decimal(most);
        expectValue(m_problems, inRange, place, attribute, degrees->toString(),
                    CheckText::tr("a number from %1 to %2").arg(-most).arg(most));
    }

    const ProfileCollection &m_collection;
    QByteArray m_file;
    QMap<std::pair<ProfileField, QString>, int> m_known; ///< Words, and the lines they stand in.
    Problems &m_problems;
};

} // namespace

void checkProfiles(const Course &course, Problems &problems)
{
    for (const ProfileCollection &collection : course.collections)
        CollectionChecker(collection, problems).check();
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *profiles = std::get_if<ProfilesBlock>(&block.content);
            const bool named = profiles && !profiles->collection.trimmed().isEmpty();
            if (named && !course.collection(profiles->collection))
                report(problems, ProblemCode::ReferenceDangling, placeOf(lesson, block),
                       {profiles->collection});
        }
    }
}

} // namespace Kogge
