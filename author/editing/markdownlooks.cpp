// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/markdownlooks.h"

#include "editing/markdownlinks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// A run of "*" or "_" that may begin something.
struct Delimiter {
    qsizetype at = 0;
    qsizetype length = 0;
    QChar sign;
};

class Looks
{
public:
    explicit Looks(const QString &line)
        : m_line(line)
        , m_meaning(meaningOfLine(line))
        , m_looks(static_cast<size_t>(line.size()))
    { }

    void readBeginning();
    void readLiterals();
    void readLinks();
    void readEmphasis();
    [[nodiscard]] std::vector<LookPlace> places() const;

private:
    template<typename Value>
    void set(Value MarkdownLook::*what, Value value, qsizetype from, qsizetype length)
    {
        for (qsizetype i = from; i < from + length; ++i)
            m_looks[static_cast<size_t>(i)].*what = value;
    }
    [[nodiscard]] bool isSpaceAt(qsizetype at) const
    {
        return at < 0 || at >= m_meaning.size() || m_meaning[at].isSpace();
    }
    [[nodiscard]] bool isPunctuationAt(qsizetype at) const
    {
        return at >= 0 && at < m_meaning.size() && (m_meaning[at].isPunct() || m_meaning[at].isSymbol());
    }
    void readRun(Delimiter run, std::vector<Delimiter> &open);
    void close(Delimiter &run, std::vector<Delimiter> &open);

    const QString &m_line;
    QString m_meaning; ///< Without what no sign of emphasis can be in.
    std::vector<MarkdownLook> m_looks; ///< Of each letter.
};

void Looks::readBeginning()
{
    static const QRegularExpression quotation(uR"(^(?: {0,3}> ?)+)"_s);
    static const QRegularExpression heading(uR"(^ {0,3}(#{1,6})(?:[ \t]+|$))"_s);
    static const QRegularExpression rule(uR"(^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$)"_s);
    static const QRegularExpression item(uR"(^\s*(?:[-*+]|\d{1,9}[.)])(?=\s))"_s);

    const qsizetype quoted = quotation.match(m_meaning).capturedLength();
    const QString rest = m_meaning.sliced(quoted);
    qsizetype signs = quoted;
    if (const auto match = heading.match(rest); match.hasMatch()) {
        set(&MarkdownLook::heading, static_cast<int>(match.capturedLength(1)), quoted, rest.size());
        signs += match.capturedLength();
    } else if (rule.match(rest).hasMatch()) {
        signs = m_meaning.size();
    } else {
        signs += item.match(rest).capturedLength();
    }
    set(&MarkdownLook::isSign, true, 0, signs);
    m_meaning.replace(0, signs, QString(signs, u' '));
}

void Looks::readLiterals()
{
    for (const LiteralPlace &literal : literalsOfLine(m_line)) {
        if (literal.ticks == 0) {
            set(&MarkdownLook::isSign, true, literal.at, 1);
            continue;
        }
        set(&MarkdownLook::isCode, true, literal.at, literal.length);
        set(&MarkdownLook::isSign, true, literal.at, literal.ticks);
        set(&MarkdownLook::isSign, true, literal.at + literal.length - literal.ticks, literal.ticks);
    }
}

void Looks::readLinks()
{
    for (const LinkPlace &link : linksOfLine(m_line)) {
        const qsizetype end = link.wordsAt + link.wordsLength;
        set(&MarkdownLook::isSign, true, link.at, link.wordsAt - link.at);
        set(&MarkdownLook::isLink, true, link.wordsAt, link.wordsLength);
        set(&MarkdownLook::isSign, true, end, link.at + link.length - end);
        m_meaning.replace(end, link.at + link.length - end, QString(link.at + link.length - end, u']'));
    }
}

void Looks::close(Delimiter &run, std::vector<Delimiter> &open)
{
    while (run.length > 0) {
        const auto opening = std::find_if(open.rbegin(), open.rend(),
                                          [&](const Delimiter &known) { return known.sign == run.sign; });
        if (opening == open.rend())
            return;
        open.erase(opening.base(), open.end());
        Delimiter &begin = open.back();
        const qsizetype used = std::min<qsizetype>({2, begin.length, run.length});
        const qsizetype from = begin.at + begin.length;
        set(used == 2 ? &MarkdownLook::isStrong : &MarkdownLook::isEmphasis, true, from, run.at - from);
        set(&MarkdownLook::isSign, true, from - used, used);
        set(&MarkdownLook::isSign, true, run.at, used);
        begin.length -= used;
        run.at += used;
        run.length -= used;
        if (begin.length == 0)
            open.pop_back();
    }
}

/// CommonMark 0.31, 6.2: what stands around a run says whether it opens, closes, or both.
void Looks::readRun(Delimiter run, std::vector<Delimiter> &open)
{
    const qsizetype behind = run.at + run.length;
    const bool isLeft = !isSpaceAt(behind)
        && (!isPunctuationAt(behind) || isSpaceAt(run.at - 1) || isPunctuationAt(run.at - 1));
    const bool isRight = !isSpaceAt(run.at - 1)
        && (!isPunctuationAt(run.at - 1) || isSpaceAt(behind) || isPunctuationAt(behind));
    const bool isWord = run.sign == u'_'; // Then it does nothing within one.
    if (isRight && (!isWord || !isLeft || isPunctuationAt(behind)))
        close(run, open);
    if (isLeft && run.length > 0 && (!isWord || !isRight || isPunctuationAt(run.at - 1)))
        open.push_back(run);
}

void Looks::readEmphasis()
{
    std::vector<Delimiter> open;
    for (qsizetype at = 0; at < m_meaning.size(); ++at) {
        const QChar sign = m_meaning[at];
        if (sign != u'*' && sign != u'_')
            continue;
        Delimiter run{at, 0, sign};
        while (at < m_meaning.size() && m_meaning[at] == sign)
            ++at;
        run.length = at - run.at;
        --at;
        readRun(run, open);
    }
}

std::vector<LookPlace> Looks::places() const
{
    std::vector<LookPlace> places;
    for (size_t i = 0; i < m_looks.size(); ++i) {
        if (i > 0 && m_looks[i] == m_looks[i - 1]) {
            if (m_looks[i] != MarkdownLook())
                ++places.back().length;
        } else if (m_looks[i] != MarkdownLook()) {
            places.push_back({static_cast<int>(i), 1, m_looks[i]});
        }
    }
    return places;
}

} // namespace

std::vector<LookPlace> looksOfLine(const QString &line, LineContext &context)
{
    const bool isFence = isCodeFence(line, context);
    if (isFence || context != LineContext::Text) {
        MarkdownLook code;
        code.isCode = true;
        code.isSign = isFence;
        return {{0, static_cast<int>(line.size()), code}};
    }
    Looks looks(line);
    looks.readBeginning();
    looks.readLiterals();
    looks.readLinks();
    looks.readEmphasis();
    return looks.places();
}

} // namespace Kogge
