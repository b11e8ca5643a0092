// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <vector>

namespace Kogge {

/// What profiles say in the words of a vocabulary.
enum class ProfileField {
    Country,
    Sector,
    PartnerSector,
    Cooperation,
    Innovation,
    Start, ///< How it started.
    Language, ///< From here on a profile can have several.
    Offer,
    Need,
};

/// All fields, in their order.
[[nodiscard]] std::vector<ProfileField> profileFields();
/// "partner-sector", as in files.
[[nodiscard]] QString profileFieldName(ProfileField field);
[[nodiscard]] std::optional<ProfileField> profileField(const QString &name);

/// A word of a vocabulary.
struct ProfileWord {
    QString id;
    ProfileField field = ProfileField::Country;
    QString code; ///< What profiles name it by; unique in its field.
    QString text; ///< Plain: "Germany".

    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const ProfileWord &) const = default;
};

/// A cooperation that others can learn from.
struct Profile {
    QString id;
    bool example = false; ///< Invented; learners are told so.
    QDate consent; ///< When those described agreed to be shown; null for examples.
    QString country;
    std::optional<Decimal> latitude; ///< Of the town, in degrees north.
    std::optional<Decimal> longitude; ///< In degrees east.
    QString sector;
    QString partnerSector;
    QString cooperation;
    QString innovation;
    QString start;
    QString languages; ///< Codes, separated by blanks; so are the next two.
    QString offers;
    QString needs;
    QString name; ///< Of the organisation. This and all that follows is plain.
    QString place; ///< The town.
    QString partner;
    QString done; ///< What was done.
    QString results;
    QString region; ///< What the region has from it.
    QString transferable; ///< What others can take over, one on each line.
    QString advice;
    QString contact; ///< A role, never a name.

    QString language; ///< The language its texts are in; set by localized(). Not stored.
    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const Profile &) const = default;
};

/// Profiles and the vocabularies they use, data/<name>.xml.
struct ProfileCollection {
    QString name; ///< What blocks call it by.
    std::vector<ProfileWord> words;
    std::vector<Profile> profiles;

    bool operator==(const ProfileCollection &) const = default;
};

/// What \p profile has in \p field: no code, one, or several.
[[nodiscard]] QStringList codesOf(const Profile &profile, ProfileField field);
/// The word for \p code; the code itself where there is none.
[[nodiscard]] QString wordFor(const ProfileCollection &collection, ProfileField field, const QString &code);
/// The words for all that \p profile has in \p field.
[[nodiscard]] QStringList wordsFor(const ProfileCollection &collection, const Profile &profile,
                                   ProfileField field);

/// What somebody looks for. Empty: everything.
struct ProfileSearch {
    QMap<ProfileField, QString> codes; ///< At most one for each field.
    QString text; ///< Each of its words stands somewhere in the profile.

    bool operator==(const ProfileSearch &) const = default;
};

/// Rows of the profiles that fit, in their order.
[[nodiscard]] std::vector<size_t> profilesFor(const ProfileCollection &collection,
                                              const ProfileSearch &search);

/// How many profiles have a code.
struct ProfileCount {
    QString code;
    int count = 0;

    bool operator==(const ProfileCount &) const = default;
};

/// What the profiles in \p rows have in \p field, the most frequent first, else in the order of the words.
/// Codes that none has are left out.
[[nodiscard]] std::vector<ProfileCount> countProfiles(const ProfileCollection &collection,
                                                      const std::vector<size_t> &rows, ProfileField field);

} // namespace Kogge
