// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/giftfile.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr size_t mostAnswers = 1000;
const QString escapable = u"~=#{}:\\n"_s;

/// Where the first character that \p isWanted, at its place in \p text, stands without a backslash before it,
/// at \p from or behind; or -1.
template<typename Wanted> qsizetype findUnescaped(const QString &text, qsizetype from, Wanted isWanted)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() && escapable.contains(text.at(i + 1)))
            ++i;
        else if (isWanted(i))
            return i;
    }
    return -1;
}

qsizetype findSign(const QString &text, QStringView sign, qsizetype from = 0)
{
    return findUnescaped(text, from,
                         [&](qsizetype at) { return QStringView(text).mid(at).startsWith(sign); });
}

/// A part of a text that knows where it begins.
GiftText part(const GiftText &text, qsizetype from, qsizetype length = -1)
{
    GiftText result = text;
    qsizetype begin = from;
    qsizetype end = length < 0 ? text.text.size() : from + length;
    while (begin < end && text.text.at(begin).isSpace())
        ++begin;
    result.line += static_cast<int>(QStringView(text.text).left(begin).count(u'\n'));
    while (end > begin && text.text.at(end - 1).isSpace())
        --end;
    result.text = text.text.mid(begin, end - begin);
    return result;
}

/// Takes "[html]" from its beginning.
GiftText withFormat(const GiftText &text)
{
    static const QRegularExpression mark(u"\\A\\[(html|markdown|plain|moodle)\\]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = mark.match(text.text);
    if (!match.hasMatch())
        return text;
    GiftText result = part(text, match.capturedLength());
    result.format = match.captured(1).toLower();
    return result;
}

/// What stands before \p sign, and what behind it.
std::pair<GiftText, GiftText> divided(const GiftText &text, QStringView sign)
{
    const qsizetype at = findSign(text.text, sign);
    if (at < 0)
        return {part(text, 0), {{}, text.format, text.line}};
    return {part(text, 0, at), withFormat(part(text, at + sign.size()))};
}

GiftAnswer answerFrom(const GiftText &text, bool equals)
{
    static const QRegularExpression weight(u"\\A%(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)%"_s);
    GiftAnswer answer;
    answer.equals = equals;
    GiftText rest = text;
    if (const auto match = weight.match(text.text); match.hasMatch()) {
        answer.weight = match.captured(1).toDouble();
        rest = part(text, match.capturedLength());
    }
    const auto [words, feedback] = divided(rest, u"#");
    answer.text = withFormat(words);
    answer.feedback = feedback;
    return answer;
}

/// The next "=" or "~" at \p from or behind; or -1.
qsizetype findAnswer(const QString &text, qsizetype from)
{
    return findUnescaped(text, from,
                         [&](qsizetype at) { return text.at(at) == u'=' || text.at(at) == u'~'; });
}

/// Nothing where words stand before the first, or where they do not end.
std::optional<std::vector<GiftAnswer>> answersFrom(const GiftText &text)
{
    std::vector<GiftAnswer> answers;
    qsizetype at = findAnswer(text.text, 0);
    if (at < 0 || !QStringView(text.text).left(at).trimmed().isEmpty())
        return std::nullopt;
    while (at >= 0) {
        const qsizetype next = findAnswer(text.text, at + 1);
        const qsizetype length = (next < 0 ? text.text.size() : next) - at - 1;
        answers.push_back(answerFrom(part(text, at + 1, length), text.text.at(at) == u'='));
        at = next;
        if (answers.size() > mostAnswers)
            return std::nullopt;
    }
    return answers;
}

GiftAnswers trueFalseFrom(const GiftText &text)
{
    GiftAnswers answers;
    answers.kind = GiftAnswers::Kind::TrueFalse;
    const auto [word, feedback] = divided(text, u"#");
    answers.isTrue = word.text.startsWith(u'T', Qt::CaseInsensitive);
    const auto [wrong, right] = divided(feedback, u"#");
    for (const GiftText &one : {withFormat(wrong), right}) {
        GiftAnswer answer;
        answer.feedback = one;
        answers.answers.push_back(answer);
    }
    return answers;
}

bool isTrueFalse(const GiftText &text)
{
    static const QStringList words{u"T"_s, u"TRUE"_s, u"F"_s, u"FALSE"_s};
    return words.contains(divided(text, u"#").first.text.toUpper());
}

/// "#3:2" and "#=3:2#feedback =%50%3:5".
GiftAnswers numericFrom(const GiftText &text)
{
    GiftAnswers answers;
    answers.kind = GiftAnswers::Kind::Numeric;
    if (auto several = answersFrom(text))
        answers.answers = *several;
    else
        answers.answers.push_back(answerFrom(text, true));
    return answers;
}

GiftAnswers answersBetween(const GiftText &braces)
{
    using enum GiftAnswers::Kind;
    const auto [text, general] = divided(braces, u"####");
    GiftAnswers answers;
    if (text.text.isEmpty()) {
        answers.kind = Essay;
    } else if (text.text.startsWith(u'#')) {
        answers = numericFrom(part(text, 1));
    } else if (isTrueFalse(text)) {
        answers = trueFalseFrom(text);
    } else if (const auto several = answersFrom(text)) {
        answers.answers = *several;
        const bool hasTilde =
            std::any_of(several->begin(), several->end(), [](const GiftAnswer &one) { return !one.equals; });
        const bool hasArrow = text.text.contains(u"->"_s);
        answers.kind = hasTilde ? Choice : hasArrow ? Match : Short;
    } else {
        answers.kind = Broken;
    }
    answers.feedback = general;
    return answers;
}

/// Collects lines until a question is complete.
class GiftReader
{
public:
    std::vector<GiftQuestion> read(const QString &text)
    {
        static const QRegularExpression category(u"\\A\\s*\\$CATEGORY:(.*)\\z"_s);
        int number = 0;
        for (const QString &line : text.split(u'\n')) {
            ++number;
            if (line.trimmed().startsWith(u"//"_s)) {
                if (!m_lines.isEmpty())
                    m_lines += QString(); // Lines keep their numbers.
            } else if (const auto match = category.match(line); match.hasMatch()) {
                end();
                m_category = categoryFrom(match.captured(1));
            } else if (line.trimmed().isEmpty()) {
                end();
            } else {
                if (m_lines.isEmpty())
                    m_first = number;
                m_lines += line;
            }
        }
        end();
        return std::move(m_questions);
    }

private:
    /// "$course$/top/A/B" says "A/B"; a slash that is written twice is none.
    static QString categoryFrom(const QString &path)
    {
        QStringList names;
        const QString marked = withoutGiftEscapes(path.trimmed()).replace(u"//"_s, QString(QChar(0xe000)));
        for (QString name : marked.split(u'/')) {
            name = name.replace(QChar(0xe000), u'/').simplified();
            const bool isPlace = name.startsWith(u'$') && name.endsWith(u'$');
            if (!name.isEmpty() && !isPlace && !(names.isEmpty() && name == u"top"))
                names += name;
        }
        return names.join(u" – "_s);
    }

    void end()
    {
        const QString text = std::exchange(m_lines, {}).join(u'\n');
        if (!text.trimmed().isEmpty())
            m_questions.push_back(questionFrom(part({text, {}, m_first}, 0)));
    }

    [[nodiscard]] GiftQuestion questionFrom(const GiftText &text) const
    {
        GiftQuestion question;
        question.line = text.line;
        question.category = m_category;
        GiftText rest = text;
        if (const qsizetype end = findSign(text.text, u"::", 2); text.text.startsWith(u"::"_s) && end > 0) {
            question.title = withoutGiftEscapes(text.text.mid(2, end - 2)).simplified();
            rest = part(text, end + 2);
        }
        rest = withFormat(rest);
        const qsizetype open = findSign(rest.text, u"{");
        const qsizetype close = findSign(rest.text, u"}", std::max<qsizetype>(open, 0));
        question.before = part(rest, 0, open < 0 ? -1 : open);
        if (open < 0 && close < 0)
            return question;
        if (open >= 0 && close >= 0) {
            question.after = part(rest, close + 1);
            question.spaceBefore = open > 0 && rest.text.at(open - 1).isSpace();
            question.spaceAfter = close + 1 < rest.text.size() && rest.text.at(close + 1).isSpace();
            question.answers = answersBetween(part(rest, open + 1, close - open - 1));
        }
        const bool isWhole = open >= 0 && close >= 0 && findSign(rest.text, u"{", close) < 0
            && findSign(rest.text, u"}", close + 1) < 0
            && findSign(rest.text.mid(open + 1, close - open - 1), u"{") < 0;
        if (!isWhole)
            question.answers.kind = GiftAnswers::Kind::Broken;
        return question;
    }

    QStringList m_lines;
    int m_first = 0;
    QString m_category;
    std::vector<GiftQuestion> m_questions;
};

} // namespace

std::vector<GiftQuestion> readGift(const QString &text)
{
    return GiftReader().read(text);
}

QString withoutGiftEscapes(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape =
            text.at(i) == u'\\' && i + 1 < text.size() && escapable.contains(text.at(i + 1));
        if (isEscape)
            ++i;
        result += isEscape && text.at(i) == u'n' ? QChar(u'\n') : text.at(i);
    }
    return result;
}

std::optional<std::pair<GiftText, GiftText>> giftPair(const GiftText &text)
{
    const qsizetype at = text.text.indexOf(u"->"_s);
    if (at < 0)
        return std::nullopt;
    return std::pair(part(text, 0, at), withFormat(part(text, at + 2)));
}

} // namespace Kogge
