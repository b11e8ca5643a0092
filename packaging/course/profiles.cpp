// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/profiles.h"

#include "course/profilefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString valueOf(const Profile &profile, ProfileField field)
{
    switch (field) {
    case ProfileField::Country:
        return profile.country;
    case ProfileField::Sector:
        return profile.sector;
    case ProfileField::PartnerSector:
        return profile.partnerSector;
    case ProfileField::Cooperation:
        return profile.cooperation;
    case ProfileField::Innovation:
        return profile.innovation;
    case ProfileField::Start:
        return profile.start;
    case ProfileField::Language:
        return profile.languages;
    case ProfileField::Offer:
        return profile.offers;
    case ProfileField::Need:
        return profile.needs;
    }
    return {};
}

bool hasCodes(const Profile &profile, const QMap<ProfileField, QString> &codes)
{
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (!code->isEmpty() && !codesOf(profile, code.key()).contains(*code))
            return false;
    }
    return true;
}

/// Everything a profile says, for the search.
QString textOf(const ProfileCollection &collection, const Profile &profile)
{
    QStringList texts{profile.name,   profile.place,        profile.partner, profile.done,   profile.results,
                      profile.region, profile.transferable, profile.advice,  profile.contact};
    for (const ProfileField field : profileFields())
        texts += wordsFor(collection, profile, field);
    return texts.join(u'\n');
}

} // namespace

std::vector<ProfileField> profileFields()
{
    std::vector<ProfileField> fields;
    for (size_t i = 0; i < EnumWords<ProfileField>::words.size(); ++i)
        fields.push_back(static_cast<ProfileField>(i));
    return fields;
}

QString profileFieldName(ProfileField field)
{
    return QString::fromLatin1(EnumWords<ProfileField>::words.at(static_cast<size_t>(field)));
}

std::optional<ProfileField> profileField(const QString &name)
{
    for (const ProfileField field : profileFields()) {
        if (profileFieldName(field) == name)
            return field;
    }
    return std::nullopt;
}

QStringList codesOf(const Profile &profile, ProfileField field)
{
    return valueOf(profile, field).split(u' ', Qt::SkipEmptyParts);
}

QString wordFor(const ProfileCollection &collection, ProfileField field, const QString &code)
{
    const auto found =
        std::find_if(collection.words.begin(), collection.words.end(),
                     [&](const ProfileWord &word) { return word.field == field && word.code == code; });
    return found == collection.words.end() ? code : found->text;
}

QStringList wordsFor(const ProfileCollection &collection, const Profile &profile, ProfileField field)
{
    QStringList words;
    for (const QString &code : codesOf(profile, field))
        words += wordFor(collection, field, code);
    return words;
}

std::vector<size_t> profilesFor(const ProfileCollection &collection, const ProfileSearch &search)
{
    const QStringList words = search.text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<size_t> rows;
    for (size_t i = 0; i < collection.profiles.size(); ++i) {
        const Profile &profile = collection.profiles[i];
        if (!hasCodes(profile, search.codes))
            continue;
        const QString text = words.isEmpty() ? QString() : textOf(collection, profile);
        const bool hasWords = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (hasWords)
            rows.push_back(i);
    }
    return rows;
}

std::vector<ProfileCount> countProfiles(const ProfileCollection &collection, const std::vector<size_t> &rows,
                                        ProfileField field)
{
    std::vector<ProfileCount> counts;
    for (const ProfileWord &word : collection.words) {
        if (word.field != field)
            continue;
        const auto count = std::count_if(rows.begin(), rows.end(), [&](size_t row) {
            return codesOf(collection.profiles.at(row), field).contains(word.code);
        });
        if (count > 0)
            counts.push_back({word.code, static_cast<int>(count)});
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const ProfileCount &a, const ProfileCount &b) { return a.count > b.count; });
    return counts;
}

} // namespace Kogge
