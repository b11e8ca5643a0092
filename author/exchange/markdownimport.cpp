// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownimport.h"

#include "base/identifier.h"
#include "exchange/foreigntext.h"
#include "exchange/frontmatter.h"
#include "exchange/localpictures.h"
#include "markup/markdown.h"
#include "markup/parser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype usualLength = 20'000; // Of a text block, in characters.
constexpr auto columnLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr size_t mostColumns = 36;

/// Takes the blocks of a document one after the other.
class MarkdownImporter
{
public:
    MarkdownImporter(const QString &folder, ImportedModule &module, bool hasTitle)
        : m_module(module)
        , m_pictures(folder)
        , m_hasTitle(hasTitle)
    { }

    void take(std::vector<Node> &nodes)
    {
        m_module.title = titleAmong(nodes);
        m_heading = m_module.title;
        for (Node &node : nodes)
            take(node);
        endText();
        endSection();
        m_module.media = m_pictures.media();
        m_module.files = m_pictures.files();
        m_module.complete();
    }

private:
    /// The title that is known, or the first heading of the first level, or of any.
    [[nodiscard]] QString titleAmong(const std::vector<Node> &nodes) const
    {
        QString other;
        for (const Node &node : nodes) {
            if (m_hasTitle || node.kind != Node::Kind::Heading)
                continue;
            const QString words = headingWords(node);
            if (node.level == 1 && !words.isEmpty())
                return words;
            if (other.isEmpty())
                other = words;
        }
        return other.isEmpty() ? m_module.title : other;
    }

    [[nodiscard]] static QString headingWords(Node node)
    {
        (void)takePictures(node);
        return wordsOf(node.runs);
    }

    void take(Node &node)
    {
        takeLinks(node, m_module.leftOut);
        lowerHeadings(node.children);
        const Runs pictures = takePictures(node);
        if (node.kind == Node::Kind::Heading)
            takeHeading(node);
        else if (node.kind == Node::Kind::Table)
            takeTable(node);
        else
            m_text.push_back(node);
        for (const Run &picture : pictures)
            takePicture(picture);
    }

    void takeHeading(Node &node)
    {
        const QString words = wordsOf(node.runs);
        if (words.isEmpty())
            return;
        if (node.level > 2) {
            node.level = std::min(node.level - 1, 4);
            if (node.level == 2)
                endText();
            m_heading = words;
            m_text.push_back(node);
            return;
        }
        endText();
        if (node.level == 2) {
            m_isLessonOpen = true;
            m_module.addLesson(words);
        } else if (words != m_module.title || m_isTitleSeen) {
            endSection();
            m_module.sections.push_back({newIdentifier(), words, {}});
            m_isLessonOpen = false;
        } else {
            m_isTitleSeen = true;
        }
        m_heading = words;
    }

    /// One without lessons has its words as one.
    void endSection()
    {
        if (!m_module.sections.empty() && m_module.sections.back().lessons.empty())
            m_module.addLesson(m_module.sections.back().title);
    }

    void addBlock(const BlockContent &content)
    {
        if (!m_isLessonOpen) {
            const bool isInSection = !m_module.sections.empty() && !m_module.sections.back().title.isEmpty();
            m_module.addLesson(isInSection ? m_module.sections.back().title : m_module.title);
            m_isLessonOpen = true;
        }
        m_module.addBlock(content);
    }

    void endText()
    {
        const std::vector<Node> nodes = std::exchange(m_text, {});
        if (!nodes.empty())
            addText(nodes);
    }

    /// In halves where it is long.
    void addText(const std::vector<Node> &nodes)
    {
        const QString text = toMarkdown(nodes);
        if (text.isEmpty())
            return;
        const bool fits = parseMarkdown(text).has_value();
        if (fits && (text.size() <= usualLength || nodes.size() == 1))
            return addBlock(TextBlock{text});
        if (nodes.size() > 1) {
            const auto middle = nodes.begin() + std::ssize(nodes) / 2;
            addText({nodes.begin(), middle});
            addText({middle, nodes.end()});
        } else if (const auto halves = halvesOf(nodes.front())) {
            addText({halves->first});
            addText({halves->second});
        } else {
            m_module.leftOut.push_back({nodes.front().line, LeftOutReason::TextTooLong, excerpt(text)});
        }
    }

    /// A list or a quotation as two; absent for what is one piece.
    [[nodiscard]] static std::optional<std::pair<Node, Node>> halvesOf(const Node &node)
    {
        if (node.children.size() < 2 || node.kind == Node::Kind::Table)
            return std::nullopt;
        const auto half = std::ssize(node.children) / 2;
        std::pair<Node, Node> halves(node, node);
        halves.first.children.resize(static_cast<size_t>(half));
        halves.second.children.erase(halves.second.children.begin(), halves.second.children.begin() + half);
        halves.second.line = halves.second.children.front().line;
        if (node.kind == Node::Kind::NumberedList)
            halves.second.level += static_cast<int>(half);
        return halves;
    }

    void takePicture(const Run &picture)
    {
        const auto path = m_pictures.take(picture, m_module.leftOut);
        if (!path)
            return;
        endText();
        addBlock(ImageBlock{*path, false, picture.text.simplified(), picture.title.simplified()});
    }

    void takeTable(const Node &node)
    {
        const auto report = [&](LeftOutReason reason, const QString &what) {
            m_module.leftOut.push_back({node.line, reason, excerpt(what)});
        };
        const std::vector<Node> &rows = node.children;
        if (rows.size() < 2)
            return report(LeftOutReason::TableEmpty, wordsOf(rows));
        if (rows.front().children.size() > mostColumns)
            return report(LeftOutReason::TableTooWide, wordsOf(rows));
        TableBlock table;
        table.caption = m_heading;
        for (const Node &cell : rows.front().children) {
            TableColumn column;
            column.letter = letter(table.columns.size());
            column.align = cell.level == 1 ? ColumnAlign::End : ColumnAlign::Start;
            column.text = wordsOf(cell.runs);
            if (column.text.isEmpty()) {
                report(LeftOutReason::ColumnNameless, table.caption);
                column.text = u"–"_s;
            }
            table.columns.push_back(column);
        }
        for (auto row = rows.begin() + 1; row != rows.end(); ++row)
            table.rows.push_back(rowFrom(*row, table.columns.size()));
        endText();
        addBlock(table);
    }

    [[nodiscard]] static QString letter(size_t index) { return QString(QLatin1Char(columnLetters[index])); }

    [[nodiscard]] static TableRow rowFrom(const Node &node, size_t columns)
    {
        TableRow row{newIdentifier(), {}};
        for (size_t i = 0; i < std::min(columns, node.children.size()); ++i) {
            const QString text = toMarkdown(node.children[i].runs);
            if (!text.isEmpty() || i == 0)
                row.cells.push_back({letter(i), std::nullopt, text});
        }
        return row;
    }

    ImportedModule &m_module;
    LocalPictures m_pictures;
    std::vector<Node> m_text; ///< That has not become a block yet.
    QString m_heading; ///< The last one.
    bool m_hasTitle;
    bool m_isTitleSeen = false;
    bool m_isLessonOpen = false;
};

/// A footnote of one word would be read as the address of a link, and lost.
QString withFootnotesAsText(const QString &text)
{
    static const QRegularExpression footnote(uR"(\A( {0,3}\[\^[^\[\]\s]{1,60}+\]):)"_s);
    static const QRegularExpression fence(uR"(\A {0,3}(`{3,}|~{3,}))"_s);
    QStringList lines = text.split(u'\n');
    QString open; // The fence that the code began with.
    for (QString &line : lines) {
        const QString sign = fence.match(line).captured(1);
        if (open.isEmpty())
            line.replace(footnote, u"\\1\\:"_s);
        if (open.isEmpty() || (sign.startsWith(open) && line.trimmed() == sign))
            open = open.isEmpty() ? sign : QString();
    }
    return lines.join(u'\n');
}

} // namespace

Result<ImportedModule> importMarkdown(const QString &text, const QString &folder, const QString &title)
{
    const FrontMatter matter = readFrontMatter(text);
    // Empty lines in its place keep the numbers of the others.
    const QString body =
        matter.lines > 0 ? QString(matter.lines, u'\n') + text.section(u'\n', matter.lines) : text;
    auto foreign = parseForeignMarkdown(withFootnotesAsText(body));
    if (!foreign)
        return foreign.error();
    ImportedModule module;
    module.title = matter.title.isEmpty() ? title : matter.title;
    module.language = matter.language;
    module.leftOut = matter.leftOut;
    reportParts(foreign->leftOut, module.leftOut);
    for (Node &node : foreign->document.nodes)
        takePandoc(node, module.leftOut);
    MarkdownImporter(folder, module, !matter.title.isEmpty()).take(foreign->document.nodes);
    return module;
}

} // namespace Kogge
