// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/modulelibrary.h"

#include "base/durablefile.h"

#include <QDir>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 indexLimit = 64 * 1024 * 1024;
constexpr qsizetype hashDigits = 64;
const QString suffix = u".kogge.zip"_s;

Result<LibraryEntry> entryOf(const QString &folder, const QString &hash)
{
    const auto package = openPackage(archivePath(folder, hash));
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, hash, {}};
    const auto loaded = loadModule(*package->source);
    if (!loaded)
        return loaded.error();
    return entryFor(loaded->course, hash);
}

} // namespace

Result<ModuleLibrary> ModuleLibrary::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return writeError(folder, errno);
    ModuleLibrary library(folder);
    library.readFolder();
    return library;
}

ModuleLibrary::ModuleLibrary(QString folder)
    : m_folder(std::move(folder))
{ }

QString ModuleLibrary::indexPath() const
{
    return m_folder + u"/index.json"_s;
}

void ModuleLibrary::readFolder()
{
    const auto bytes = readFile(indexPath(), indexLimit);
    const std::vector<LibraryEntry> known = bytes ? indexFromJson(*bytes) : std::vector<LibraryEntry>();
    const QStringList names = QDir(m_folder).entryList({u'*' + suffix}, QDir::Files);
    QStringList unknown;
    for (const QString &name : names) {
        const QString hash = name.chopped(suffix.size());
        if (hash.size() != hashDigits)
            continue; // Whatever it is, it is not ours.
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const LibraryEntry &entry) { return entry.hash == hash; });
        if (found != known.end() && !find(found->id))
            m_entries.push_back(*found);
        else
            unknown += hash;
    }
    for (const QString &hash : std::as_const(unknown))
        takeUnknown(hash, known);
    sort();
    if (m_entries != known)
        saveIndex();
}

/// An archive that the index does not name. Beside one that it names, this is an update that a program was
/// about to offer when it was killed: nobody has agreed to it, and it can be brought in again.
void ModuleLibrary::takeUnknown(const QString &hash, const std::vector<LibraryEntry> &known)
{
    const auto entry = entryOf(m_folder, hash);
    if (!entry)
        return;
    const auto other = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const LibraryEntry &shown) { return shown.id == entry->id; });
    const auto wasShown = [&known](const LibraryEntry &one) {
        return std::find(known.begin(), known.end(), one) != known.end();
    };
    if (other == m_entries.end())
        m_entries.push_back(*entry);
    else if (wasShown(*other) && !wasShown(*entry))
        discard(*entry);
    else if (other->version < entry->version)
        *other = *entry;
}

void ModuleLibrary::sort()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const LibraryEntry &a, const LibraryEntry &b) {
        const int order = QString::localeAwareCompare(a.title(a.sourceLanguage), b.title(b.sourceLanguage));
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

void ModuleLibrary::saveIndex() const
{
    // It can always be made again, so a full disk is no reason to complain.
    if (const auto written = writeFileDurably(indexPath(), indexToJson(m_entries), FileAccess::Private);
        !written)
        QFile::remove(indexPath());
}

const LibraryEntry *ModuleLibrary::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const LibraryEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<LibraryEntry> ModuleLibrary::add(const LibraryEntry &entry)
{
    const LibraryEntry *old = find(entry.id);
    if (old && old->hash == entry.hash)
        return entry;
    if (const QString file = archivePath(m_folder, entry.hash); !QFile::exists(file))
        return Error{ErrorCode::FileNotFound, file, {}}; // Another player has tidied up.
    if (old && entry.version < old->version) {
        QFile::remove(archivePath(m_folder, entry.hash));
        return Error{ErrorCode::OlderVersion, entry.title(entry.sourceLanguage), old->version.toString()};
    }
    if (old) {
        QFile::remove(archivePath(m_folder, old->hash));
        m_entries.erase(m_entries.begin() + (old - m_entries.data()));
    }
    m_entries.push_back(entry);
    sort();
    saveIndex();
    return entry;
}

void ModuleLibrary::discard(const LibraryEntry &entry) const
{
    const LibraryEntry *shown = find(entry.id);
    if (!shown || shown->hash != entry.hash)
        QFile::remove(archivePath(m_folder, entry.hash));
}

Result<Done> ModuleLibrary::remove(const QString &id)
{
    const LibraryEntry *entry = find(id);
    if (!entry)
        return Error{ErrorCode::FileNotFound, id, {}};
    const QString file = archivePath(m_folder, entry->hash);
    if (!QFile::remove(file))
        return writeError(file, errno);
    m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    saveIndex();
    return Done{};
}

Result<LibraryModule> openLibraryModule(const QString &folder, const LibraryEntry &entry)
{
    auto package = openPackage(archivePath(folder, entry.hash));
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, entry.hash, {}};
    auto loaded = loadModule(*package->source);
    if (!loaded)
        return loaded.error();
    return LibraryModule{std::move(*package), std::move(loaded->course)};
}

} // namespace Kogge
