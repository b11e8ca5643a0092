// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/digests.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype hexDigits = 64;
constexpr QByteArrayView separator("  ");

bool isUnlisted(const PackagePath &path)
{
    return path.isBelow(u"META-INF"_s);
}

bool isDigest(QByteArrayView text)
{
    return text.size() == hexDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Error wrongLine(qsizetype line)
{
    return Error{ErrorCode::EntryDamaged, u"META-INF/digests.sha256"_s,
                 QCoreApplication::translate("Kogge::Digests", "line %1").arg(line)};
}

struct Line {
    PackagePath path;
    QByteArray hex;
};

Result<Line> parseLine(QByteArrayView text, qsizetype number)
{
    if (text.size() < hexDigits + separator.size() || !isDigest(text.first(hexDigits))
        || text.sliced(hexDigits, separator.size()) != separator)
        return wrongLine(number);
    const QByteArrayView name = text.sliced(hexDigits + separator.size());
    const QString decoded = QString::fromUtf8(name);
    if (decoded.toUtf8() != name)
        return wrongLine(number);
    const auto path = PackagePath::fromString(decoded);
    if (!path)
        return path.error();
    if (isUnlisted(*path))
        return wrongLine(number);
    return Line{*path, text.first(hexDigits).toByteArray()};
}

} // namespace

void Digests::add(const PackagePath &path, const QByteArray &hex)
{
    Q_ASSERT(isDigest(hex));
    if (isUnlisted(path))
        return;
    [[maybe_unused]] const bool added = m_files.emplace(path, hex).second;
    Q_ASSERT(added);
}

QByteArray Digests::format() const
{
    QByteArray text;
    for (const auto &[path, hex] : m_files)
        text += hex + separator.toByteArray() + path.toString().toUtf8() + '\n';
    return text;
}

Result<Digests> Digests::parse(const QByteArray &text)
{
    Digests digests;
    QByteArrayView rest(text);
    for (qsizetype number = 1; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            return wrongLine(number);
        const auto line = parseLine(rest.first(end), number);
        if (!line)
            return line.error();
        const QString name = line->path.toString();
        if (digests.m_files.contains(line->path))
            return Error{ErrorCode::DuplicateName, name, name};
        if (!digests.m_files.empty() && line->path < digests.m_files.rbegin()->first)
            return wrongLine(number);
        digests.m_files.emplace_hint(digests.m_files.end(), line->path, line->hex);
        rest = rest.sliced(end + 1);
    }
    return digests;
}

std::vector<Error> compare(const Digests &listed, const Digests &actual)
{
    std::vector<Error> differences;
    for (const auto &[path, hex] : listed.files()) {
        const auto found = actual.files().find(path);
        if (found == actual.files().end())
            differences.push_back({ErrorCode::DigestsIncomplete, path.toString(), {}});
        else if (found->second != hex)
            differences.push_back({ErrorCode::DigestMismatch, path.toString(), {}});
    }
    for (const auto &[path, hex] : actual.files()) {
        if (!listed.files().contains(path))
            differences.push_back({ErrorCode::DigestsIncomplete, path.toString(), {}});
    }
    std::sort(differences.begin(), differences.end(),
              [](const Error &a, const Error &b) { return a.subject < b.subject; });
    return differences;
}

} // namespace Kogge
