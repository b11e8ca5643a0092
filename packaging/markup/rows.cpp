// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/rows.h"

#include "markup/element_p.h"
#include "markup/parser.h"
#include "markup/typography.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString styledEscaped(const QString &text)
{
    QString escaped = text.toHtmlEscaped(); // &, <, > and quotes: the entities StyledText knows.
    // StyledText takes a no-break space itself for any other.
    return escaped.replace(u"  "_s, u" \u00a0"_s).replace(QChar::Nbsp, u"&nbsp;"_s);
}

QString styledRun(const Run &run)
{
    if (run.kind == Run::Kind::LineBreak)
        return u"<br>"_s;
    QString styled = styledEscaped(withUnbreakableUnits(run.text));
    if (run.strike)
        styled = wrapped(u"s"_s, styled);
    if (run.emphasis)
        styled = wrapped(u"i"_s, styled);
    if (run.strong)
        styled = wrapped(u"b"_s, styled);
    const QString address = run.kind == Run::Kind::Picture ? QString() : addressOf(run.link);
    if (address.isEmpty())
        return styled;
    // StyledText does not decode entities in attributes; linkFromAddress() has let no quote or bracket
    // through.
    return u"<a href=\""_s + address + u"\">"_s + styled + u"</a>"_s;
}

QString styledRuns(const Runs &runs)
{
    QString styled;
    for (const Run &run : runs)
        styled += styledRun(run);
    return styled;
}

/// A link whose words differ in style consists of several runs.
void addLinks(TextLine &line, const Runs &runs)
{
    Link last;
    for (const Run &run : runs) {
        const QString address = run.kind == Run::Kind::Picture ? QString() : addressOf(run.link);
        if (!address.isEmpty() && run.link == last) {
            line.linkWords.last() += run.text;
        } else if (!address.isEmpty()) {
            line.links += address;
            line.linkWords += run.text;
        }
        last = run.link;
    }
}

TextLine lineOf(const Runs &runs)
{
    TextLine line{styledRuns(runs), plainText(runs), {}, {}};
    addLinks(line, runs);
    return line;
}

/// The runs of \p nodes and of what is in them, as words; a word may consist of several runs.
class WordSplitter
{
public:
    void visit(const std::vector<Node> &nodes)
    {
        for (const Node &node : nodes) {
            for (const Run &run : node.runs)
                add(run);
            end();
            visit(node.children);
        }
    }
    [[nodiscard]] const std::vector<TextLine> &words() const { return m_words; }

private:
    void add(const Run &run)
    {
        if (run.kind == Run::Kind::LineBreak)
            return end();
        const QStringList parts = withUnbreakableUnits(run.text).split(u' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                end();
            if (parts.at(i).isEmpty())
                continue;
            m_word.push_back(run);
            m_word.back().text = parts.at(i);
        }
    }

    void end()
    {
        if (!m_word.empty())
            m_words.push_back(lineOf(std::exchange(m_word, {})));
    }

    std::vector<TextLine> m_words;
    Runs m_word;
};

/// Lines of code end where they end in the text; the last end is none.
void keepLines(TextLine &line)
{
    while (line.plain.endsWith(u'\n'))
        line.plain.chop(1);
    while (line.styled.endsWith(u'\n'))
        line.styled.chop(1);
    line.styled.replace(u"\n "_s, u"\n&nbsp;"_s).replace(u"\n"_s, u"<br>"_s);
}

/// Flattens a tree of blocks into rows.
class Flattener
{
public:
    void visit(const std::vector<Node> &nodes)
    {
        for (const Node &node : nodes)
            visit(node);
    }
    std::vector<TextRow> take() { return std::move(m_rows); }

private:
    void visit(const Node &node)
    {
        using Kind = Node::Kind;
        switch (node.kind) {
        case Kind::Paragraph:
        case Kind::Row:
        case Kind::Cell:
            return addText(TextRow::Kind::Paragraph, node);
        case Kind::Heading:
            return addText(TextRow::Kind::Heading, node);
        case Kind::Code:
            return addText(TextRow::Kind::Code, node);
        case Kind::Rule:
            return addText(TextRow::Kind::Rule, node);
        case Kind::Table:
            return addTable(node);
        case Kind::Quote:
            ++m_quotes;
            visit(node.children);
            --m_quotes;
            return;
        case Kind::BulletList:
        case Kind::NumberedList:
            return addList(node);
        case Kind::Item:
            return addItem(node);
        }
    }

    void addText(TextRow::Kind kind, const Node &node)
    {
        TextRow row;
        static_cast<TextLine &>(row) = lineOf(node.runs);
        if (kind == TextRow::Kind::Code)
            keepLines(row);
        row.kind = kind;
        row.level = node.level;
        row.indent = m_indent;
        row.quotes = m_quotes;
        row.marker = std::exchange(m_marker, {});
        m_rows.push_back(std::move(row));
    }

    void addTable(const Node &table)
    {
        addText(TextRow::Kind::Table, table);
        for (const Node &row : table.children) {
            std::vector<TextLine> &cells = m_rows.back().cells.emplace_back();
            for (const Node &cell : row.children)
                cells.push_back(lineOf(cell.runs));
        }
    }

    void addList(const Node &list)
    {
        int number = list.level;
        ++m_indent;
        for (const Node &item : list.children) {
            m_marker = list.kind == Node::Kind::BulletList ? u"•"_s : u"%1."_s.arg(number++);
            visit(item);
        }
        m_marker.clear();
        --m_indent;
    }

    void addItem(const Node &item)
    {
        if (!item.runs.empty())
            addText(TextRow::Kind::Paragraph, item);
        visit(item.children);
    }

    std::vector<TextRow> m_rows;
    int m_indent = 0;
    int m_quotes = 0;
    QString m_marker;
};

} // namespace

QString addressOf(const Link &link)
{
    switch (link.kind) {
    case LinkKind::Web:
    case LinkKind::Mail:
        return link.target;
    case LinkKind::Term:
        return u"glossary:"_s + link.target;
    case LinkKind::Lesson:
        return u"lesson:"_s + link.target;
    case LinkKind::None:
    case LinkKind::Unsafe:
        break;
    }
    return {};
}

std::vector<TextRow> toRows(const Document &document)
{
    Flattener flattener;
    flattener.visit(document.nodes);
    return flattener.take();
}

TextLine toLine(const Document &document)
{
    TextLine line;
    QStringList lines;
    for (const TextRow &row : toRows(document)) {
        lines += row.marker.isEmpty() ? row.styled : row.marker + u' ' + row.styled;
        line.links += row.links;
        line.linkWords += row.linkWords;
    }
    line.styled = lines.join(u"<br>"_s);
    line.plain = plainText(document);
    return line;
}

std::vector<TextLine> toWords(const Document &document)
{
    WordSplitter splitter;
    splitter.visit(document.nodes);
    return splitter.words();
}

TextLine plainLine(const QString &text)
{
    const QString words = withUnbreakableUnits(text);
    return {styledEscaped(words), words, {}, {}};
}

} // namespace Kogge
