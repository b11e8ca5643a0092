// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gifttexts.h"

#include "exchange/foreigntext.h"
#include "exchange/htmltext.h"
#include "markup/markdown.h"
#include "markup/parser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QRegularExpression &htmlSign()
{
    static const QRegularExpression sign(
        u"</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});"_s);
    return sign;
}

/// The end of a line in the file is none in the text.
QString joinedLines(const QString &text)
{
    static const QRegularExpression end(u"[ \\t]*\\n[ \\t]*"_s);
    return QString(text).replace(end, u" "_s);
}

void shiftLines(std::vector<Node> &nodes, int by)
{
    for (Node &node : nodes) {
        for (Run &run : node.runs)
            run.line += by;
        shiftLines(node.children, by);
    }
}

std::vector<Node> wordNodes(const QString &text)
{
    static const QRegularExpression blank(u"\\n\\s*\\n"_s);
    std::vector<Node> nodes;
    for (const QString &paragraph : text.split(blank, Qt::SkipEmptyParts)) {
        Node &node = nodes.emplace_back();
        for (const QString &line : paragraph.split(u'\n')) {
            if (!node.runs.empty())
                node.runs.push_back({Run::Kind::LineBreak, u"\n"_s, false, false, false, false, {}});
            node.runs.push_back({Run::Kind::Text, line.simplified(), false, false, false, false, {}});
        }
    }
    return nodes;
}

} // namespace

void GiftTexts::report(int line, LeftOutReason reason, const QString &what) const
{
    m_leftOut.push_back({line, reason, excerpt(what)});
}

std::vector<Node> GiftTexts::markdownNodes(const GiftText &text) const
{
    auto foreign = parseForeignMarkdown(withoutGiftEscapes(text.text));
    if (!foreign) {
        report(text.line, LeftOutReason::TextTooLong, text.text);
        return {};
    }
    const int before = text.line - 1;
    for (ForeignPart &part : foreign->leftOut)
        part.line += before;
    shiftLines(foreign->document.nodes, before);
    reportParts(foreign->leftOut, m_leftOut);
    return std::move(foreign->document.nodes);
}

std::vector<Node> GiftTexts::htmlNodes(const QString &html, int line) const
{
    ForeignDocument foreign = parseForeignHtml(html, line);
    reportParts(foreign.leftOut, m_leftOut);
    return std::move(foreign.document.nodes);
}

std::vector<Node> GiftTexts::nodesOf(const GiftText &text) const
{
    if (text.format == u"markdown")
        return markdownNodes(text);
    if (text.format == u"html")
        return htmlNodes(withoutGiftEscapes(text.text), text.line);
    const QString words = withoutGiftEscapes(joinedLines(text.text));
    if (text.format != u"plain" && htmlSign().match(words).hasMatch())
        return htmlNodes(QString(words).replace(u"\n"_s, u"<br>"_s), text.line);
    return wordNodes(words);
}

QString GiftTexts::markdown(const GiftText &text) const
{
    std::vector<Node> nodes = nodesOf(text);
    for (Node &node : nodes) {
        takeLinks(node, m_leftOut);
        for (const Run &picture : takePictures(node))
            report(picture.line, LeftOutReason::PicturePlace, picture.link.target);
    }
    lowerHeadings(nodes);
    const QString written = toMarkdown(nodes);
    if (parseMarkdown(written))
        return written;
    report(text.line, LeftOutReason::TextTooLong, written);
    return {};
}

QString GiftTexts::plain(const GiftText &text) const
{
    return wordsOf(nodesOf(text));
}

QString excerpt(const GiftText &text)
{
    static const QRegularExpression tag(u"<[^<>]*>"_s);
    QString words = withoutGiftEscapes(text.text.left(600));
    if (text.format != u"plain" && text.format != u"markdown")
        words.replace(tag, u" "_s);
    return excerpt(words);
}

} // namespace Kogge
