// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html.h"

#include "markup/element_p.h"
#include "markup/typography.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isSpecial(QChar character)
{
    return character == u'&' || character == u'<' || character == u'>' || character == u'"'
        || character == u'\'';
}

QString opening(const Link &link)
{
    switch (link.kind) {
    case LinkKind::Web:
        return u"<a href=\"%1\" rel=\"noopener noreferrer\" target=\"_blank\">"_s.arg(
            htmlEscaped(link.target));
    case LinkKind::Mail:
        return u"<a href=\"%1\">"_s.arg(htmlEscaped(link.target));
    case LinkKind::Term:
        return u"<a class=\"term\" href=\"#term-%1\" data-term=\"%1\">"_s.arg(link.target);
    case LinkKind::Lesson:
        return u"<a class=\"lesson\" href=\"#lesson-%1\" data-lesson=\"%1\">"_s.arg(link.target);
    case LinkKind::None:
    case LinkKind::Unsafe:
        break;
    }
    return {};
}

QString runHtml(const Run &run)
{
    if (run.kind == Run::Kind::LineBreak)
        return u"<br>"_s;
    QString html = htmlEscaped(withUnbreakableUnits(run.text));
    if (run.code)
        html = wrapped(u"code"_s, html);
    if (run.strike)
        html = wrapped(u"s"_s, html);
    if (run.emphasis)
        html = wrapped(u"em"_s, html);
    if (run.strong)
        html = wrapped(u"strong"_s, html);
    const QString link = run.kind == Run::Kind::Picture ? QString() : opening(run.link);
    return link.isEmpty() ? html : link + html + u"</a>"_s;
}

QString runsHtml(const Runs &runs)
{
    QString html;
    for (const Run &run : runs)
        html += runHtml(run);
    return html;
}

QString nodesHtml(const std::vector<Node> &nodes);

QString numberedList(const Node &node)
{
    const QString start = node.level == 1 ? QString() : u" start=\"%1\""_s.arg(node.level);
    return u"<ol"_s + start + u'>' + nodesHtml(node.children) + u"</ol>"_s;
}

QString rowHtml(const Node &row)
{
    QString cells;
    for (const Node &cell : row.children) {
        const QString element = row.head ? u"th"_s : u"td"_s;
        const QString align = cell.level == 1 ? u" class=\"end\""_s : QString();
        const QString scope = row.head ? u" scope=\"col\""_s : QString();
        cells += u'<' + element + scope + align + u'>' + runsHtml(cell.runs) + u"</"_s + element + u'>';
    }
    return wrapped(u"tr"_s, cells);
}

QString tableHtml(const Node &table)
{
    QString head;
    QString body;
    for (const Node &row : table.children)
        (row.head ? head : body) += rowHtml(row);
    return wrapped(u"table"_s, wrapped(u"thead"_s, head) + wrapped(u"tbody"_s, body));
}

QString nodeHtml(const Node &node)
{
    using Kind = Node::Kind;
    const QString inner =
        runsHtml(node.runs) + (node.kind == Kind::Table ? QString() : nodesHtml(node.children));
    switch (node.kind) {
    case Kind::Paragraph:
        return wrapped(u"p"_s, inner);
    case Kind::Heading:
        return wrapped(u"h%1"_s.arg(node.level), inner);
    case Kind::BulletList:
        return wrapped(u"ul"_s, inner);
    case Kind::NumberedList:
        return numberedList(node);
    case Kind::Item:
        return wrapped(u"li"_s, inner);
    case Kind::Quote:
        return wrapped(u"blockquote"_s, inner);
    case Kind::Code:
        return wrapped(u"pre"_s, inner);
    case Kind::Rule:
        return u"<hr>"_s;
    case Kind::Table:
        return tableHtml(node);
    case Kind::Row:
    case Kind::Cell:
        break;
    }
    return inner;
}

QString nodesHtml(const std::vector<Node> &nodes)
{
    QString html;
    for (const Node &node : nodes)
        html += nodeHtml(node);
    return html;
}

} // namespace

QString htmlEscaped(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isSpecial))
        return text; // As nearly all are.
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', u"&#39;"_s);
}

QString toHtml(const Document &document)
{
    return nodesHtml(document.nodes);
}

} // namespace Kogge
