// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivereader.h"
#include "fuzz.h"

#include <QBuffer>
#include <QSet>

namespace Kogge {

namespace {

/// Those of the product, as far as a small input is to reach them.
ArchiveLimits smallLimits()
{
    ArchiveLimits limits;
    limits.entries = 200;
    limits.entryBytes = smallFile;
    limits.totalBytes = 4 * smallFile;
    limits.ratioAppliesAbove = 10'000;
    return limits;
}

/// Reads in steps of \p step bytes; empty unless everything could be read.
QByteArray readInSteps(EntryDevice &device, qint64 step)
{
    QByteArray bytes;
    char block[4096];
    for (qint64 count = 1; count > 0;) {
        count = device.read(block, step);
        if (count > 0)
            bytes.append(block, count);
    }
    return device.failure() ? QByteArray() : bytes;
}

void readEverything(const ArchiveReader &archive)
{
    for (const ZipEntry &entry : archive.entries()) {
        const QString path = entry.path.toString();
        require(archive.find(path), "an entry is found by its name");
        const auto content = archive.read(path, smallFile);
        const auto device = archive.openEntry(path);
        require(bool(device), "an entry can be opened");
        const QByteArray bytes = readInSteps(**device, entry.crc % 4096 + 1);
        if (content) {
            require(content->size() == entry.size, "an entry has the size it declares");
            require(bytes == *content, "an entry is the same in whatever steps it is read");
        } else {
            require((*device)->failure().has_value(),
                    "a damaged entry is damaged in whatever steps it is read");
        }
    }
}

} // namespace

void fuzz(const QByteArray &input)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(input);
    buffer->open(QIODevice::ReadOnly);
    const auto archive = ArchiveReader::open(std::move(buffer), QStringLiteral("x.zip"), smallLimits());
    if (!archive) {
        require(!describe(archive.error()).isEmpty(), "a refusal has a sentence");
        return;
    }
    QSet<QString> names;
    for (const ZipEntry &entry : archive->entries())
        names.insert(entry.path.toString().toCaseFolded());
    require(names.size() == static_cast<qsizetype>(archive->entries().size()), "names are unique");
    require(archive->totalBytes() <= smallLimits().totalBytes, "the limits are kept");
    const auto damaged = archive->verify();
    require(bool(damaged), "a buffer can be read");
    readEverything(*archive);
}

} // namespace Kogge
