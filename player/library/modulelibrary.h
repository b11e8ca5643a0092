// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importer.h"

namespace Kogge {

/// The learner's modules: a folder of archives that are never changed, each named by its hash.
/// One version of each module is kept, the newest.
class ModuleLibrary
{
public:
    /// Makes the folder if need be. Archives that cannot be read are passed over, and stay where they are.
    /// Of two versions of a module, the one that the index names stays and the other is removed; where it
    /// names none of them, the newer one is shown.
    static Result<ModuleLibrary> open(const QString &folder);

    /// In the order of their titles.
    [[nodiscard]] const std::vector<LibraryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const LibraryEntry *find(const QString &id) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Takes a module that copyIntoLibrary() has brought into the folder onto the shelf, in the place of an
    /// older version. Fails with OlderVersion, and removes the copy, if a newer one is there; with
    /// FileNotFound where the copy is gone.
    Result<LibraryEntry> add(const LibraryEntry &entry);
    /// Removes what copyIntoLibrary() has brought into the folder, unless it is on the shelf.
    void discard(const LibraryEntry &entry) const;
    Result<Done> remove(const QString &id);

private:
    explicit ModuleLibrary(QString folder);
    void readFolder();
    void takeUnknown(const QString &hash, const std::vector<LibraryEntry> &known);
    void sort();
    [[nodiscard]] QString indexPath() const;
    void saveIndex() const;

    QString m_folder;
    std::vector<LibraryEntry> m_entries;
};

/// Opens the archive of \p entry and reads the module in it.
struct LibraryModule {
    OpenPackage package;
    Course course;
};
[[nodiscard]] Result<LibraryModule> openLibraryModule(const QString &folder, const LibraryEntry &entry);

} // namespace Kogge
