// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/tagscan_p.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Goes over a file once and knows no more of XML than where tags begin and end. What it counts in a file
/// that is not well-formed does not matter: the parser refuses that one.
class TagScan
{
public:
    TagScan(QStringView text, int limit)
        : m_text(text)
        , m_limit(limit)
    { }

    int crowdedLine()
    {
        while ((m_position = m_text.indexOf(u'<', m_position)) >= 0) {
            if (startsWith(u"<!--"))
                skipTo(u"-->");
            else if (startsWith(u"<![CDATA["))
                skipTo(u"]]>");
            else if (startsWith(u"<?"))
                skipTo(u"?>");
            else if (attributesOfTag() > m_limit)
                return static_cast<int>(m_text.first(m_position).count(u'\n')) + 1;
        }
        return 0;
    }

private:
    [[nodiscard]] bool startsWith(QStringView text) const
    {
        return m_text.sliced(m_position).startsWith(text);
    }

    void skipTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_position);
        m_position = found < 0 ? m_text.size() : found + end.size();
    }

    /// Counts "=" outside of values, from "<" to ">", but no further than the limit; moves there.
    int attributesOfTag()
    {
        int count = 0;
        QChar quote;
        for (; m_position < m_text.size() && count <= m_limit; ++m_position) {
            const QChar character = m_text.at(m_position);
            if (!quote.isNull())
                quote = character == quote ? QChar() : quote;
            else if (character == u'"' || character == u'\'')
                quote = character;
            else if (character == u'>')
                break;
            else if (character == u'=')
                ++count;
        }
        return count;
    }

    QStringView m_text;
    int m_limit;
    qsizetype m_position = 0;
};

} // namespace

int crowdedTag(const QByteArray &utf8, int limit)
{
    const QString text = QString::fromLatin1(utf8); // What tags are told by is ASCII.
    return TagScan(text, limit).crowdedLine();
}

} // namespace Kogge
