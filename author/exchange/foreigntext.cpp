// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreigntext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isKept(const Link &link)
{
    return link.kind == LinkKind::None || link.kind == LinkKind::Web || link.kind == LinkKind::Mail;
}

void collectWords(const std::vector<Node> &nodes, QStringList &words)
{
    for (const Node &node : nodes) {
        words += wordsOf(node.runs);
        collectWords(node.children, words);
    }
}

} // namespace

void reportParts(const std::vector<ForeignPart> &parts, LeftOuts &leftOut)
{
    for (const ForeignPart &part : parts) {
        const auto reason = part.kind == ForeignPart::Kind::Rule ? LeftOutReason::Rule : LeftOutReason::Html;
        leftOut.push_back({part.line, reason, excerpt(part.text)});
    }
}

void takeLinks(Node &node, LeftOuts &leftOut)
{
    Link last;
    for (Run &run : node.runs) {
        const Link link = run.link;
        if (run.kind != Run::Kind::Picture && !isKept(link)) {
            if (link != last)
                leftOut.push_back({run.line, LeftOutReason::Link, excerpt(link.target)});
            run.link = {};
        }
        last = link;
    }
    for (Node &child : node.children)
        takeLinks(child, leftOut);
}

namespace {

/// "{#report .unnumbered width="3in"}". Nothing is tried twice: a stranger's text may be long.
const QString attributes =
    uR"(\{(?:\s*+(?:[#.][\w:.-]++|[A-Za-z][\w:-]*+=(?:"[^"{}]*+"|“[^”{}]*+”|[^\s{}"“”]++)))++\s*+\})"_s;

bool isWords(const Run &run)
{
    return run.kind == Run::Kind::Text && !run.code;
}

/// What pandoc says of it stands behind it.
bool hasAttributes(const Run &run)
{
    return run.kind == Run::Kind::Picture || run.code || run.link.kind != LinkKind::None;
}

/// Brackets around several runs, as in "[**a** b]{.mark}".
void takeWideSpans(Runs &runs)
{
    static const QRegularExpression opening(uR"(\[[^\[\]]*+\z)"_s);
    static const QRegularExpression closing(uR"(\A([^\[\]]*+)\])"_s + attributes);
    size_t open = runs.size();
    for (size_t i = 0; i < runs.size(); ++i) {
        if (!isWords(runs[i]))
            continue;
        QString &text = runs[i].text;
        const auto match = closing.match(text);
        if (open < i && match.hasMatch()) {
            text.replace(0, match.capturedLength(), match.captured(1));
            runs[open].text.remove(runs[open].text.lastIndexOf(u'['), 1);
        }
        if (text.contains(u'[') || text.contains(u']') || match.hasMatch())
            open = opening.match(text).hasMatch() ? i : runs.size();
    }
}

void takeAttributes(Runs &runs)
{
    static const QRegularExpression behind(u"\\A"_s + attributes);
    static const QRegularExpression span(uR"(\[([^\[\]]*)\])"_s + attributes);
    for (size_t i = 0; i < runs.size(); ++i) {
        if (!isWords(runs[i]))
            continue;
        if (i > 0 && hasAttributes(runs[i - 1]) && runs[i].link.kind == LinkKind::None)
            runs[i].text.remove(behind);
        runs[i].text.replace(span, u"\\1"_s);
    }
    takeWideSpans(runs);
    std::erase_if(runs, [](const Run &run) { return run.kind == Run::Kind::Text && run.text.isEmpty(); });
}

/// What the words of a block are that no block has.
void reportSigns(const Node &node, LeftOuts &leftOut)
{
    static const QRegularExpression footnote(uR"(\[\^[^\[\]\s]{1,60}+\])"_s);
    static const QRegularExpression drawn(uR"(\A(?:\+[-=:]{3,}+\+|-{3,}+\s++-{3,}+))"_s);
    QString words;
    for (const Run &run : node.runs)
        words += isWords(run) ? run.text : QString();
    for (auto found = footnote.globalMatch(words); found.hasNext();)
        leftOut.push_back({node.line, LeftOutReason::Footnote, found.next().captured()});
    if (drawn.match(words).hasMatch())
        leftOut.push_back({node.line, LeftOutReason::DrawnTable, excerpt(words)});
}

/// The box of a task; false where \p item has none.
bool takeBox(Node &item)
{
    static const QRegularExpression box(uR"(\A\[[ xX]\] )"_s);
    Runs &first = item.runs.empty() && !item.children.empty() ? item.children.front().runs : item.runs;
    const bool hasBox = !first.empty() && isWords(first.front()) && box.match(first.front().text).hasMatch();
    if (hasBox)
        first.front().text.remove(box);
    return hasBox;
}

/// Those of a list are reported together.
void takeBoxes(Node &list, LeftOuts &leftOut)
{
    bool hasBoxes = false;
    for (Node &item : list.children)
        hasBoxes = (item.kind == Node::Kind::Item && takeBox(item)) || hasBoxes;
    if (hasBoxes)
        leftOut.push_back({list.line, LeftOutReason::TaskBoxes, excerpt(wordsOf(list.children))});
}

} // namespace

void takePandoc(Node &node, LeftOuts &leftOut)
{
    static const QRegularExpression atEnd(attributes + u"\\s*+\\z"_s);
    if (node.kind == Node::Kind::Code)
        return;
    if (node.kind == Node::Kind::Heading && !node.runs.empty() && isWords(node.runs.back())) {
        QString &words = node.runs.back().text;
        const auto match = atEnd.match(words);
        if (match.hasMatch())
            words.truncate(match.capturedStart());
        while (match.hasMatch() && words.endsWith(u' '))
            words.chop(1);
    }
    takeAttributes(node.runs);
    reportSigns(node, leftOut);
    for (Node &child : node.children)
        takePandoc(child, leftOut);
    takeBoxes(node, leftOut);
}

Runs takePictures(Node &node)
{
    Runs pictures;
    Runs words;
    bool wasPicture = false;
    for (const Run &run : node.runs) {
        if (run.kind == Run::Kind::Picture) {
            pictures.push_back(run);
            wasPicture = true;
            continue;
        }
        const bool isDoubled =
            wasPicture && !words.empty() && words.back().text.endsWith(u' ') && run.text.startsWith(u' ');
        words.push_back(run);
        if (isDoubled)
            words.back().text.remove(0, 1);
        wasPicture = false;
    }
    node.runs = words;
    for (Node &child : node.children) {
        const Runs more = takePictures(child);
        pictures.insert(pictures.end(), more.begin(), more.end());
    }
    return pictures;
}

void lowerHeadings(std::vector<Node> &nodes)
{
    for (Node &node : nodes) {
        if (node.kind == Node::Kind::Heading)
            node.level = std::clamp(node.level, 3, 4);
        lowerHeadings(node.children);
    }
}

QString wordsOf(const Runs &runs)
{
    QString words;
    for (const Run &run : runs)
        words += run.text;
    return words.simplified();
}

QString wordsOf(const std::vector<Node> &nodes)
{
    QStringList words;
    collectWords(nodes, words);
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace Kogge
