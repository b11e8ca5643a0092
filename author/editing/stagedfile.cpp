// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/stagedfile.h"

#include "base/durablefile.h"
#include "trust/sha256.h"

namespace Kogge {

namespace {

constexpr qint64 blockSize = 1 << 16;

/// Hands the bytes of \p device on, block by block.
template<typename Take> Result<qint64> readBlocks(QIODevice &device, const QString &path, const Take &take)
{
    qint64 size = 0;
    for (QByteArray block = device.read(blockSize); !block.isEmpty(); block = device.read(blockSize)) {
        take(block);
        size += block.size();
    }
    const auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && file->error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, path, file->errorString()};
    return size;
}

} // namespace

Result<QByteArray> stageFile(const QString &target, const FileContent &content, const QString &path)
{
    const auto named = [&](const Error &error) { return Error{error.code, path, error.detail}; };
    const auto from = openContent(content, path);
    if (!from)
        return from.error();
    DurableFile to(target);
    if (const auto opened = to.open(); !opened)
        return named(opened.error());
    Sha256 digest;
    const auto size = readBlocks(**from, path, [&](const QByteArray &block) {
        digest.add(block);
        to.device().write(block); // A short write is found by sync().
    });
    if (!size)
        return size.error();
    if (const auto synced = to.sync(*size); !synced)
        return named(synced.error());
    if (const auto committed = to.commit(); !committed)
        return named(committed.error());
    return digest.take();
}

Result<QByteArray> digestOfFile(const QString &file)
{
    const auto device = openContent({{}, file}, file);
    if (!device)
        return device.error();
    Sha256 digest;
    const auto size = readBlocks(**device, file, [&](const QByteArray &block) { digest.add(block); });
    if (!size)
        return size.error();
    return digest.take();
}

} // namespace Kogge
