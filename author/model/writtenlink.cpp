// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenlink.h"

#include "editing/markdownlinks.h"

namespace Kogge {

namespace {

/// Links stand in no other link.
QString withoutLinks(QString words)
{
    const std::vector<LinkPlace> links = linksOfLine(words);
    for (auto link = links.rbegin(); link != links.rend(); ++link)
        words.replace(link->at, link->length, words.sliced(link->wordsAt, link->wordsLength));
    return words;
}

} // namespace

void WrittenLink::take(const QString &text, int start, int end)
{
    const auto link = linkAround(text, start, end);
    m_exists = link.has_value();
    m_target = link ? link->target : QString();
    if (link) {
        m_start = static_cast<int>(link->at);
        m_end = static_cast<int>(link->at + link->length);
        m_words = text.sliced(link->wordsAt, link->wordsLength);
    } else {
        m_start = start;
        m_end = end;
        while (m_start < m_end && text[m_start].isSpace())
            ++m_start;
        while (m_end > m_start && text[m_end - 1].isSpace())
            --m_end;
        m_words = withoutLinks(text.sliced(m_start, m_end - m_start));
    }
    Q_EMIT taken();
}

QString WrittenLink::address() const
{
    return addressMeant(m_target).isEmpty() ? addressMeant(m_words) : m_target;
}

QString WrittenLink::written(const QString &target, const QString &title) const
{
    return linkMarkdown(m_words.isEmpty() ? escapedMarkdown(title) : m_words, target);
}

QString WrittenLink::addressOf(const QString &typed)
{
    return addressMeant(typed);
}

} // namespace Kogge
