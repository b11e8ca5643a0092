// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "markup/html.h"
#include "markup/parser.h"
#include "markup/rows.h"

#include <QRegularExpression>

namespace Kogge {

using namespace Qt::StringLiterals;

namespace {

/// Every "<" begins one of \p elements, written as we write them; what is opened is closed, in order.
bool isWellFormed(const QString &html, const QStringList &elements)
{
    static const QRegularExpression tag(u"\\G<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>"_s);
    QStringList open;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const auto found = tag.match(html, at);
        const QString element = found.captured(2);
        if (!found.hasMatch() || !elements.contains(element))
            return false;
        if (found.captured(1) == u"/") {
            if (open.isEmpty() || open.takeLast() != element)
                return false;
        } else if (element != u"br" && element != u"hr") {
            open += element;
        }
    }
    return open.isEmpty();
}

void requireGood(const TextLine &line)
{
    static const QStringList elements{u"b"_s, u"i"_s, u"s"_s, u"br"_s, u"a"_s};
    require(isWellFormed(line.styled, elements), "styled text has no other tags than ours");
    require(line.links.size() == line.linkWords.size(), "every link has words");
    for (const QString &link : line.links) {
        const LinkKind kind = linkFromAddress(link).kind;
        require(kind != LinkKind::None && kind != LinkKind::Unsafe, "only safe links are links");
    }
}

void requireGood(const TextRow &row)
{
    requireGood(static_cast<const TextLine &>(row));
    for (const auto &cells : row.cells) {
        for (const TextLine &cell : cells)
            requireGood(cell);
    }
}

} // namespace

void fuzz(const QByteArray &input)
{
    const auto document = parseMarkdown(QString::fromUtf8(input));
    if (!document) {
        require(document.error().code == ErrorCode::TooLarge, "texts are only refused as too large");
        return;
    }
    static const QStringList elements =
        u"p h2 h3 h4 ul ol li strong em s code pre blockquote table thead tbody tr th td br hr a"_s.split(
            u' ');
    require(isWellFormed(toHtml(*document), elements), "HTML has no other tags than ours");
    for (const TextRow &row : toRows(*document))
        requireGood(row);
    for (const TextLine &word : toWords(*document))
        requireGood(word);
    requireGood(toLine(*document));
    static_cast<void>(openingHeading(*document));
    static_cast<void>(linkedRuns(*document));
}

} // namespace Kogge
