// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/parser.h"

#include "markup/entity.h"
#include "markup/typography.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <md4c.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString fromMd(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

QString fromMd(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (MD_SIZE i = 0, begin = 0; begin < attribute.size; ++i) {
        const MD_SIZE end = attribute.substr_offsets[i + 1];
        const QString part = fromMd(attribute.text + begin, end - begin);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(part) : part;
        begin = end;
    }
    return text;
}

constexpr int abortParsing = -1; // Anything above 0 is not passed on from within md4c.

struct ParserText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::MarkupParser)
};

/// Where in a foreign text md4c is, which says so only by the addresses of the words that it hands on.
class SourceLines
{
public:
    explicit SourceLines(const QByteArray &source)
        : m_source(source)
    { }

    /// Words that md4c has made up itself lie elsewhere, and change nothing.
    void see(const MD_CHAR *words)
    {
        const std::less<> before; // Also of pointers into different arrays.
        const MD_CHAR *const begin = m_source.constData();
        if (before(words, begin + m_offset) || !before(words, begin + m_source.size()))
            return;
        m_line += static_cast<int>(std::count(begin + m_offset, words, '\n'));
        m_offset = words - begin;
    }

    /// Whether an address stands in the text, and not at its end: "[words](address)".
    [[nodiscard]] bool isInline(const MD_CHAR *address) const
    {
        const std::less<> before;
        const MD_CHAR *const begin = m_source.constData();
        if (!address || !before(begin, address) || !before(address, begin + m_source.size()))
            return false;
        qsizetype at = address - begin - 1;
        while (at > 0 && (m_source.at(at) == '<' || m_source.at(at) == ' '))
            --at;
        return m_source.at(at) == '(';
    }

    /// A rule has no words. It is the next line that ends like one.
    int seeRule()
    {
        static const QRegularExpression rule(u"([-*_])[ \\t]*(?:\\1[ \\t]*){2,}\\z"_s);
        qsizetype end = m_source.indexOf('\n', m_offset);
        if (m_offset == 0 && m_line == 1)
            end = -1; // The text may begin with it.
        while (end < m_source.size()) {
            const qsizetype begin = end + 1;
            end = m_source.indexOf('\n', begin);
            if (end < 0)
                end = m_source.size();
            if (!rule.match(QString::fromUtf8(m_source.mid(begin, end - begin))).hasMatch())
                continue;
            see(m_source.constData() + std::min(end, m_source.size() - 1));
            break;
        }
        return m_line;
    }

    [[nodiscard]] int line() const { return m_line; }

private:
    const QByteArray &m_source;
    qsizetype m_offset = 0;
    int m_line = 1;
};

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

/// Collects what md4c calls back into a Document.
class Builder
{
public:
    /// \p lines for a foreign text, else null.
    explicit Builder(SourceLines *lines = nullptr)
        : m_lines(lines)
    {
        m_open.push_back(&m_root);
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const QString &text);
    /// Words at this place are next.
    void see(const MD_CHAR *words);

    Document take();
    std::vector<ForeignPart> takeLeftOut() { return std::move(m_leftOut); }
    /// Why parsing was aborted.
    [[nodiscard]] QString excess() const { return m_excess; }

private:
    int abort(const QString &excess);
    int leaveOut(ForeignPart::Kind kind, int line, const QString &text);
    int html(const QString &text);
    int countLink();
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
    SourceLines *m_lines;
    std::vector<ForeignPart> m_leftOut;
    bool m_isLinkNew = false; ///< No word of it has been seen.
    std::optional<ForeignPart> m_html; ///< A block of it.
    QString m_excess;
};

int Builder::abort(const QString &excess)
{
    m_excess = excess;
    return abortParsing;
}

void Builder::see(const MD_CHAR *words)
{
    if (!m_lines)
        return;
    m_lines->see(words);
    for (auto node = m_open.rbegin(); node != m_open.rend() && (*node)->line == 0; ++node)
        (*node)->line = m_lines->line();
    if (m_isLinkNew && m_style.link.kind != LinkKind::None)
        m_style.line = m_lines->line();
    m_isLinkNew = false;
}

int Builder::leaveOut(ForeignPart::Kind kind, int line, const QString &text)
{
    m_leftOut.push_back({kind, line, shortened(text)});
    return std::ssize(m_leftOut) > ForeignLimits::leftOut ? abort(ParserText::tr("it has too much HTML")) : 0;
}

int Builder::html(const QString &text)
{
    static const QRegularExpression lineBreak(u"\\A<br\\s*/?>\\z"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (m_html) {
        if (m_html->text.isEmpty())
            m_html->line = m_lines->line();
        m_html->text += text;
        return 0;
    }
    if (lineBreak.match(text).hasMatch())
        return append(u"\n"_s, Run::Kind::LineBreak);
    return leaveOut(ForeignPart::Kind::Html, m_lines->line(), text);
}

int Builder::countLink()
{
    const int most = m_lines ? ForeignLimits::links : MarkupLimits::links;
    return ++m_linkCount > most ? abort(ParserText::tr("it has more than %n links", nullptr, most)) : 0;
}

int Builder::open(Node node)
{
    if (m_open.size() > MarkupLimits::depth)
        return abort(
            ParserText::tr("lists and quotations in it are more than %n deep", nullptr, MarkupLimits::depth));
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
        return 0;
    case MD_BLOCK_HTML:
        m_html.emplace();
        return 0;
    case MD_BLOCK_P:
        return open({Kind::Paragraph, 0, false, {}, {}});
    case MD_BLOCK_H: {
        const int level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        enterHeading(level);
        return open({Kind::Heading, m_lines ? level : std::clamp(level, 2, 4), false, {}, {}});
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
        if (m_lines)
            return leaveOut(ForeignPart::Kind::Rule, m_lines->seeRule(), u"---"_s);
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
    if (type == MD_BLOCK_HTML && m_html) {
        const ForeignPart part = *std::exchange(m_html, std::nullopt);
        return leaveOut(part.kind, part.line, part.text);
    }
    if (type == MD_BLOCK_HR && m_lines)
        return 0;
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
        m_isLinkNew = true;
        return countLink();
    case MD_SPAN_IMG:
        m_picture = m_style;
        m_picture->kind = Run::Kind::Picture;
        m_picture->link = {LinkKind::Unsafe, fromMd(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src)};
        if (m_lines) {
            if (m_lines->isInline(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src.text))
                see(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src.text);
            m_picture->title = fromMd(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->title);
            m_picture->line = m_lines->line();
        }
        return countLink();
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
        m_style.line = 0;
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
    Node &place = *m_open.back();
    if (m_lines && place.kind == Node::Kind::Item && !place.children.empty()) {
        // Words behind a block within an item of a close list, which has no paragraphs.
        if (place.children.back().kind != Node::Kind::Paragraph)
            place.children.push_back({Node::Kind::Paragraph, 0, false, {}, {}, m_lines->line()});
    }
    Run run = m_style;
    run.kind = kind;
    run.text = text;
    const bool isBehind = m_lines && place.kind == Node::Kind::Item && !place.children.empty();
    Runs &runs = isBehind ? place.children.back().runs : place.runs;
    Run joined = run;
    if (!runs.empty())
        joined.text = runs.back().text;
    if (kind == Run::Kind::Text && !runs.empty() && runs.back() == joined) {
        runs.back().text += text;
        return 0;
    }
    runs.push_back(std::move(run));
    const int most = m_lines ? ForeignLimits::runs : MarkupLimits::runs;
    return ++m_runs > most ? abort(ParserText::tr("it has more than %n changes of style", nullptr, most)) : 0;
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
    case MD_TEXT_HTML:
        return m_lines ? this->html(text) : append(text);
    default:
        m_document.hasHtml = m_document.hasHtml
            || (type == MD_TEXT_NORMAL && text.contains(u'<') && html.match(text).hasMatch());
        return append(text);
    }
}

Document Builder::take()
{
    m_document.nodes = std::move(m_root.children);
    return std::move(m_document);
}

MD_PARSER callbacks(unsigned flags)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | flags;
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
        static_cast<Builder *>(builder)->see(text);
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
    const MD_PARSER parser = callbacks(MD_FLAG_NOHTML);
    Builder builder;
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder) != 0)
        return tooLarge;
    return builder.take();
}

Result<ForeignDocument> parseForeignMarkdown(const QString &text)
{
    const auto excess = [&text](const QString &what) {
        return Error{ErrorCode::TextInvalid, shortened(text.left(100)), what};
    };
    if (text.size() > ForeignLimits::characters)
        return excess(
            ParserText::tr("it has more than %n characters", nullptr, int(ForeignLimits::characters)));
    const QByteArray utf8 = text.toUtf8();
    const MD_PARSER parser = callbacks(MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS);
    SourceLines lines(utf8);
    Builder builder(&lines);
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder) != 0)
        return excess(builder.excess());
    return ForeignDocument{builder.take(), builder.takeLeftOut()};
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
