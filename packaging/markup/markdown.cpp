// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"

#include "markup/parser.h"
#include "markup/rows.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Runs as the parser gives them: nothing that is left out, and equal neighbours in one.
Runs writable(const Runs &runs)
{
    Runs plain;
    for (Run run : runs) {
        if (run.kind == Run::Kind::Picture || addressOf(run.link).isEmpty())
            run.link = {};
        if (run.kind == Run::Kind::Picture)
            run.kind = Run::Kind::Text;
        run.title.clear();
        run.line = 0;
        const bool isText = run.kind == Run::Kind::Text;
        if (isText && run.text.isEmpty())
            continue;
        if (isText && run.text.trimmed().isEmpty() && !run.code)
            run.strong = run.emphasis = run.strike = false;
        Run joined = run;
        if (!plain.empty())
            joined.text = plain.back().text;
        if (isText && !plain.empty() && plain.back() == joined)
            plain.back().text += run.text;
        else
            plain.push_back(run);
    }
    return plain;
}

Runs withoutMarks(Runs runs)
{
    for (Run &run : runs)
        run.strong = run.emphasis = run.strike = false;
    return writable(runs);
}

Runs onlyWords(Runs runs)
{
    for (Run &run : runs)
        run.code = false;
    return withoutMarks(runs);
}

Runs onOneLine(Runs runs)
{
    for (Run &run : runs) {
        if (run.kind != Run::Kind::LineBreak)
            continue;
        run.kind = Run::Kind::Text;
        run.text = u" "_s;
    }
    return writable(runs);
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

/// Characters of a text that would be marks are escaped; those at the beginning of a line come later.
class TextEscaper
{
public:
    explicit TextEscaper(const Runs &runs)
    {
        for (const Run &run : runs)
            m_tildes += run.text.count(u'~');
    }

    [[nodiscard]] QString escaped(const QString &text, bool linkFollows) const
    {
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isLast = i + 1 == text.size();
            const QChar before = i > 0 ? text.at(i - 1) : QChar();
            const QChar after = isLast ? (linkFollows ? QChar(u'[') : QChar()) : text.at(i + 1);
            result += one(text, i, before, after);
        }
        return result;
    }

private:
    [[nodiscard]] QString one(const QString &text, qsizetype at, QChar before, QChar after) const
    {
        const QChar c = text.at(at);
        const QString mark = QString(u'\\') + c;
        switch (c.unicode()) {
        case u'\\':
        case u'`':
        case u'[':
        case u']':
            return mark;
        case u'*':
            return before == u' ' && after == u' ' ? QString(c) : mark;
        case u'_': {
            const bool isInWord = isWordCharacter(before) && isWordCharacter(after);
            return isInWord || (before == u' ' && after == u' ') ? QString(c) : mark;
        }
        case u'~':
            return m_tildes > 1 ? mark : QString(c);
        case u'!':
            return after == u'[' ? mark : QString(c);
        case u'<': {
            // md4c takes nearly anything before a colon for an address.
            static const QRegularExpression alone(u"\\A(?:= | (?![A-Za-z0-9+.-]{0,32}(?::|\\z)))"_s);
            return alone.match(text.mid(at + 1, 40)).hasMatch() ? QString(c) : u"&lt;"_s;
        }
        case u'&': {
            static const QRegularExpression entity(u"\\A&#?\\w{1,40};"_s);
            return entity.match(text.mid(at, 50)).hasMatch() ? u"&amp;"_s : QString(c);
        }
        case u'\n':
            return u" "_s;
        default:
            return c;
        }
    }

    qsizetype m_tildes = 0;
};

/// As many signs as stand nowhere in \p code side by side; the parser knows no long fences.
QString fenceFor(const QString &code)
{
    static const QRegularExpression ticks(u"`+"_s);
    QSet<qsizetype> lengths;
    for (auto found = ticks.globalMatch(code); found.hasNext();)
        lengths.insert(found.next().capturedLength());
    qsizetype length = 1;
    while (lengths.contains(length))
        ++length;
    return QString(length, u'`');
}

QString codeSpan(const QString &code)
{
    const QString fence = fenceFor(code);
    const bool isPadded = code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty();
    const bool needsRoom = code.startsWith(u'`') || code.endsWith(u'`') || isPadded;
    const QString room = needsRoom ? u" "_s : QString();
    return fence + room + QString(code).replace(u'\n', u' ') + room + fence;
}

QString writtenAddress(const Link &link)
{
    static const QRegularExpression entity(u"&(#?\\w{1,40};)"_s);
    static const QRegularExpression special(u"([\\\\<>])"_s);
    QString address = addressOf(link);
    address.replace(special, u"\\\\1"_s).replace(entity, u"&amp;\\1"_s);
    const bool isBracketed = address.contains(u'(') || address.contains(u')') || address.contains(u' ');
    return isBracketed ? u'<' + address + u'>' : address;
}

/// Writes runs with the marks between them.
class InlineWriter
{
public:
    InlineWriter(const Runs &runs, QChar emphasis)
        : m_runs(runs)
        , m_escaper(runs)
        , m_emphasis(emphasis)
    { }

    QString write()
    {
        for (size_t i = 0; i < m_runs.size(); ++i)
            write(i);
        close(0);
        return m_text;
    }

private:
    enum class Mark { Link, Strong, Emphasis, Strike };

    [[nodiscard]] bool has(size_t index, Mark mark, const Link &link) const
    {
        if (index >= m_runs.size())
            return false;
        const Run &run = m_runs[index];
        switch (mark) {
        case Mark::Link:
            return run.link.kind != LinkKind::None && run.link == link;
        case Mark::Strong:
            return run.strong;
        case Mark::Emphasis:
            return run.emphasis;
        case Mark::Strike:
            return run.strike;
        }
        return false;
    }

    /// How many runs from \p index on have \p mark.
    [[nodiscard]] size_t extent(size_t index, Mark mark) const
    {
        size_t end = index;
        while (has(end, mark, m_runs[index].link))
            ++end;
        return end - index;
    }

    [[nodiscard]] QString sign(Mark mark) const
    {
        switch (mark) {
        case Mark::Link:
            return u"["_s;
        case Mark::Strong:
            return u"**"_s;
        case Mark::Emphasis:
            return m_emphasis;
        case Mark::Strike:
            return u"~~"_s;
        }
        return {};
    }

    void close(size_t kept)
    {
        if (m_open.size() <= kept)
            return;
        QString room;
        while (!m_afterCode && m_text.endsWith(u' ')) {
            room += u' ';
            m_text.chop(1);
        }
        for (; m_open.size() > kept; m_open.pop_back()) {
            if (m_open.back() == Mark::Link)
                m_text += u"]("_s + writtenAddress(m_link) + u')';
            else
                m_text += sign(m_open.back());
        }
        m_text += room;
    }

    void open(size_t index)
    {
        std::vector<Mark> wanted;
        for (const Mark mark : {Mark::Link, Mark::Strong, Mark::Emphasis, Mark::Strike}) {
            if (has(index, mark, m_runs[index].link)
                && std::find(m_open.begin(), m_open.end(), mark) == m_open.end())
                wanted.push_back(mark);
        }
        // Links come before all marks: those would have to end within them.
        std::stable_sort(wanted.begin(), wanted.end(), [&](Mark a, Mark b) {
            return a != Mark::Link && b != Mark::Link && extent(index, a) > extent(index, b);
        });
        for (const Mark mark : wanted) {
            m_text += sign(mark);
            m_open.push_back(mark);
        }
        if (std::find(wanted.begin(), wanted.end(), Mark::Link) != wanted.end())
            m_link = m_runs[index].link;
    }

    void write(size_t index)
    {
        const Run &run = m_runs[index];
        size_t kept = 0;
        while (kept < m_open.size() && has(index, m_open[kept], m_link))
            ++kept;
        if (run.link.kind != LinkKind::None
            && std::find(m_open.begin(), m_open.end(), Mark::Link) == m_open.end())
            kept = 0;
        close(kept);
        QString text = run.text;
        if (run.kind == Run::Kind::Text && !run.code) {
            for (; text.startsWith(u' '); text.remove(0, 1))
                m_text += u' ';
        }
        open(index);
        if (run.kind == Run::Kind::LineBreak)
            m_text += u"\\\n"_s;
        else if (run.code)
            m_text += codeSpan(run.text);
        else
            m_text += m_escaper.escaped(text, beginsLink(index + 1));
        m_afterCode = run.code;
    }

    [[nodiscard]] bool beginsLink(size_t index) const
    {
        return index < m_runs.size() && m_runs[index].link.kind != LinkKind::None;
    }

    const Runs &m_runs;
    TextEscaper m_escaper;
    QChar m_emphasis;
    QString m_text;
    std::vector<Mark> m_open;
    Link m_link;
    bool m_afterCode = false;
};

/// What would begin another block at the beginning of a line.
QString withEscapedBeginnings(const QString &text)
{
    static const QRegularExpression mark(
        u"\\A([-+*](?:\\s|\\z)|#{1,6}(?:\\s|\\z)|>|=+\\s*\\z|-[-\\s]*\\z|[-:|][-:|\\s]*\\z)"_s);
    static const QRegularExpression number(u"\\A([0-9]{1,9})([.)])(?=\\s|\\z)"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (mark.match(line).hasMatch())
            line.prepend(u'\\');
        else
            line.replace(number, u"\\1\\\\2"_s);
    }
    return lines.join(u'\n');
}

/// Where words stand: at the beginning of a line, or behind the sign of a heading.
enum class Place { Line, Heading };

/// Signs at the end of a heading close it.
QString withEscapedEnd(const QString &text)
{
    static const QRegularExpression closing(u"(?<=\\A|\\s)(#+)\\z"_s);
    return QString(text).replace(closing, u"\\\\1"_s);
}

/// Whether the parser reads \p text as \p runs, and nothing else.
bool isReadAs(const QString &text, const Runs &runs, Place place)
{
    const auto document = parseMarkdown(place == Place::Heading ? u"## "_s + text : text);
    if (!document)
        return true; // Too long; whoever uses it will see.
    if (document->nodes.empty())
        return runs.empty();
    const Node &node = document->nodes.front();
    const auto kind = place == Place::Heading ? Node::Kind::Heading : Node::Kind::Paragraph;
    return document->nodes.size() == 1 && node.kind == kind && writable(node.runs) == runs;
}

Runs trimmed(Runs runs)
{
    const auto isEnd = [](const Run &run) {
        return run.kind == Run::Kind::LineBreak || (!run.code && run.text.trimmed().isEmpty());
    };
    while (!runs.empty() && isEnd(runs.back()))
        runs.pop_back();
    while (!runs.empty() && isEnd(runs.front()))
        runs.erase(runs.begin());
    const auto isText = [](const Run &run) { return run.kind == Run::Kind::Text && !run.code; };
    if (!runs.empty() && isText(runs.front())) {
        while (!runs.front().text.isEmpty() && runs.front().text.front().isSpace())
            runs.front().text.remove(0, 1);
    }
    if (!runs.empty() && isText(runs.back())) {
        while (!runs.back().text.isEmpty() && runs.back().text.back().isSpace())
            runs.back().text.chop(1);
    }
    return runs;
}

/// The first way of writing that is read as it is meant.
QString written(const Runs &all, Place place = Place::Line)
{
    const Runs runs = trimmed(writable(all));
    if (runs.empty())
        return {};
    QString text;
    for (const Runs &candidate :
         {runs, withoutMarks(runs), onOneLine(withoutMarks(runs)), onOneLine(onlyWords(runs))}) {
        for (const QChar emphasis : {u'*', u'_'}) {
            text = InlineWriter(candidate, emphasis).write();
            text = place == Place::Heading ? withEscapedEnd(text) : withEscapedBeginnings(text);
            if (isReadAs(text, candidate, place))
                return text;
        }
    }
    return text;
}

QString indented(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isEmpty = lines.at(i).isEmpty();
        lines[i].prepend(i == 0 ? first : others);
        while (isEmpty && lines.at(i).endsWith(u' '))
            lines[i].chop(1);
    }
    return lines.join(u'\n');
}

QString writtenBlocks(const std::vector<Node> &nodes);

QString writtenHeading(const Node &node)
{
    return QString(std::clamp(node.level, 1, 6), u'#') + u' ' + written(onOneLine(node.runs), Place::Heading);
}

QString writtenCode(const Node &node)
{
    QString code;
    for (const Run &run : node.runs)
        code += run.text;
    while (code.endsWith(u'\n'))
        code.chop(1);
    QString fence = u"```"_s;
    while (code.contains(fence))
        fence += u'`';
    return fence + u'\n' + (code.isEmpty() ? QString() : code + u'\n') + fence;
}

QString writtenRow(const Node &row)
{
    QString line = u"|"_s;
    for (const Node &cell : row.children)
        line += u' ' + written(onOneLine(cell.runs)).replace(u'|', u"\\|"_s) + u" |"_s;
    return line;
}

QString writtenTable(const Node &table)
{
    QStringList lines;
    for (const Node &row : table.children) {
        lines += writtenRow(row);
        if (!row.head)
            continue;
        QString rule = u"|"_s;
        for (const Node &cell : row.children)
            rule += cell.level == 1 ? u" --: |"_s : u" --- |"_s;
        lines += rule;
    }
    return lines.join(u'\n');
}

/// What may stand right below the words of an item.
bool interruptsWords(const Node &node)
{
    const bool isList =
        node.kind == Node::Kind::BulletList || (node.kind == Node::Kind::NumberedList && node.level == 1);
    if (!isList || node.children.empty())
        return false;
    return !node.children.front().runs.empty();
}

QString writtenItem(const Node &item)
{
    const QString words = written(item.runs);
    const QString rest = writtenBlocks(item.children);
    if (words.isEmpty() || rest.isEmpty())
        return words + rest;
    return words + (interruptsWords(item.children.front()) ? u"\n"_s : u"\n\n"_s) + rest;
}

/// Two lists, one behind the other, differ in their signs.
QString writtenList(const Node &list, bool isSecond)
{
    constexpr int largestNumber = 999'999'999;
    const bool isClose = std::any_of(list.children.begin(), list.children.end(),
                                     [](const Node &item) { return !item.runs.empty(); });
    QString items;
    int count = 0;
    for (const Node &item : list.children) {
        QString sign = isSecond ? u"*"_s : u"-"_s;
        if (list.kind == Node::Kind::NumberedList)
            sign = QString::number(std::clamp(list.level, 0, largestNumber - count) + count)
                + (isSecond ? u')' : u'.');
        const QString words = writtenItem(item);
        // A sign without words, right below others, would make a heading of them.
        if (count++ > 0)
            items += isClose && !words.isEmpty() ? u"\n"_s : u"\n\n"_s;
        items += indented(words, sign + u' ', QString(sign.size() + 1, u' '));
    }
    return items;
}

QString writtenBlock(const Node &node, bool isSecond)
{
    using Kind = Node::Kind;
    switch (node.kind) {
    case Kind::Paragraph:
        return written(node.runs);
    case Kind::Heading:
        return writtenHeading(node);
    case Kind::BulletList:
    case Kind::NumberedList:
        return writtenList(node, isSecond);
    case Kind::Quote:
        return indented(writtenBlocks(node.children), u"> "_s, u"> "_s);
    case Kind::Code:
        return writtenCode(node);
    case Kind::Table:
        return writtenTable(node);
    case Kind::Item:
    case Kind::Row:
    case Kind::Cell:
    case Kind::Rule:
        break;
    }
    return {};
}

QString writtenBlocks(const std::vector<Node> &nodes)
{
    QStringList blocks;
    bool isSecond = false;
    const Node *before = nullptr;
    for (const Node &node : nodes) {
        isSecond = before && before->kind == node.kind && !isSecond;
        const QString block = writtenBlock(node, isSecond);
        if (block.isEmpty())
            continue;
        blocks += block;
        before = &node;
    }
    return blocks.join(u"\n\n"_s);
}

} // namespace

QString toMarkdown(const std::vector<Node> &nodes)
{
    return writtenBlocks(nodes);
}

QString toMarkdown(const Runs &runs)
{
    return written(runs);
}

} // namespace Kogge
