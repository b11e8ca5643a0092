// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include "base/identifier.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype mostLines = 200;

/// The number of the line that ends it, or -1.
qsizetype endOf(const QStringList &lines)
{
    if (lines.isEmpty() || lines.first().trimmed() != u"---" || !lines.first().startsWith(u'-'))
        return -1;
    for (qsizetype i = 1; i < std::min(lines.size(), mostLines); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == u"---" || line == u"...")
            return i;
    }
    return -1;
}

/// A value that YAML takes for words; null for lists, blocks, references and the like.
QString scalarOf(const QString &text)
{
    static const QRegularExpression comment(u"\\s#.*\\z"_s);
    const QString value = text.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (value.size() > 1 && value.startsWith(quote) && value.endsWith(quote)) {
            const QString inner = value.mid(1, value.size() - 2);
            return quote == u'"' ? QString(inner).replace(u"\\\""_s, u"\""_s)
                                 : QString(inner).replace(u"''"_s, u"'"_s);
        }
    }
    static const QString special = u"[{&*!|>%@`\"'#"_s;
    const bool isPlain = !value.isEmpty() && !special.contains(value.front());
    return isPlain ? QString(value).remove(comment).trimmed() : QString();
}

/// "de-DE" for "de_DE" and "DE-de"; empty where it is no tag.
QString languageTag(const QString &text)
{
    QString tag = QString(text).replace(u'_', u'-').section(u'.', 0, 0);
    tag = tag.section(u'-', 0, 0).toLower() + (tag.contains(u'-') ? u'-' + tag.section(u'-', 1) : QString());
    return isLanguageTag(tag) ? tag : QString();
}

} // namespace

FrontMatter readFrontMatter(const QString &text)
{
    static const QRegularExpression pair(u"\\A([A-Za-z][\\w -]*):(?:\\s+(.*))?\\z"_s);
    const QStringList lines = text.left(100'000).split(u'\n').mid(0, mostLines);
    FrontMatter matter;
    const qsizetype end = endOf(lines);
    if (end < 0)
        return matter;
    matter.lines = static_cast<int>(end) + 1;
    for (qsizetype i = 1; i < end; ++i) {
        const QString &line = lines.at(i);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const auto match = pair.match(line);
        const QString key = match.captured(1).trimmed().toLower();
        const QString value = scalarOf(match.captured(2));
        if (key == u"title" && !value.isEmpty() && matter.title.isEmpty())
            matter.title = value.simplified();
        else if ((key == u"language" || key == u"lang") && !languageTag(value).isEmpty()
                 && matter.language.isEmpty())
            matter.language = languageTag(value);
        else
            matter.leftOut.push_back({static_cast<int>(i) + 1, LeftOutReason::FrontMatter, excerpt(line)});
    }
    return matter;
}

} // namespace Kogge
