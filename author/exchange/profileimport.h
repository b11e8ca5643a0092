// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "course/profiles.h"

#include <QStringList>

#include <vector>

namespace Kogge {

/// Something of a table that was not taken.
struct TableNote {
    int row = 0; ///< As spreadsheets count them, without empty ones: the names of the columns stand in row 1.
    QString sentence;

    bool operator==(const TableNote &) const = default;
};

/// A collection with what a table says.
struct ProfileMerge {
    ProfileCollection collection;
    int added = 0;
    int changed = 0;
    int same = 0; ///< Rows that say what was there.
    std::vector<TableNote> notes;
};

/// Takes the rows of a table into \p before. Its first row names the columns as files do ("name", "sector",
/// "partner-sector"), in any order. A row is about the profile with its id, else about the one with its name;
/// any other is a new profile. Empty fields change nothing. Words are those of the vocabulary or their codes;
/// several stand with commas or semicolons between them.
/// Fails with TextInvalid where there is neither an id nor a name.
Result<ProfileMerge> mergeProfiles(const ProfileCollection &before, const std::vector<QStringList> &rows,
                                   const QString &file);

/// A new collection with the profiles of a table as above. Its vocabularies are the words that the table
/// uses, in their order; it has no name yet.
Result<ProfileMerge> newProfiles(const std::vector<QStringList> &rows, const QString &file);

} // namespace Kogge
