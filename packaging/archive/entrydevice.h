// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zipdirectory.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace Kogge {

/// One file of an archive, open for reading. Outlives the reader it comes from, and may be
/// used in another thread than other devices of the same archive.
///
/// Never gives more bytes than the entry declares. The last byte is given only once the checksum of
/// all has been found right; until then and instead, reading fails and failure() says why. A stored
/// entry can be read at any place: its checksum is compared when it has been read from the beginning to
/// the end, in whatever steps, and not if the reader skips a part. A deflated one is sequential.
class EntryDevice : public QIODevice
{
public:
    /// CannotRead, EntryDamaged or EntryLargerThanDeclared; none as long as all is well.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    explicit EntryDevice(ZipEntry entry);

    qint64 writeData(const char *data, qint64 length) override;
    /// Notes why reading fails; what readData() returns then.
    qint64 fail(Error error);
    qint64 damaged();

    [[nodiscard]] const ZipEntry &entry() const { return m_entry; }

private:
    ZipEntry m_entry;
    std::optional<Error> m_failure;
};

/// Opens \p entry of \p source: unbuffered where it is stored.
std::unique_ptr<EntryDevice> openEntryDevice(std::shared_ptr<ByteSource> source, const ZipEntry &entry);

} // namespace Kogge
