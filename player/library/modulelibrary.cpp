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
    for (const QString &name : names) {
        const QString hash = name.chopped(suffix.size());
        if (hash.size() != hashDigits)
            continue; // Whatever it is, it is not ours.
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const LibraryEntry &entry) { return entry.hash == hash; });
        const auto entry = found == known.end() ? entryOf(m_folder, hash) : Result<LibraryEntry>(*found);
        if (!entry)
            continue;
        const LibraryEntry *other = find(entry->id);
        if (!other)
            m_entries.push_back(*entry);
        else if (other->version < entry->version)
            *std::find(m_entries.begin(), m_entries.end(), *other) = *entry;
    }
    sort();
    if (m_entries != known)
        saveIndex();
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

Result<LibraryEntry> ModuleLibrary::import(const QString &file, const Progress &progress)
{
    const auto entry = copyIntoLibrary(file, m_folder, progress);
    return entry ? add(*entry) : entry;
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
