// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/giftquestions.h"

#include "base/identifier.h"
#include "exchange/gifttexts.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr auto letterSigns = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr size_t mostLetters = 36;
constexpr double whole = 99.9; // Weights as 33.33333 do not add up to 100.

QString letterAt(size_t index)
{
    return QString(QLatin1Char(letterSigns[index]));
}

QString joinedTexts(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u"\n\n"_s + second;
}

/// "3", "-0.5", "+.5", "1.2e3".
std::optional<Decimal> decimalFrom(const QString &text)
{
    static const QRegularExpression number(
        u"\\A([+-]?)([0-9]{0,40})(?:\\.([0-9]{0,40}))?(?:[eE]([+-]?[0-9]{1,2}))?\\z"_s);
    const auto match = number.match(withoutGiftEscapes(text).trimmed());
    const QString integer = match.captured(2);
    const QString decimals = match.captured(3);
    if (!match.hasMatch() || (integer.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    const QString sign = match.captured(1) == u"-" ? u"-"_s : QString();
    const auto value = Decimal::fromString(sign + (integer.isEmpty() ? u"0"_s : integer)
                                           + (decimals.isEmpty() ? QString() : u'.' + decimals));
    const auto factor = power(Decimal(10), match.captured(4).toInt());
    return value && factor ? multiply(*value, *factor) : std::nullopt;
}

struct NumberRange {
    Decimal value;
    Decimal tolerance;
};

/// "3", "3:2", "1..5".
std::optional<NumberRange> rangeFrom(const QString &text)
{
    const QString clean = QString(text).replace(u"\\:"_s, u":"_s);
    if (clean.contains(u".."_s)) {
        const auto low = decimalFrom(clean.section(u".."_s, 0, 0));
        const auto high = decimalFrom(clean.section(u".."_s, 1));
        const auto sum = low && high ? add(*low, *high) : std::nullopt;
        const auto difference = low && high ? subtract(*high, *low) : std::nullopt;
        const auto middle = sum ? divide(*sum, Decimal(2)) : std::nullopt;
        const auto half = difference ? divide(*difference, Decimal(2)) : std::nullopt;
        if (!middle || !half || half->isNegative())
            return std::nullopt;
        return NumberRange{*middle, *half};
    }
    const auto value = decimalFrom(clean.section(u':', 0, 0));
    const auto tolerance = clean.contains(u':') ? decimalFrom(clean.section(u':', 1)) : Decimal();
    if (!value || !tolerance || tolerance->isNegative())
        return std::nullopt;
    return NumberRange{*value, *tolerance};
}

/// Letters in braces are gaps in a fill-in, and only there.
QString withoutGaps(const QString &markdown)
{
    static const QRegularExpression gap(u"\\{([a-z0-9])\\}"_s);
    return QString(markdown).replace(gap, u"{\\1\\}"_s);
}

/// What asks to fill in a gap where nothing else does. Content is written, not translated, so there are few.
QString askToFillIn(const QString &language)
{
    static const QHash<QString, QString> sentences{{u"en"_s, u"Fill in the gap."_s},
                                                   {u"de"_s, u"Füllen Sie die Lücke aus."_s},
                                                   {u"sv"_s, u"Fyll i luckan."_s}};
    return sentences.value(language.section(u'-', 0, 0), u"…"_s);
}

/// Makes the block of one question.
class QuestionBuilder
{
public:
    QuestionBuilder(const GiftQuestion &question, const QString &language, LeftOuts &leftOut)
        : m_question(question)
        , m_answers(question.answers)
        , m_texts(leftOut)
        , m_language(language)
    { }

    std::optional<BlockContent> build()
    {
        using enum GiftAnswers::Kind;
        switch (m_answers.kind) {
        case None:
            return description();
        case Essay:
            return essay();
        case TrueFalse:
            return trueFalse();
        case Choice:
            return choice();
        case Short:
            return shortAnswer();
        case Match:
            return match();
        case Numeric:
            return numeric();
        case Broken:
            return refuse(LeftOutReason::QuestionBroken);
        }
        return std::nullopt;
    }

private:
    std::optional<BlockContent> refuse(LeftOutReason reason)
    {
        const QString words = excerpt(m_question.before);
        m_texts.report(m_question.line, reason, words.isEmpty() ? m_question.title : words);
        return std::nullopt;
    }

    [[nodiscard]] bool hasGap() const { return !m_question.after.text.isEmpty(); }

    /// The question, with \p gap where the answers stand in it.
    [[nodiscard]] QString words(const QString &gap) const
    {
        const QString before = m_texts.markdown(m_question.before);
        if (!hasGap())
            return before.isEmpty() ? m_question.title : before;
        const QString after = m_texts.markdown(m_question.after);
        const QString left =
            before.isEmpty() ? QString() : before + (m_question.spaceBefore ? u" "_s : QString());
        return left + gap + (m_question.spaceAfter ? u" "_s : QString()) + after;
    }

    [[nodiscard]] Question asked(Question question = {}) const
    {
        question.prompt = words(u"\\_\\_\\_\\_\\_"_s);
        if (question.prompt.isEmpty())
            question.prompt = u"…"_s;
        return question;
    }

    void addGeneral(Question &question) const
    {
        const QString general = m_texts.markdown(m_answers.feedback);
        question.feedbackRight = joinedTexts(question.feedbackRight, general);
        question.feedbackWrong = joinedTexts(question.feedbackWrong, general);
    }

    std::optional<BlockContent> description()
    {
        const QString text = m_texts.markdown(m_question.before);
        return text.isEmpty() ? std::nullopt : std::optional<BlockContent>(TextBlock{text});
    }

    std::optional<BlockContent> essay()
    {
        FreeTextQuestion question;
        question.question = asked(unscored());
        question.model = m_texts.markdown(m_answers.feedback);
        return question;
    }

    std::optional<BlockContent> trueFalse()
    {
        TrueFalseQuestion statement;
        statement.right = m_answers.isTrue;
        statement.question = asked();
        const QString wrong = m_texts.markdown(m_answers.answers.at(0).feedback);
        const QString right = m_texts.markdown(m_answers.answers.at(1).feedback);
        statement.feedbackTrue = statement.right ? right : wrong;
        statement.feedbackFalse = statement.right ? wrong : right;
        addGeneral(statement.question);
        return statement;
    }

    [[nodiscard]] static double weightOf(const GiftAnswer &answer)
    {
        return answer.weight.value_or(answer.equals ? 100 : 0);
    }

    std::optional<BlockContent> choice()
    {
        const auto &answers = m_answers.answers;
        const bool isSingle = std::any_of(answers.begin(), answers.end(),
                                          [](const GiftAnswer &answer) { return answer.equals; });
        const auto isRight = [&](const GiftAnswer &answer) {
            return isSingle ? weightOf(answer) >= whole : weightOf(answer) > 0;
        };
        const auto right = std::count_if(answers.begin(), answers.end(), isRight);
        if (answers.size() < 2)
            return refuse(LeftOutReason::AnswersTooFew);
        if (answers.size() > mostLetters)
            return refuse(LeftOutReason::AnswersTooMany);
        if (right == 0)
            return refuse(LeftOutReason::NoRightAnswer);
        ChoiceQuestion question;
        question.multiple = !isSingle || right > 1;
        question.question = asked();
        for (const GiftAnswer &answer : answers) {
            Option option{letterAt(question.options.size()), isRight(answer), m_texts.markdown(answer.text),
                          m_texts.markdown(answer.feedback)};
            if (option.text.isEmpty())
                option.text = u"–"_s;
            question.options.push_back(option);
            if (isSingle && !option.right && weightOf(answer) != 0)
                m_texts.report(answer.text.line, LeftOutReason::PartialCredit, excerpt(answer.text));
        }
        reportWeights(isSingle, right);
        addGeneral(question.question);
        return question;
    }

    void reportWeights(bool isSingle, qsizetype right)
    {
        if (isSingle && right > 1)
            refuse(LeftOutReason::SeveralRight);
        std::vector<double> weights;
        for (const GiftAnswer &answer : m_answers.answers) {
            if (!isSingle && weightOf(answer) > 0)
                weights.push_back(weightOf(answer));
        }
        const auto [least, most] = std::minmax_element(weights.begin(), weights.end());
        if (!weights.empty() && *most - *least > 0.1)
            refuse(LeftOutReason::UnequalWeights);
    }

    /// Answers that count as right, each on a line; empty where there is none.
    [[nodiscard]] QString acceptedAnswers(QString &catchAll) const
    {
        static const QRegularExpression wildcard(u"(?<!\\\\)\\*"_s);
        QStringList accepted;
        for (const GiftAnswer &answer : m_answers.answers) {
            const QString text = m_texts.plain(answer.text);
            if (text == u"*")
                catchAll = m_texts.markdown(answer.feedback);
            else if (weightOf(answer) < whole)
                m_texts.report(answer.text.line, LeftOutReason::PartialCredit, text);
            else if (wildcard.match(text).hasMatch())
                m_texts.report(answer.text.line, LeftOutReason::Wildcard, text);
            else if (!text.isEmpty())
                accepted += QString(text).replace(u"\\*"_s, u"*"_s);
        }
        accepted.removeDuplicates();
        return accepted.join(u'\n');
    }

    /// What all right answers say; where they differ, it is reported.
    [[nodiscard]] QString commonFeedback() const
    {
        QString common;
        for (const GiftAnswer &answer : m_answers.answers) {
            if (answer.feedback.text.isEmpty() || m_texts.plain(answer.text) == u"*")
                continue;
            const QString feedback = m_texts.markdown(answer.feedback);
            const bool isCommon = weightOf(answer) >= whole && (common.isEmpty() || common == feedback);
            if (isCommon)
                common = feedback;
            else
                m_texts.report(answer.feedback.line, LeftOutReason::AnswerFeedback, feedback);
        }
        return common;
    }

    FillInQuestion fillIn(const Gap &gap)
    {
        FillInQuestion question;
        if (hasGap()) {
            question.question.prompt =
                m_question.title.isEmpty() ? askToFillIn(m_language) : m_question.title;
            const QString left = withoutGaps(m_texts.markdown(m_question.before));
            const QString right = withoutGaps(m_texts.markdown(m_question.after));
            question.text = left + (m_question.spaceBefore && !left.isEmpty() ? u" "_s : QString()) + u"{a}"_s
                + (m_question.spaceAfter ? u" "_s : QString()) + right;
        } else {
            question.question = asked();
            question.text = u"{a}"_s;
        }
        question.gaps.push_back(gap);
        return question;
    }

    std::optional<BlockContent> shortAnswer()
    {
        QString catchAll;
        Gap gap;
        gap.letter = u"a"_s;
        gap.answers = acceptedAnswers(catchAll);
        if (gap.answers.isEmpty())
            return refuse(LeftOutReason::NoRightAnswer);
        FillInQuestion question = fillIn(gap);
        question.question.feedbackRight = commonFeedback();
        question.question.feedbackWrong = catchAll;
        addGeneral(question.question);
        return question;
    }

    /// Items by what belongs to them, each different one once, in their order.
    struct Pairs {
        std::vector<std::pair<QString, size_t>> items; ///< Markdown, and which of the targets.
        QStringList targets;
        bool isOneToOne = true;
    };

    [[nodiscard]] std::optional<Pairs> pairs() const
    {
        Pairs found;
        QSet<qsizetype> taken;
        for (const GiftAnswer &answer : m_answers.answers) {
            const auto sides = giftPair(answer.text);
            const QString target = sides ? m_texts.plain(sides->second) : QString();
            if (target.isEmpty())
                return std::nullopt;
            if (!found.targets.contains(target))
                found.targets += target;
            const QString item = m_texts.markdown(sides->first);
            const qsizetype index = found.targets.indexOf(target);
            if (item.isEmpty())
                continue;
            found.isOneToOne = found.isOneToOne && !taken.contains(index);
            taken.insert(index);
            found.items.emplace_back(item, static_cast<size_t>(index));
        }
        return found;
    }

    std::optional<BlockContent> match()
    {
        const auto found = pairs();
        if (!found)
            return refuse(LeftOutReason::QuestionBroken);
        if (found->items.size() < 2 || found->targets.size() < 2)
            return refuse(LeftOutReason::AnswersTooFew);
        if (found->items.size() > mostLetters || found->targets.size() > qsizetype(mostLetters))
            return refuse(LeftOutReason::AnswersTooMany);
        return found->isOneToOne ? BlockContent(matchFrom(*found)) : BlockContent(categoriseFrom(*found));
    }

    /// Letters for the targets that learners see them by in another order than the items.
    [[nodiscard]] static std::vector<size_t> drawnLetters(const Pairs &pairs)
    {
        std::vector<size_t> letters(static_cast<size_t>(pairs.targets.size()));
        std::iota(letters.begin(), letters.end(), size_t(0));
        const auto givesAway = [&] {
            return std::is_sorted(pairs.items.begin(), pairs.items.end(), [&](const auto &a, const auto &b) {
                return letters[a.second] < letters[b.second];
            });
        };
        do
            std::shuffle(letters.begin(), letters.end(), *QRandomGenerator::global());
        while (givesAway());
        return letters;
    }

    [[nodiscard]] MatchQuestion matchFrom(const Pairs &pairs) const
    {
        const std::vector<size_t> letters = drawnLetters(pairs);
        MatchQuestion question;
        question.question = asked();
        for (size_t i = 0; i < letters.size(); ++i)
            question.targets.push_back({letterAt(letters[i]), pairs.targets.at(qsizetype(i))});
        for (const auto &[text, target] : pairs.items)
            question.items.push_back({letterAt(question.items.size()), letterAt(letters[target]), text, {}});
        addGeneral(question.question);
        return question;
    }

    [[nodiscard]] CategoriseQuestion categoriseFrom(const Pairs &pairs) const
    {
        CategoriseQuestion question;
        question.question = asked();
        for (const QString &target : pairs.targets)
            question.categories.push_back({letterAt(question.categories.size()), target});
        for (const auto &[text, target] : pairs.items)
            question.items.push_back({letterAt(question.items.size()), letterAt(target), text, {}});
        addGeneral(question.question);
        return question;
    }

    std::optional<BlockContent> numeric()
    {
        std::optional<NumberRange> right;
        QString rightFeedback;
        QString catchAll;
        std::vector<ForeseenNumber> foreseen;
        for (const GiftAnswer &answer : m_answers.answers) {
            const QString feedback = m_texts.markdown(answer.feedback);
            const auto range = rangeFrom(answer.text.text);
            if (answer.text.text.isEmpty() || answer.text.text == u"*") {
                catchAll = feedback;
            } else if (!range) {
                m_texts.report(answer.text.line, LeftOutReason::NumberInvalid, answer.text.text);
            } else if (!right && weightOf(answer) >= whole) {
                right = range;
                rightFeedback = feedback;
            } else {
                if (weightOf(answer) > 0)
                    m_texts.report(answer.text.line, LeftOutReason::PartialCredit, answer.text.text);
                if (!feedback.isEmpty())
                    foreseen.push_back({newIdentifier(), range->value, range->tolerance, feedback});
            }
        }
        if (!right)
            return refuse(LeftOutReason::NoRightAnswer);
        const bool isGap = hasGap() && foreseen.empty();
        return isGap ? numberGap(*right, rightFeedback, catchAll)
                     : number(*right, rightFeedback, catchAll, foreseen);
    }

    BlockContent numberGap(const NumberRange &right, const QString &rightFeedback, const QString &catchAll)
    {
        Gap gap;
        gap.letter = u"a"_s;
        gap.number = right.value;
        gap.tolerance = right.tolerance;
        FillInQuestion question = fillIn(gap);
        question.question.feedbackRight = rightFeedback;
        question.question.feedbackWrong = catchAll;
        addGeneral(question.question);
        return question;
    }

    BlockContent number(const NumberRange &right, const QString &rightFeedback, const QString &catchAll,
                        const std::vector<ForeseenNumber> &foreseen)
    {
        NumericQuestion question;
        question.question = asked();
        question.value = right.value;
        question.tolerance = right.tolerance;
        question.foreseen = foreseen;
        question.question.feedbackRight = rightFeedback;
        question.question.feedbackWrong = catchAll;
        addGeneral(question.question);
        return question;
    }

    const GiftQuestion &m_question;
    const GiftAnswers &m_answers;
    GiftTexts m_texts;
    const QString &m_language;
};

} // namespace

std::optional<BlockContent> blockFrom(const GiftQuestion &question, const QString &language,
                                      LeftOuts &leftOut)
{
    return QuestionBuilder(question, language, leftOut).build();
}

} // namespace Kogge
