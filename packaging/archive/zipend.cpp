// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipend_p.h"
#include "archive/zipformat_p.h"
#include "archive/ziptext_p.h"

#include <vector>

namespace Kogge {

using namespace ZipFormat;

namespace {

/// A 32-bit or 16-bit value of the end record, and whether the 64-bit record may replace it.
template<typename Number> bool agrees(quint64 value64, Number value, Number elsewhere)
{
    return value == elsewhere || value == value64;
}

class EndFinder
{
public:
    explicit EndFinder(ByteSource &source)
        : m_source(source)
    { }

    Result<ZipEnd> find();

private:
    Result<Done> readTail();
    Result<Done> locate();
    Result<ZipEnd> parse();
    Result<ZipEnd> parse64();
    Result<ZipEnd> checkPlace(const ZipEnd &end, qint64 endsAt);

    [[nodiscard]] bool hasLocator(qsizetype position) const;
    [[nodiscard]] bool looksGenuine(qsizetype position) const;
    [[nodiscard]] qint64 declaredEnd(qsizetype position) const;
    [[nodiscard]] Error damaged(const QString &detail) const;
    [[nodiscard]] Error hidden(const QString &detail) const;

    ByteSource &m_source;
    QByteArray m_tail;
    qint64 m_tailOffset = 0;
    qsizetype m_end = -1; ///< Of the end record, in the tail.
};

Error EndFinder::damaged(const QString &detail) const
{
    return Error{ErrorCode::ArchiveDamaged, m_source.name(), detail};
}

Error EndFinder::hidden(const QString &detail) const
{
    return Error{ErrorCode::HiddenData, m_source.name(), detail};
}

Result<Done> EndFinder::readTail()
{
    constexpr qint64 longestTail = zip64LocatorBytes + endBytes + longestComment;
    const qint64 length = qMin(m_source.size(), longestTail);
    m_tailOffset = m_source.size() - length;
    auto tail = m_source.read(m_tailOffset, length);
    if (!tail)
        return tail.error();
    m_tail = *std::move(tail);
    return Done{};
}

/// Where the archive would end, in the tail, by the comment length of the record at \p position.
qint64 EndFinder::declaredEnd(qsizetype position) const
{
    return position + endBytes + u16(m_tail, position + 20);
}

bool EndFinder::hasLocator(qsizetype position) const
{
    return position >= zip64LocatorBytes
        && QByteArrayView(m_tail).sliced(position - zip64LocatorBytes).startsWith(zip64LocatorSignature);
}

/// The directory the record speaks of lies right before it: these are not four bytes of something else.
bool EndFinder::looksGenuine(qsizetype position) const
{
    if (hasLocator(position))
        return true;
    const qint64 directoryEnd = qint64(u32(m_tail, position + 12)) + u32(m_tail, position + 16);
    return directoryEnd == m_tailOffset + position;
}

Result<Done> EndFinder::locate()
{
    std::vector<qsizetype> exact;
    qsizetype last = -1;
    const QByteArrayView tail(m_tail);
    for (qsizetype at = tail.indexOf(endSignature); at >= 0 && at + endBytes <= tail.size();
         at = tail.indexOf(endSignature, at + 1)) {
        last = at;
        if (declaredEnd(at) == tail.size())
            exact.push_back(at);
    }
    // Programs differ in which of several ends they believe.
    if (exact.size() > 1 || (exact.size() == 1 && exact.front() != last))
        return hidden(ZipText::tr("it can be read as two archives"));
    if (exact.size() == 1) {
        m_end = last;
        return Done{};
    }
    if (last < 0 || !looksGenuine(last))
        return explainMissingEnd(m_source);
    const qint64 surplus = tail.size() - declaredEnd(last);
    if (surplus > 0)
        return hidden(ZipText::tr("%1 bytes behind its end").arg(surplus));
    return Error{ErrorCode::ArchiveIncomplete, m_source.name(),
                 ZipText::tr("%1 bytes are missing").arg(-surplus)};
}

Result<ZipEnd> EndFinder::checkPlace(const ZipEnd &end, qint64 endsAt)
{
    const qint64 before = endsAt - end.directoryOffset - end.directorySize;
    if (before == 0)
        return end;
    if (before < 0)
        return damaged(ZipText::tr("it should lie behind the end of the file"));
    // Is all of the archive moved back by something in front of it, or is only the number wrong?
    const auto signature = m_source.read(endsAt - end.directorySize, qMin<qint64>(end.directorySize, 4));
    if (!signature)
        return signature.error();
    if (signature->isEmpty() || *signature == centralSignature)
        return hidden(ZipText::tr("%1 bytes in front of the archive").arg(before));
    return damaged(ZipText::tr("it is not where it should be"));
}

Result<ZipEnd> EndFinder::parse64()
{
    const auto locator = QByteArrayView(m_tail).sliced(m_end - zip64LocatorBytes, zip64LocatorBytes);
    const qint64 endsAt = m_tailOffset + m_end - zip64LocatorBytes - zip64EndBytes;
    if (u32(locator, 4) != 0 || u32(locator, 16) != 1)
        return damaged(ZipText::tr("it is spread over several disks"));
    if (endsAt < 0 || u64(locator, 8) != quint64(endsAt))
        return damaged(ZipText::tr("its 64-bit record is not where it should be"));
    const auto record = m_source.read(endsAt, zip64EndBytes);
    if (!record)
        return record.error();
    if (!record->startsWith(zip64EndSignature.toByteArray()) || u64(*record, 4) != zip64EndBytes - 12)
        return damaged(ZipText::tr("its 64-bit record is wrong"));
    if (u32(*record, 16) != 0 || u32(*record, 20) != 0 || u64(*record, 24) != u64(*record, 32))
        return damaged(ZipText::tr("it is spread over several disks"));

    const quint64 entries = u64(*record, 32);
    const quint64 size = u64(*record, 40);
    const quint64 offset = u64(*record, 48);
    const bool same = agrees(entries, u16(m_tail, m_end + 10), elsewhere16)
        && agrees(size, u32(m_tail, m_end + 12), elsewhere32)
        && agrees(offset, u32(m_tail, m_end + 16), elsewhere32);
    if (!same)
        return damaged(ZipText::tr("its two ends disagree"));
    if (entries < elsewhere16 && size <= quint64(largestPlainValue) && offset <= quint64(largestPlainValue))
        return damaged(ZipText::tr("it has a 64-bit record without need"));
    if (size > quint64(endsAt) || offset > quint64(endsAt))
        return damaged(ZipText::tr("it should lie behind the end of the file"));
    return checkPlace({qint64(offset), qint64(size), entries}, endsAt);
}

Result<ZipEnd> EndFinder::parse()
{
    const QByteArrayView record = QByteArrayView(m_tail).sliced(m_end, endBytes);
    if (u16(record, 4) != 0 || u16(record, 6) != 0 || u16(record, 8) != u16(record, 10))
        return damaged(ZipText::tr("it is spread over several disks"));

    if (hasLocator(m_end))
        return parse64();
    return checkPlace({u32(record, 16), u32(record, 12), u16(record, 10)}, m_tailOffset + m_end);
}

Result<ZipEnd> EndFinder::find()
{
    if (const auto done = readTail(); !done)
        return done.error();
    if (const auto done = locate(); !done)
        return done.error();
    return parse();
}

} // namespace

Result<ZipEnd> findZipEnd(ByteSource &source)
{
    return EndFinder(source).find();
}

} // namespace Kogge
