// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/statesize.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

// The format is described in runtime/suspend.js; a test compares both.

constexpr int shortestId = 4;
constexpr int unlimitedAttempts = 9999; // What the rendition reads.
constexpr int checkDigits = 4;

int digits(int number)
{
    return static_cast<int>(QString::number(number).size());
}

/// How many a list or a text has.
template<typename T> int sizeOf(const T &list)
{
    return static_cast<int>(list.size());
}

/// Of a text as suspend.js has it: letters, digits, "-" and "." stay, each other byte of UTF-8 takes three.
int packedSize(const QString &text)
{
    int size = 0;
    for (const char byte : text.toUtf8()) {
        const bool stays = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
        size += stays ? 1 : 3;
    }
    return size;
}

int numberSize(const Decimal &number)
{
    return std::max(StateSize::typedNumber, sizeOf(number.toString()));
}

int gapSize(const Gap &gap)
{
    int size = std::max(StateSize::typedText, gap.number ? packedSize(gap.number->toString()) : 0);
    for (const QString &answer : gap.answers.split(u'\n'))
        size = std::max(size, packedSize(answer));
    return 2 + size; // "a.…"
}

/// Texts with one character between each two.
int joinedSize(int sum, int count)
{
    return sum + std::max(count - 1, 0);
}

/// What a type of question adds: its longest response, and how its best score is written.
struct Answer {
    int response = 0;
    int best = 0;
};

Answer answerTo(const ChoiceQuestion &question)
{
    const auto right = static_cast<int>(std::count_if(question.options.begin(), question.options.end(),
                                                      [](const Option &option) { return option.right; }));
    if (!question.multiple)
        return {1, 1};
    return {sizeOf(question.options), digits(right)};
}

Answer answerTo(const TrueFalseQuestion & /*question*/)
{
    return {1, 1};
}

Answer answerTo(const OrderQuestion &question)
{
    return {sizeOf(question.items), digits(sizeOf(question.items))};
}

Answer answerTo(const MatchQuestion &question)
{
    return {2 * sizeOf(question.items), digits(sizeOf(question.items))};
}

Answer answerTo(const CategoriseQuestion &question)
{
    return {2 * sizeOf(question.items), digits(sizeOf(question.items))};
}

Answer answerTo(const NumericQuestion &question)
{
    int size = numberSize(question.value);
    for (const ForeseenNumber &number : question.foreseen)
        size = std::max(size, numberSize(number.value));
    return {size, 1};
}

Answer answerTo(const FillInQuestion &question)
{
    int size = 0;
    for (const Gap &gap : question.gaps)
        size += gapSize(gap);
    return {joinedSize(size, sizeOf(question.gaps)), digits(sizeOf(question.gaps))};
}

Answer answerTo(const HotspotQuestion & /*question*/)
{
    return {1, 1};
}

Answer answerTo(const FreeTextQuestion & /*question*/)
{
    return {}; // The browser keeps it.
}

Answer answerTo(const ScaleQuestion &question)
{
    return {digits(std::clamp(question.levels, 1, ScaleQuestion::maximumLevels)), 0};
}

/// One letter for each way taken. The best ending's points are one digit, those of others a decimal.
Answer answerTo(const BranchingScenario &scenario)
{
    int best = 1;
    for (const ScenarioNode &node : scenario.nodes)
        best = std::max(best, 1 + sizeOf(node.points.toString()));
    const int ways = std::max(sizeOf(scenario.nodes) - 1, 0);
    return {joinedSize(ways, ways), best};
}

Answer answerTo(const Checklist &checklist)
{
    int size = 0;
    for (const ChecklistItem &item : checklist.items)
        size += sizeOf(item.id);
    return {joinedSize(size, sizeOf(checklist.items)), 0};
}

template<typename T> Answer answerTo(const T & /*other*/)
{
    return {};
}

/// "block:attempts:best:task:hints:response", without empty fields at the end.
int questionSize(const Block &block, const Scoring &scoring, int idSize, bool withResponse)
{
    const Answer answer = std::visit([](const auto &content) { return answerTo(content); }, block.content);
    const Question *question = questionOf(block);
    const int hints = question ? sizeOf(question->hints) : 0;
    const int attempts = scoring.attempts > 0 ? scoring.attempts : unlimitedAttempts;
    const std::array fields{digits(attempts) + 1, answer.best, block.task > 0 ? digits(block.task) : 0,
                            hints > 0 ? digits(hints) : 0, withResponse ? answer.response : 0};
    const auto last = std::find_if(fields.rbegin(), fields.rend(), [](int size) { return size > 0; });
    const auto used = static_cast<int>(std::distance(last, fields.rend()));
    return idSize + std::accumulate(fields.begin(), fields.begin() + used, used);
}

/// A block that says of itself that it is filled.
bool tellsFilled(const Block &block)
{
    return std::holds_alternative<Worksheet>(block.content) || std::holds_alternative<Tool>(block.content)
        || std::holds_alternative<ProfilesBlock>(block.content);
}

/// As many letters as tell the ids of all lessons and blocks apart.
int uniqueSize(const Course &course)
{
    QSet<QString> ids;
    for (const Lesson &lesson : course.lessons) {
        ids.insert(lesson.id);
        for (const Block &block : lesson.blocks)
            ids.insert(block.id);
    }
    for (int size = shortestId;; ++size) {
        QSet<QString> shortened;
        for (const QString &id : ids)
            shortened.insert(id.left(size));
        if (shortened.size() == ids.size())
            return size;
    }
}

/// "lesson.7," and all its blocks, each with the sign that parts it from the next.
int lessonSize(const Lesson &lesson, int idSize, bool withResponse)
{
    int size = idSize + 3;
    for (const Block &block : lesson.blocks) {
        if (const auto scoring = scoringOf(block))
            size += 1 + questionSize(block, *scoring, idSize, withResponse);
        if (tellsFilled(block))
            size += idSize + 1;
    }
    return size;
}

/// "K1;4;lesson.block.9-;de;p;…;…;check", without lessons and blocks. The lists end with no comma, but this
/// is not counted where there is none.
int frameSize(const Course &course, int idSize)
{
    int language = sizeOf(course.module.language);
    for (const QString &tag : course.translations.keys())
        language = std::max(language, sizeOf(tag));
    const int place = 2 * idSize + 4;
    return 2 + 1 + digits(idSize) + 1 + place + 1 + language + 1 + 1 + 1 + 1 + 1 + checkDigits;
}

} // namespace

StateSize largestState(const Course &course)
{
    const int idSize = uniqueSize(course);
    StateSize size;
    size.answers = frameSize(course, idSize);
    size.scores = size.answers;
    for (const Lesson &lesson : course.lessons) {
        const int answers = lessonSize(lesson, idSize, true);
        size.answers += answers;
        size.scores += lessonSize(lesson, idSize, false);
        size.lessons.push_back({lesson.id, answers});
    }
    std::stable_sort(size.lessons.begin(), size.lessons.end(),
                     [](const auto &a, const auto &b) { return a.characters > b.characters; });
    return size;
}

} // namespace Kogge
