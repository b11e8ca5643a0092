// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/parser.h"

#include "markup/typography.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString fromMd(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

QString fromMd(const MD_ATTRIBUTE &attribute)
{
    return fromMd(attribute.text, attribute.size);
}

/// "&amp;", "&#8364;" and the few other entities people type; anything else stays as it is.
QString decodedEntity(const QString &entity)
{
    static const QHash<QString, QString> named{
        {u"&amp;"_s, u"&"_s},   {u"&lt;"_s, u"<"_s},        {u"&gt;"_s, u">"_s},       {u"&quot;"_s, u"\""_s},
        {u"&apos;"_s, u"'"_s},  {u"&nbsp;"_s, u"\u00a0"_s}, {u"&shy;"_s, u"\u00ad"_s}, {u"&ndash;"_s, u"–"_s},
        {u"&mdash;"_s, u"—"_s}, {u"&hellip;"_s, u"…"_s},    {u"&euro;"_s, u"€"_s},     {u"&minus;"_s, u"−"_s},
        {u"&times;"_s, u"×"_s},
    };
    if (const auto found = named.find(entity); found != named.end())
        return *found;
    static const QRegularExpression number(u"\\A&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));\\z"_s);
    const auto match = number.match(entity);
    if (!match.hasMatch())
        return entity;
    const char32_t character =
        match.captured(1).isEmpty() ? match.captured(2).toUInt() : match.captured(1).toUInt(nullptr, 16);
    const bool usable = character >= 0x20 && character <= 0x10ffff && !QChar::isSurrogate(character);
    return usable ? QString::fromUcs4(&character, 1) : entity;
}

constexpr int abortParsing = -1; // Anything above 0 is not passed on from within md4c.

/// Collects what md4c calls back into a Document.
class Builder
{
public:
    Builder() { m_open.push_back(&m_root); }

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const QString &text);

    Document take();

private:
    int open(Node node);
    int append(const QString &text, Run::Kind kind = Run::Kind::Text);
    void enterHeading(int level);

    Node m_root;
    std::vector<Node *> m_open; ///< From the root to the block being filled; pointers stay valid, see open().
    Run m_style;
    std::vector<Link> m_links;
    std::optional<Run> m_picture;
    int m_runs = 0;
    int m_linkCount = 0;
    Document m_document;
};

int Builder::open(Node node)
{
    if (m_open.size() > MarkupLimits::depth)
        return abortParsing;
    // Only the innermost block gets children, so no pointer on the way to it can move.
    m_open.back()->children.push_back(std::move(node));
    m_open.push_back(&m_open.back()->children.back());
    return 0;
}

void Builder::enterHeading(int level)
{
    const bool first = m_open.size() == 1 && m_root.children.empty();
    if (level < 2 || (level == 2 && !first))
        m_document.hasDeepHeading = true;
}

int Builder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    using Kind = Node::Kind;
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_HTML:
        return 0;
    case MD_BLOCK_P:
        return open({Kind::Paragraph, 0, false, {}, {}});
    case MD_BLOCK_H: {
        const int level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        enterHeading(level);
        return open({Kind::Heading, std::clamp(level, 2, 4), false, {}, {}});
    }
    case MD_BLOCK_UL:
        return open({Kind::BulletList, 0, false, {}, {}});
    case MD_BLOCK_OL:
        return open({Kind::NumberedList,
                     static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start),
                     false,
                     {},
                     {}});
    case MD_BLOCK_LI:
        return open({Kind::Item, 0, false, {}, {}});
    case MD_BLOCK_QUOTE:
        return open({Kind::Quote, 0, false, {}, {}});
    case MD_BLOCK_CODE:
        return open({Kind::Code, 0, false, {}, {}});
    case MD_BLOCK_HR:
        return open({Kind::Rule, 0, false, {}, {}});
    case MD_BLOCK_TABLE:
        return open({Kind::Table, 0, false, {}, {}});
    case MD_BLOCK_TR:
        return open({Kind::Row, 0, false, {}, {}});
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        m_open.back()->head = type == MD_BLOCK_TH;
        const bool end = static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align == MD_ALIGN_RIGHT;
        return open({Kind::Cell, end ? 1 : 0, false, {}, {}});
    }
    }
    return 0;
}

int Builder::leaveBlock(MD_BLOCKTYPE type)
{
    const bool opened =
        type != MD_BLOCK_DOC && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY && type != MD_BLOCK_HTML;
    if (opened)
        m_open.pop_back();
    return 0;
}

int Builder::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG:
        m_style.strong = true;
        break;
    case MD_SPAN_EM:
        m_style.emphasis = true;
        break;
    case MD_SPAN_DEL:
        m_style.strike = true;
        break;
    case MD_SPAN_CODE:
        m_style.code = true;
        break;
    case MD_SPAN_A:
        m_style.link = linkFromAddress(fromMd(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        return ++m_linkCount > MarkupLimits::links ? abortParsing : 0;
    case MD_SPAN_IMG:
        m_picture = m_style;
        m_picture->kind = Run::Kind::Picture;
        m_picture->link = {LinkKind::Unsafe, fromMd(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src)};
        return ++m_linkCount > MarkupLimits::links ? abortParsing : 0;
    default:
        break;
    }
    return 0;
}

int Builder::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        m_style.strong = false;
        break;
    case MD_SPAN_EM:
        m_style.emphasis = false;
        break;
    case MD_SPAN_DEL:
        m_style.strike = false;
        break;
    case MD_SPAN_CODE:
        m_style.code = false;
        break;
    case MD_SPAN_A:
        m_style.link = {};
        break;
    case MD_SPAN_IMG:
        if (m_picture)
            m_open.back()->runs.push_back(*m_picture);
        m_picture.reset();
        break;
    default:
        break;
    }
    return 0;
}

int Builder::append(const QString &text, Run::Kind kind)
{
    if (m_picture) {
        m_picture->text += text;
        return 0;
    }
    Run run = m_style;
    run.kind = kind;
    run.text = text;
    Runs &runs = m_open.back()->runs;
    Run joined = run;
    if (!runs.empty())
        joined.text = runs.back().text;
    if (kind == Run::Kind::Text && !runs.empty() && runs.back() == joined) {
        runs.back().text += text;
        return 0;
    }
    runs.push_back(std::move(run));
    return ++m_runs > MarkupLimits::runs ? abortParsing : 0;
}

int Builder::text(MD_TEXTTYPE type, const QString &text)
{
    static const QRegularExpression html(u"<[A-Za-z/!?]"_s);
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return append(u"\ufffd"_s);
    case MD_TEXT_BR:
        return append(u"\n"_s, Run::Kind::LineBreak);
    case MD_TEXT_SOFTBR:
        return append(u" "_s);
    case MD_TEXT_ENTITY:
        return append(decodedEntity(text));
    default:
        m_document.hasHtml = m_document.hasHtml || (type == MD_TEXT_NORMAL && html.match(text).hasMatch());
        return append(text);
    }
}

Document Builder::take()
{
    m_document.nodes = std::move(m_root.children);
    return std::move(m_document);
}

MD_PARSER callbacks()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *builder) {
        return static_cast<Builder *>(builder)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *builder) {
        return static_cast<Builder *>(builder)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *builder) {
        return static_cast<Builder *>(builder)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *builder) {
        return static_cast<Builder *>(builder)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *builder) {
        return static_cast<Builder *>(builder)->text(type, fromMd(text, size));
    };
    return parser;
}

void collectLinks(const std::vector<Node> &nodes, std::vector<Run> &found)
{
    for (const Node &node : nodes) {
        std::copy_if(node.runs.begin(), node.runs.end(), std::back_inserter(found),
                     [](const Run &run) { return run.link.kind != LinkKind::None; });
        collectLinks(node.children, found);
    }
}

void collectText(const std::vector<Node> &nodes, QStringList &lines)
{
    for (const Node &node : nodes) {
        if (!node.runs.empty())
            lines += plainText(node.runs);
        collectText(node.children, lines);
    }
}

} // namespace

Result<Document> parseMarkdown(const QString &text)
{
    const Error tooLarge{ErrorCode::TooLarge, text.left(40), QString::number(MarkupLimits::characters)};
    if (text.size() > MarkupLimits::characters)
        return tooLarge;
    const QByteArray utf8 = text.toUtf8();
    const MD_PARSER parser = callbacks();
    Builder builder;
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder) != 0)
        return tooLarge;
    return builder.take();
}

std::vector<Run> linkedRuns(const Document &document)
{
    std::vector<Run> found;
    collectLinks(document.nodes, found);
    return found;
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return withUnbreakableUnits(text);
}

QString plainText(const Document &document)
{
    QStringList lines;
    collectText(document.nodes, lines);
    return lines.join(u'\n');
}

QString openingHeading(const Document &document)
{
    if (document.nodes.empty())
        return {};
    const Node &first = document.nodes.front();
    return first.kind == Node::Kind::Heading && first.level == 2 ? plainText(first.runs) : QString();
}

} // namespace Kogge
