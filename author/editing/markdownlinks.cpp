// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/markdownlinks.h"

#include "markup/link.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr QChar meaningless = u'x';

bool isAsciiPunctuation(QChar sign)
{
    return sign.unicode() < 0x80 && !sign.isLetterOrNumber() && sign.unicode() > u' ';
}

qsizetype runLength(const QString &line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == line[at])
        ++end;
    return end - at;
}

/// Where the code that begins with \p length ticks before \p from ends: the first of its ticks, or -1.
qsizetype closingTicks(const QString &line, qsizetype from, qsizetype length)
{
    for (qsizetype at = line.indexOf(u'`', from); at >= 0; at = line.indexOf(u'`', at)) {
        const qsizetype found = runLength(line, at);
        if (found == length)
            return at;
        at += found;
    }
    return -1;
}

QString withoutBrackets(const QString &target)
{
    return target.startsWith(u'<') ? target.sliced(1, target.size() - 2) : target;
}

} // namespace

std::vector<LiteralPlace> literalsOfLine(const QString &line)
{
    std::vector<LiteralPlace> literals;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'\\' && at + 1 < line.size() && isAsciiPunctuation(line[at + 1])) {
            literals.push_back({at, 2, 0});
            ++at;
        } else if (line[at] == u'`') {
            const qsizetype ticks = runLength(line, at);
            const qsizetype end = closingTicks(line, at + ticks, ticks);
            if (end >= 0)
                literals.push_back({at, end + ticks - at, ticks});
            at = (end >= 0 ? end : at) + ticks - 1;
        }
    }
    return literals;
}

QString meaningOfLine(const QString &line)
{
    QString meaning = line;
    for (const LiteralPlace &literal : literalsOfLine(line))
        meaning.replace(literal.at, literal.length, QString(literal.length, meaningless));
    return meaning;
}

std::vector<LinkPlace> linksOfLine(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(\[([^\[\]]*)\]\(\s*(<[^<>]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\))"
        uR"(|<((?:https?:\/\/|mailto:)[^<>\s]*)>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<LinkPlace> links;
    for (auto found = pattern.globalMatch(meaningOfLine(line)); found.hasNext();) {
        const auto match = found.next();
        const int words = match.hasCaptured(3) ? 3 : 1;
        const int target = match.hasCaptured(3) ? 3 : 2;
        links.push_back(
            {match.capturedStart(), match.capturedLength(), match.capturedStart(words),
             match.capturedLength(words),
             withoutBrackets(line.sliced(match.capturedStart(target), match.capturedLength(target)))});
    }
    return links;
}

std::optional<LinkPlace> linkAround(const QString &markdown, qsizetype start, qsizetype end)
{
    const qsizetype from = start > 0 ? markdown.lastIndexOf(u'\n', start - 1) + 1 : 0;
    const qsizetype newLine = markdown.indexOf(u'\n', start);
    for (LinkPlace &link :
         linksOfLine(markdown.sliced(from, (newLine < 0 ? markdown.size() : newLine) - from))) {
        link.at += from;
        link.wordsAt += from;
        const bool isAtEdge = start == end && (start == link.at || end == link.at + link.length);
        if (start >= link.at && end <= link.at + link.length && !isAtEdge)
            return link;
    }
    return std::nullopt;
}

QString linkMarkdown(const QString &words, const QString &target)
{
    if (target.isEmpty())
        return words;
    const bool isPlain = std::none_of(target.begin(), target.end(), [](QChar sign) {
        return sign == u'(' || sign == u')' || sign.isSpace();
    });
    return u"[%1](%2)"_s.arg(words.isEmpty() ? escapedMarkdown(target) : words,
                             isPlain ? target : u'<' + target + u'>');
}

QString escapedMarkdown(const QString &words)
{
    static const QRegularExpression meaning(uR"(([\\`*_\[\]<>~]))"_s);
    return QString(words).replace(meaning, uR"(\\1)"_s);
}

QString addressMeant(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty() || address.contains(u' '))
        return {};
    const auto isAddress = [](const QString &candidate) {
        const LinkKind kind = linkFromAddress(candidate).kind;
        return kind == LinkKind::Web || kind == LinkKind::Mail;
    };
    if (isAddress(address))
        return address;
    static const QRegularExpression mailbox(uR"(^[^\s@:\/]+@[^\s@:\/]+\.[a-z]{2,}$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(uR"(^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([\/?#].*)?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const QString meant = mailbox.match(address).hasMatch() ? u"mailto:"_s + address
        : host.match(address).hasMatch()                    ? u"https://"_s + address
                                                            : QString();
    return isAddress(meant) ? meant : QString();
}

} // namespace Kogge
