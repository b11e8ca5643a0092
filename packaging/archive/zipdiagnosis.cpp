// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipend_p.h"
#include "archive/zipformat_p.h"
#include "archive/ziptext_p.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Kogge {

using namespace ZipFormat;

namespace {

constexpr int mostHeaders = 20'000;

bool isWebPage(const QByteArray &beginning)
{
    constexpr std::array openings{"<!doctype html", "<html", "<head", "<body", "<script"};
    QByteArray text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
    return std::any_of(openings.begin(), openings.end(),
                       [&text](const char *opening) { return text.startsWith(opening); });
}

/// How far the files that begin in \p source reach, as far as their headers tell: more than its size
/// where it was cut in the middle of one.
qint64 reachOfHeaders(ByteSource &source)
{
    qint64 offset = 0;
    for (int i = 0; i < mostHeaders && offset + localBytes <= source.size(); ++i) {
        const auto header = source.read(offset, localBytes);
        if (!header || !header->startsWith(localSignature.toByteArray()))
            break;
        if ((u16(*header, 6) & Flag::DataDescriptor) != 0)
            break; // Its size is only behind its data.
        offset += localBytes + u16(*header, 26) + u16(*header, 28) + u32(*header, 18);
    }
    return offset;
}

} // namespace

Error explainMissingEnd(ByteSource &source)
{
    constexpr qint64 beginningBytes = 1024;
    const auto beginning = source.read(0, qMin(source.size(), beginningBytes));
    if (!beginning)
        return beginning.error();
    if (isWebPage(*beginning))
        return Error{ErrorCode::WebPageInsteadOfArchive, source.name(), {}};
    if (!beginning->startsWith(localSignature.toByteArray())
        && !beginning->startsWith(endSignature.toByteArray()))
        return Error{ErrorCode::NotAnArchive, source.name(), {}};

    const QString size = QLocale().formattedDataSize(source.size(), 1);
    //: %1 is a size, such as "58.6 KiB"
    const QString detail = reachOfHeaders(source) > source.size()
        ? ZipText::tr("it ends after %1, in the middle of a file").arg(size)
        : ZipText::tr("it ends after %1, before its directory").arg(size);
    return Error{ErrorCode::ArchiveIncomplete, source.name(), detail};
}

} // namespace Kogge
