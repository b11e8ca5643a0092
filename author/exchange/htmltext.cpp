// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include "markup/entity.h"
#include "markup/parser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype longestTag = 4096; // One that is longer is words.

struct HtmlTag {
    QString name; ///< In lower case.
    QString attributes;
    QString source;
    bool closes = false;

    /// Decoded; empty where there is none.
    [[nodiscard]] QString attribute(const QString &wanted) const;
};

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});"_s);
    QString decoded;
    qsizetype at = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        decoded += QStringView(text).mid(at, match.capturedStart() - at);
        decoded += decodedEntity(match.captured());
        at = match.capturedEnd();
    }
    return decoded + text.mid(at);
}

QString HtmlTag::attribute(const QString &wanted) const
{
    static const QRegularExpression pair(
        u"([A-Za-z][\\w:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s);
    for (auto found = pair.globalMatch(attributes); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1).toLower() == wanted)
            return withoutEntities(match.captured(2) + match.captured(3) + match.captured(4)).trimmed();
    }
    return {};
}

/// Marks of look and structure that say nothing to a reader.
bool isSilent(const QString &name)
{
    static const QSet<QString> silent{u"span"_s,    u"font"_s,    u"small"_s,  u"big"_s,    u"div"_s,
                                      u"section"_s, u"article"_s, u"center"_s, u"label"_s,  u"tbody"_s,
                                      u"thead"_s,   u"html"_s,    u"body"_s,   u"header"_s, u"footer"_s,
                                      u"bdi"_s,     u"abbr"_s,    u"wbr"_s,    u"cite"_s,   u"p"_s};
    return silent.contains(name);
}

bool startsParagraph(const QString &name)
{
    static const QSet<QString> blocks{u"p"_s,      u"div"_s, u"section"_s, u"article"_s,
                                      u"center"_s, u"tr"_s,  u"header"_s,  u"footer"_s,
                                      u"table"_s,  u"dt"_s,  u"dd"_s};
    return blocks.contains(name);
}

/// Reads tags and words, one after the other.
class HtmlReader
{
public:
    HtmlReader(const QString &html, int line)
        : m_html(html)
        , m_line(line)
    {
        m_open.push_back(&m_document.document.nodes.emplace_back()); // Moves to the front when it is done.
    }

    ForeignDocument read()
    {
        static const QRegularExpression tag(
            u"\\A<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>"_s);
        while (m_at < m_html.size()) {
            if (m_html.at(m_at) != u'<') {
                takeWords();
            } else if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
                skipBehind(u"-->"_s);
            } else if (!mayBeTag(m_at)) {
                qsizetype end = m_at + 1;
                while (end < m_html.size() && m_html.at(end) == u'<' && !mayBeTag(end))
                    ++end;
                append(m_html.mid(m_at, end - m_at));
                skip(end - m_at);
            } else if (const auto match = tag.match(QStringView(m_html).mid(m_at, longestTag));
                       match.hasMatch()) {
                take({match.captured(2).toLower(), match.captured(3), match.captured(),
                      !match.captured(1).isEmpty()});
                skip(match.capturedLength());
            } else {
                append(u"<"_s);
                skip(1);
            }
        }
        std::vector<Node> nodes = std::move(m_document.document.nodes.front().children);
        m_document.document.nodes = std::move(nodes);
        return std::move(m_document);
    }

private:
    using Kind = Node::Kind;

    /// What is no tag at the first look needs no second one: there may be millions.
    [[nodiscard]] bool mayBeTag(qsizetype at) const
    {
        const QStringView next = QStringView(m_html).mid(at + 1, 3);
        return next.startsWith(u"!--")
            || (!next.isEmpty() && (next.front() == u'/' || next.front().isLetter()));
    }

    void skip(qsizetype count)
    {
        m_line += static_cast<int>(QStringView(m_html).mid(m_at, count).count(u'\n'));
        m_at += count;
    }

    void skipBehind(const QString &end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        skip(found < 0 ? m_html.size() - m_at : found + end.size() - m_at);
    }

    void takeWords()
    {
        qsizetype end = m_html.indexOf(u'<', m_at);
        if (end < 0)
            end = m_html.size();
        append(withoutEntities(m_html.mid(m_at, end - m_at)));
        skip(end - m_at);
    }

    [[nodiscard]] bool isIn(Kind kind) const { return m_open.back()->kind == kind; }
    [[nodiscard]] bool isOpen(Kind kind) const
    {
        return std::any_of(m_open.begin() + 1, m_open.end(),
                           [kind](const Node *node) { return node->kind == kind; });
    }

    void open(Kind kind, int level = 0)
    {
        Node node;
        node.kind = kind;
        node.level = level;
        node.line = m_line;
        m_open.back()->children.push_back(node);
        m_open.push_back(&m_open.back()->children.back());
    }

    void endParagraph()
    {
        while (m_open.size() > 1 && (isIn(Kind::Paragraph) || isIn(Kind::Heading)))
            m_open.pop_back();
    }

    void startParagraph()
    {
        endParagraph();
        if (isIn(Kind::Item) && (!m_open.back()->runs.empty() || !m_open.back()->children.empty()))
            open(Kind::Paragraph);
    }

    /// Closes the innermost one of \p kind, with all in it.
    void closeThrough(Kind kind)
    {
        if (!isOpen(kind))
            return;
        while (m_open.back()->kind != kind)
            m_open.pop_back();
        m_open.pop_back();
    }

    void openContainer(Kind kind, int level = 0)
    {
        endParagraph();
        if (isIn(Kind::BulletList) || isIn(Kind::NumberedList))
            open(Kind::Item);
        if (m_open.size() + 2 < size_t(MarkupLimits::depth))
            open(kind, level);
    }

    /// Where words go that come next.
    Runs &place()
    {
        const bool holdsWords = isIn(Kind::Paragraph) || isIn(Kind::Heading) || isIn(Kind::Code)
            || (isIn(Kind::Item) && m_open.back()->children.empty());
        if (!holdsWords || m_open.size() == 1) {
            if (isIn(Kind::BulletList) || isIn(Kind::NumberedList))
                open(Kind::Item);
            else
                open(Kind::Paragraph);
        }
        return m_open.back()->runs;
    }

    void append(QString words)
    {
        static const QRegularExpression spaces(u"[ \\t\\n\\r]+"_s);
        const bool isCode = m_open.size() > 1 && isIn(Kind::Code);
        if (!isCode)
            words.replace(spaces, u" "_s);
        const bool isBetween = words == u" "
            && !(m_open.size() > 1
                 && (isIn(Kind::Paragraph) || isIn(Kind::Heading) || isIn(Kind::Item) || isCode));
        if (words.isEmpty() || isBetween)
            return;
        Runs &runs = place();
        const bool beginsLine = runs.empty() || runs.back().kind == Run::Kind::LineBreak;
        const bool isDoubled = !runs.empty() && runs.back().text.endsWith(u' ');
        if (!isCode && words.startsWith(u' ') && (beginsLine || isDoubled))
            words.remove(0, 1);
        if (!words.isEmpty())
            runs.push_back(styled(Run::Kind::Text, words));
    }

    [[nodiscard]] Run styled(Run::Kind kind, const QString &words) const
    {
        Run run;
        run.kind = kind;
        run.text = words;
        run.strong = m_strong > 0;
        run.emphasis = m_emphasis > 0;
        run.strike = m_strike > 0;
        run.code = m_code > 0;
        run.link = m_link;
        run.line = m_link.kind == LinkKind::None ? 0 : m_linkLine;
        return run;
    }

    static void count(int &marks, const HtmlTag &tag) { marks = std::max(0, marks + (tag.closes ? -1 : 1)); }

    void take(const HtmlTag &tag)
    {
        static const QRegularExpression heading(u"\\Ah[1-6]\\z"_s);
        if (takeMark(tag) || takeContainer(tag) || takeVoid(tag))
            return;
        if (startsParagraph(tag.name))
            startParagraph();
        else if (heading.match(tag.name).hasMatch())
            takeHeading(tag);
        else if (tag.name == u"td" || tag.name == u"th")
            append(u" "_s);
        else if (tag.name == u"script" || tag.name == u"style")
            return takeSilenced(tag);
        const bool isKnown = isSilent(tag.name) || heading.match(tag.name).hasMatch() || tag.name == u"tr"
            || tag.name == u"td" || tag.name == u"th";
        if (!isKnown && !tag.closes)
            leaveOut(ForeignPart::Kind::Html, tag.source);
    }

    void takeHeading(const HtmlTag &tag)
    {
        endParagraph();
        if (!tag.closes)
            open(Kind::Heading, std::min(tag.name.back().digitValue() + 1, 4));
    }

    /// What is in them are no words.
    void takeSilenced(const HtmlTag &tag)
    {
        if (tag.closes)
            return;
        leaveOut(ForeignPart::Kind::Html, tag.source);
        const QString end = u"</"_s + tag.name;
        const qsizetype found = m_html.indexOf(end, m_at + tag.source.size(), Qt::CaseInsensitive);
        const qsizetype to = found < 0 ? m_html.size() : found;
        skip(to - m_at - std::min(tag.source.size(), to - m_at)); // The tag itself is skipped by read().
    }

    bool takeMark(const HtmlTag &tag)
    {
        if (tag.name == u"b" || tag.name == u"strong")
            count(m_strong, tag);
        else if (tag.name == u"i" || tag.name == u"em")
            count(m_emphasis, tag);
        else if (tag.name == u"s" || tag.name == u"strike" || tag.name == u"del")
            count(m_strike, tag);
        else if (tag.name == u"code" || tag.name == u"tt" || tag.name == u"kbd")
            count(m_code, tag);
        else if (tag.name == u"a")
            takeLink(tag);
        else
            return false;
        return true;
    }

    void takeLink(const HtmlTag &tag)
    {
        m_link = {};
        const QString address = tag.attribute(u"href"_s);
        if (tag.closes || address.isEmpty())
            return;
        m_link = linkFromAddress(address);
        m_linkLine = m_line;
    }

    bool takeContainer(const HtmlTag &tag)
    {
        const bool isList = tag.name == u"ul" || tag.name == u"ol";
        const Kind list = tag.name == u"ol" ? Kind::NumberedList : Kind::BulletList;
        if (isList && tag.closes)
            closeThrough(list);
        else if (isList)
            openContainer(list, 1);
        else if (tag.name == u"li")
            takeItem(tag);
        else if (tag.name == u"blockquote" && tag.closes)
            closeThrough(Kind::Quote);
        else if (tag.name == u"blockquote")
            openContainer(Kind::Quote);
        else if (tag.name == u"pre" && tag.closes)
            closeThrough(Kind::Code);
        else if (tag.name == u"pre")
            openContainer(Kind::Code);
        else
            return false;
        return true;
    }

    void takeItem(const HtmlTag &tag)
    {
        endParagraph();
        if (!isOpen(Kind::BulletList) && !isOpen(Kind::NumberedList))
            return;
        while (!isIn(Kind::BulletList) && !isIn(Kind::NumberedList))
            m_open.pop_back();
        if (!tag.closes)
            open(Kind::Item);
    }

    bool takeVoid(const HtmlTag &tag)
    {
        if (tag.name == u"br") {
            if (m_open.size() > 1 && isIn(Kind::Code))
                append(u"\n"_s);
            else
                place().push_back(styled(Run::Kind::LineBreak, u"\n"_s));
        } else if (tag.name == u"hr") {
            endParagraph();
            leaveOut(ForeignPart::Kind::Rule, tag.source);
        } else if (tag.name == u"img") {
            Run picture = styled(Run::Kind::Picture, tag.attribute(u"alt"_s));
            picture.link = {LinkKind::Unsafe, tag.attribute(u"src"_s)};
            picture.title = tag.attribute(u"title"_s);
            picture.line = m_line;
            place().push_back(picture);
        } else {
            return false;
        }
        return true;
    }

    void leaveOut(ForeignPart::Kind kind, const QString &source)
    {
        m_document.leftOut.push_back({kind, m_line, source});
    }

    const QString &m_html;
    qsizetype m_at = 0;
    int m_line;
    int m_linkLine = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_strike = 0;
    int m_code = 0;
    Link m_link;
    ForeignDocument m_document;
    std::vector<Node *> m_open; ///< From a root that holds all to the block being filled.
};

} // namespace

ForeignDocument parseForeignHtml(const QString &html, int line)
{
    return HtmlReader(html, line).read();
}

} // namespace Kogge
