// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipcentral_p.h"
#include "archive/zipformat_p.h"
#include "archive/zipnames.h"
#include "archive/ziptext_p.h"

#include <algorithm>

namespace Kogge {

using namespace ZipFormat;

namespace {

// The file type in a Unix mode, as in <sys/stat.h>, which other systems do not have.
constexpr quint32 typeMask = 0170000;
constexpr quint32 typeNone = 0;
constexpr quint32 typeFolder = 0040000;
constexpr quint32 typeRegular = 0100000;
constexpr quint32 typeLink = 0120000;

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

Result<QString> decodedName(QByteArrayView raw, const ExtraFields &extra)
{
    const QString name = QString::fromUtf8(raw);
    const bool valid = name.toUtf8() == raw; // Hardly by chance in another code.
    if (!valid || (extra.unicodePath && unicodeName(*extra.unicodePath) != raw))
        return Error{ErrorCode::NameEncodingUnknown, name, {}};
    return name;
}

/// Regular files and folders only, whatever system the entry says it was made on: programs differ in when
/// they believe the mode.
Result<Done> checkType(const QString &name, quint32 attributes, bool isFolder)
{
    switch ((attributes >> 16) & typeMask) {
    case typeNone:
    case typeRegular:
        return Done{};
    case typeFolder:
        if (isFolder)
            return Done{};
        return Error{ErrorCode::FileIsAlsoFolder, name, {}};
    case typeLink:
        return Error{ErrorCode::LinkInArchive, name, {}};
    default:
        return Error{ErrorCode::SpecialFileInArchive, name, {}};
    }
}

Result<Done> checkMethod(const CentralEntry &entry)
{
    if ((entry.flags & (Flag::Encrypted | Flag::StrongEncryption | Flag::MaskedHeader)) != 0)
        return Error{ErrorCode::EntryEncrypted, entry.path.toString(), {}};
    if ((entry.flags & Flag::PatchData) != 0)
        //: A method of compression: only what differs from another file.
        return Error{ErrorCode::EntryCompressionUnknown, entry.path.toString(),
                     ZipText::tr("“patched data”")};
    if (entry.method != storedMethod && entry.method != deflatedMethod)
        return Error{ErrorCode::EntryCompressionUnknown, entry.path.toString(),
                     QString::number(entry.method)};
    return Done{};
}

/// More than any program needs for \p size bytes, however often it empties its buffers: the rest could
/// only be something else.
qint64 mostDeflatedBytes(qint64 size)
{
    return size + size / 2 + 1024;
}

class CentralReader
{
public:
    CentralReader(QByteArrayView bytes, const QString &fileName, const ArchiveLimits &limits)
        : m_rest(bytes)
        , m_fileName(fileName)
        , m_limits(limits)
    { }

    Result<std::vector<CentralEntry>> read(quint64 declaredEntries);

private:
    struct Record {
        QByteArrayView fields;
        QByteArrayView name;
        QByteArrayView extra;
    };

    Result<Done> readEntry();
    Result<Record> takeRecord();
    Result<CentralEntry> entryOf(const Record &record) const;
    [[nodiscard]] Result<Done> checkSizes(const CentralEntry &entry) const;
    Result<Done> accept(CentralEntry entry);
    [[nodiscard]] Result<Done> checkRatio() const;
    [[nodiscard]] Error damaged(const QString &detail) const;
    [[nodiscard]] Error brokenOff() const;

    QByteArrayView m_rest;
    const QString &m_fileName;
    const ArchiveLimits &m_limits;
    ZipNames m_names;
    qint64 m_totalBytes = 0;
    std::vector<CentralEntry> m_entries;
};

Error CentralReader::damaged(const QString &detail) const
{
    return Error{ErrorCode::ArchiveDamaged, m_fileName, detail};
}

Result<Done> CentralReader::checkSizes(const CentralEntry &entry) const
{
    constexpr qint64 largestEmptyDeflate = 5; // One stored block of no bytes.
    const auto refuse = [&entry](ErrorCode code, const QString &detail = {}) {
        return Error{code, entry.path.toString(), detail};
    };
    if (entry.isFolder && (entry.size != 0 || entry.compressedSize > largestEmptyDeflate))
        return refuse(ErrorCode::FileIsAlsoFolder);
    if (entry.size > m_limits.entryBytes || entry.compressedSize > m_limits.entryBytes)
        return refuse(ErrorCode::EntryTooLarge, asSize(m_limits.entryBytes));
    if (entry.method == storedMethod && entry.size != entry.compressedSize)
        return refuse(ErrorCode::HeadersDisagree);
    if (entry.size > m_limits.ratioAppliesAbove && entry.size > m_limits.ratio * entry.compressedSize)
        return refuse(ErrorCode::CompressionRatio);
    if (entry.compressedSize > mostDeflatedBytes(entry.size))
        return refuse(ErrorCode::EntryLargerThanDeclared);
    return Done{};
}

Result<Done> CentralReader::accept(CentralEntry entry)
{
    if (m_totalBytes += entry.size; m_totalBytes > m_limits.totalBytes)
        return Error{ErrorCode::ArchiveTooLarge, m_fileName, asSize(m_limits.totalBytes)};
    if (auto done = entry.isFolder ? m_names.addFolder(entry.path) : m_names.addFile(entry.path); !done)
        return done;
    m_entries.push_back(std::move(entry));
    return Done{};
}

/// Of all files together: a bomb may be in many pieces. Names the piece that is compressed most.
Result<Done> CentralReader::checkRatio() const
{
    qint64 compressed = 0;
    const CentralEntry *worst = nullptr;
    for (const CentralEntry &entry : m_entries) {
        compressed += entry.compressedSize;
        if (!worst
            || double(entry.size) * double(worst->compressedSize)
                > double(worst->size) * double(entry.compressedSize))
            worst = &entry;
    }
    if (m_totalBytes <= m_limits.ratioAppliesAbove || m_totalBytes <= m_limits.ratio * compressed)
        return Done{};
    return Error{ErrorCode::CompressionRatio, worst->path.toString(), {}};
}

Error CentralReader::brokenOff() const
{
    return damaged(ZipText::tr("it breaks off after %1 files").arg(m_entries.size()));
}

Result<CentralReader::Record> CentralReader::takeRecord()
{
    if (m_rest.size() < centralBytes || !m_rest.startsWith(centralSignature))
        return brokenOff();
    const qsizetype nameBytes = u16(m_rest, 28);
    const qsizetype extraBytes = u16(m_rest, 30);
    const qsizetype length = centralBytes + nameBytes + extraBytes + u16(m_rest, 32);
    if (length > m_rest.size())
        return brokenOff();
    if (u16(m_rest, 34) != 0)
        return damaged(ZipText::tr("it is spread over several disks"));

    const Record record{m_rest, m_rest.sliced(centralBytes, nameBytes),
                        m_rest.sliced(centralBytes + nameBytes, extraBytes)};
    m_rest = m_rest.sliced(length);
    return record;
}

Result<CentralEntry> CentralReader::entryOf(const Record &record) const
{
    const auto extra = extraFields(record.extra);
    if (!extra)
        return damaged(ZipText::tr("an extra field of “%1” is wrong").arg(QString::fromUtf8(record.name)));
    const quint16 flags = u16(record.fields, 8);
    const auto name = decodedName(record.name, *extra);
    if (!name)
        return name.error();
    const bool isFolder = name->endsWith(u'/');
    auto path = PackagePath::fromString(isFolder ? name->chopped(1) : *name);
    if (!path)
        return path.error();
    if (const auto done = checkType(*name, u32(record.fields, 38), isFolder); !done)
        return done.error();

    CentralEntry entry{record.name,
                       *std::move(path),
                       isFolder,
                       isPlainAscii(record.name) || (flags & Flag::Utf8Name) != 0 || extra->unicodePath,
                       flags,
                       u16(record.fields, 10),
                       u32(record.fields, 16),
                       u32(record.fields, 20),
                       u32(record.fields, 24),
                       u32(record.fields, 42)};
    if (!resolve64({&entry.size, &entry.compressedSize, &entry.headerOffset},
                   extra->zip64.value_or(QByteArrayView()), largestPlainValue))
        return Error{ErrorCode::HeadersDisagree, *name, {}};
    return entry;
}

Result<Done> CentralReader::readEntry()
{
    const auto record = takeRecord();
    if (!record)
        return record.error();
    auto entry = entryOf(*record);
    if (!entry)
        return entry.error();
    if (auto done = checkMethod(*entry); !done)
        return done;
    if (auto done = checkSizes(*entry); !done)
        return done;
    return accept(*std::move(entry));
}

Result<std::vector<CentralEntry>> CentralReader::read(quint64 declaredEntries)
{
    const Error tooMany{ErrorCode::TooManyEntries, m_fileName, QLocale().toString(m_limits.entries)};
    if (declaredEntries > quint64(m_limits.entries))
        return tooMany;
    m_entries.reserve(declaredEntries);
    m_names.reserve(qsizetype(declaredEntries));
    while (!m_rest.isEmpty()) {
        if (qint64(m_entries.size()) == m_limits.entries)
            return tooMany;
        if (const auto done = readEntry(); !done)
            return done.error();
    }
    if (m_entries.size() != declaredEntries)
        return damaged(
            ZipText::tr("it lists %1 files, but says %2").arg(m_entries.size()).arg(declaredEntries));
    if (const auto done = checkRatio(); !done)
        return done.error();
    return std::move(m_entries);
}

} // namespace

Result<std::vector<CentralEntry>> readCentralDirectory(QByteArrayView bytes, quint64 declaredEntries,
                                                       const QString &fileName, const ArchiveLimits &limits)
{
    return CentralReader(bytes, fileName, limits).read(declaredEntries);
}

} // namespace Kogge
