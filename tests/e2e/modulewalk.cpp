// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulewalk.h"

#include "course/calculation.h"
#include "course/gaps.h"
#include "course/grading.h"
#include "course/responsetext.h"
#include "localeformat.h"
#include "markup/parser.h"
#include "markup/rows.h"

#include <QJsonArray>

#include <algorithm>
#include <deque>

namespace Kogge {

using namespace Fixture;

namespace {

const QString language = u"en"_s;

/// How a screen reader says \p markdown.
QString spoken(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    return document ? toLine(*document).plain : QString();
}

/// The parts of "a.c,b.a" behind the dots, by those before.
QMap<QString, QString> placesIn(const Response &response)
{
    QMap<QString, QString> places;
    for (const QString &part : response.split(u',', Qt::SkipEmptyParts))
        places[part.section(u'.', 0, 0)] = part.section(u'.', 1);
    return places;
}

template<typename Row> std::vector<QString> lettersOf(const std::vector<Row> &rows)
{
    std::vector<QString> letters;
    for (const Row &row : rows)
        letters.push_back(row.letter);
    return letters;
}

template<typename Row> const Row &rowOf(const std::vector<Row> &rows, const QString &letter)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.letter == letter; });
}

/// Every item with the next place but its own.
template<typename Item, typename Place>
Response misplaced(const std::vector<Item> &items, const std::vector<Place> &places, QString Item::*own)
{
    // Turned by one, so that no two items that belong to different places share one.
    QStringList parts;
    for (const Item &item : items) {
        const auto at = std::find_if(places.begin(), places.end(),
                                     [&](const Place &place) { return place.letter == item.*own; });
        const size_t next = (static_cast<size_t>(at - places.begin()) + 1) % places.size();
        parts += item.letter + u'.' + places.at(next).letter;
    }
    return parts.join(u',');
}

/// An answer that is wrong in every part; empty where there is none.
struct WrongAnswer {
    Response operator()(const ChoiceQuestion &question) const { return firstWrong(question.options); }
    Response operator()(const HotspotQuestion &question) const { return firstWrong(question.regions); }
    Response operator()(const TrueFalseQuestion &question) const
    {
        return question.right ? u"false"_s : u"true"_s;
    }
    Response operator()(const NumericQuestion &question) const
    {
        const auto tooMuch = add(question.value, question.tolerance);
        return tooMuch ? add(*tooMuch, 7).value_or(question.value).toString() : QString();
    }
    Response operator()(const CategoriseQuestion &question) const
    {
        return misplaced(question.items, question.categories, &CategoryItem::category);
    }
    Response operator()(const MatchQuestion &question) const
    {
        return misplaced(question.items, question.targets, &MatchItem::target);
    }
    Response operator()(const OrderQuestion &question) const
    {
        std::vector<QString> letters = lettersOf(question.items);
        std::rotate(letters.begin(), letters.begin() + 1, letters.end());
        return QStringList(letters.begin(), letters.end()).join(u',');
    }
    Response operator()(const FillInQuestion &question) const
    {
        QStringList parts;
        for (const Gap &gap : question.gaps)
            parts += gap.letter + u'.' + encodedText(gap.number ? u"987654"_s : u"xyz"_s);
        return parts.join(u',');
    }
    Response operator()(const auto &) const { return {}; }

private:
    template<typename Row> static Response firstWrong(const std::vector<Row> &rows)
    {
        const auto wrong = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return !row.right; });
        return wrong == rows.end() ? Response() : wrong->letter;
    }
};

/// The shortest way to an ending with the most points, or with the fewest.
Response wayThrough(const BranchingScenario &scenario, bool best)
{
    struct Step {
        const ScenarioNode *node;
        QStringList letters;
    };
    std::deque<Step> open{{&scenario.nodes.front(), {}}};
    QStringList seen{scenario.nodes.front().id};
    std::optional<Step> found;
    while (!open.empty()) {
        const Step step = open.front();
        open.pop_front();
        if (step.node->ending != ScenarioEnding::None) {
            const bool better = !found
                || (best ? found->node->points < step.node->points : step.node->points < found->node->points);
            if (better)
                found = step;
        }
        for (const ScenarioWay &way : step.node->ways) {
            if (seen.contains(way.to))
                continue;
            seen += way.to;
            open.push_back({scenario.node(way.to), step.letters + QStringList(way.letter)});
        }
    }
    return found ? found->letters.join(u',') : Response();
}

} // namespace

ModuleWalk::ModuleWalk(Learner &learner, const Course &course, Manner manner)
    : m_learner(learner)
    , m_player(learner.player())
    , m_course(course)
    , m_manner(manner)
{ }

void ModuleWalk::walk()
{
    m_learner.press(ItemQuery::named(u"Start with lesson 1"_s));
    for (size_t i = 0; i < m_course.lessons.size() && m_player.isFine(); ++i) {
        const Lesson &lesson = m_course.lessons.at(i);
        if (i > 0)
            m_learner.press(ItemQuery::beginning(u"Next lesson: %1"_s.arg(i + 1)));
        workThrough(lesson);
    }
}

void ModuleWalk::workThrough(const Lesson &lesson)
{
    m_questions = 0;
    m_player.item(ItemQuery::named(lesson.title).as(u"Heading"_s));
    for (const Block &block : lesson.blocks)
        work(block);
    // What was checked last may still be growing, and the end go further down.
    const ItemQuery end = ItemQuery::named(u"You have finished this lesson."_s);
    m_player.waitUntil(u"the end of the lesson"_s, [&] {
        m_learner.readToTheEnd();
        return m_player.has(end);
    });
}

void ModuleWalk::work(const Block &block)
{
    if (!m_player.isFine())
        return;
    if (questionOf(block)) {
        ++m_questions;
        answer(block);
    } else if (const auto *scenario = std::get_if<BranchingScenario>(&block.content)) {
        play(block, *scenario);
    } else if (const auto *list = std::get_if<Checklist>(&block.content)) {
        tick(block, *list);
    } else if (const auto *sheet = std::get_if<Worksheet>(&block.content)) {
        lookAtExamples(*sheet);
    } else if (const auto *table = std::get_if<DecisionTable>(&block.content)) {
        lookAtExamples(*table);
    } else if (const auto *reflection = std::get_if<Reflection>(&block.content)) {
        write(block, *reflection);
    }
}

// --- Questions ------------------------------------------------------------------

/// What comes after the head of the question that is worked on.
ItemQuery ModuleWalk::here() const
{
    return question(m_questions);
}

void ModuleWalk::answer(const Block &block)
{
    if (std::holds_alternative<FreeTextQuestion>(block.content)) {
        m_learner.write(ItemQuery::beginning(u"Your answer"_s).after(here()), u"we ask"_s);
        m_learner.press(ItemQuery::named(u"Compare with a model answer"_s).after(here()));
        m_player.item(ItemQuery::named(u"Change my answer"_s).after(here()));
        m_given[block.id] = encodedText(u"we ask"_s);
        return;
    }
    if (const auto *scale = std::get_if<ScaleQuestion>(&block.content)) {
        m_learner.press(ItemQuery::beginning(u"2 of %1"_s.arg(scale->levels)).after(here()));
        m_learner.press(ItemQuery::named(u"Keep my estimate"_s).after(here()));
        m_player.item(ItemQuery::named(u"Change my estimate"_s).after(here()));
        m_given[block.id] = u"2"_s;
        return;
    }
    const Response right = rightResponse(block);
    const Response wrong = std::visit(WrongAnswer(), block.content);
    if (m_manner == Manner::Right || wrong.isEmpty())
        return checkOnce(block, right);

    // Once wrong, and then wrong again until no further answer counts.
    const int attempts = questionOf(block)->attempts;
    for (int attempt = 1; attempt < attempts && m_player.isFine(); ++attempt) {
        checkOnce(block, wrong);
        m_learner.press(ItemQuery::named(u"Try again"_s).after(here()));
    }
    checkOnce(block, wrong);
}

/// Enters \p response, checks it, and looks at the verdict.
void ModuleWalk::checkOnce(const Block &block, const Response &response)
{
    enter(block, response);
    m_learner.press(ItemQuery::named(u"Check answer"_s).after(here()));
    const Grade given = grade(block, response);
    m_player.item(verdict(m_questions, given.right ? u"Right. "_s : u"Not yet. "_s));
    m_given[block.id] = canonicalResponse(block, response);
}

void ModuleWalk::enter(const Block &block, const Response &response)
{
    if (const auto *choice = std::get_if<ChoiceQuestion>(&block.content)) {
        enterLetters(lettersOf(choice->options), response);
    } else if (const auto *hotspot = std::get_if<HotspotQuestion>(&block.content)) {
        enterLetters(lettersOf(hotspot->regions), response);
    } else if (std::holds_alternative<TrueFalseQuestion>(block.content)) {
        enterLetters({u"true"_s, u"false"_s}, response);
    } else if (const auto *order = std::get_if<OrderQuestion>(&block.content)) {
        enterOrder(*order, response);
    } else if (std::holds_alternative<NumericQuestion>(block.content)) {
        m_learner.write(ItemQuery::beginning(u"Your answer"_s).after(here()), response);
    } else if (const auto *sorting = std::get_if<CategoriseQuestion>(&block.content)) {
        const QMap<QString, QString> places = placesIn(response);
        for (const CategoryItem &item : sorting->items)
            m_learner.choose(ItemQuery::named(spoken(item.text)).as(u"ComboBox"_s).after(here()),
                             rowOf(sorting->categories, places.value(item.letter)).text);
    } else if (const auto *match = std::get_if<MatchQuestion>(&block.content)) {
        const QMap<QString, QString> places = placesIn(response);
        for (const MatchItem &item : match->items)
            m_learner.choose(ItemQuery::named(spoken(item.text)).as(u"ComboBox"_s).after(here()),
                             rowOf(match->targets, places.value(item.letter)).text);
    } else if (const auto *fillIn = std::get_if<FillInQuestion>(&block.content)) {
        const QMap<QString, QString> fillings = placesIn(response);
        const QStringList letters = gapLetters(fillIn->text);
        for (qsizetype i = 0; i < letters.size(); ++i)
            m_learner.write(ItemQuery::beginning(u"Gap %1"_s.arg(i + 1)).as(u"EditableText"_s).after(here()),
                            decodedText(fillings.value(letters.at(i))));
    }
}

/// Takes the answers in \p response, which are named A, B, C in the order of \p letters.
void ModuleWalk::enterLetters(const std::vector<QString> &letters, const Response &response)
{
    const QStringList chosen = response.split(u',');
    for (size_t i = 0; i < letters.size(); ++i) {
        if (chosen.contains(letters.at(i)))
            m_learner.tick(here(), QChar(static_cast<char16_t>(u'A' + i)) + u". "_s);
    }
}

void ModuleWalk::enterOrder(const OrderQuestion &question, const Response &response)
{
    const QStringList letters = response.split(u',');
    for (qsizetype place = 0; place < letters.size(); ++place) {
        const QString words = spoken(rowOf(question.items, letters.at(place)).text);
        const auto rowAt = [&](qsizetype row) {
            return ItemQuery::named(u"%1. %2"_s.arg(row + 1).arg(words)).as(u"ListItem"_s).after(here());
        };
        qsizetype row = place;
        while (row < letters.size() - 1 && !m_player.has(rowAt(row)))
            ++row;
        for (; row > place && m_player.isFine(); --row)
            m_learner.moveUp(rowAt(row), words, here());
        m_player.item(rowAt(place));
    }
}

// --- Other tasks ----------------------------------------------------------------

void ModuleWalk::play(const Block &block, const BranchingScenario &scenario)
{
    const Response way = wayThrough(scenario, m_manner == Manner::Right);
    static const QMap<ScenarioEnding, QString> endings{{ScenarioEnding::Good, u"A good ending. "_s},
                                                       {ScenarioEnding::Fair, u"A fair ending. "_s},
                                                       {ScenarioEnding::Poor, u"A poor ending. "_s}};
    const ScenarioNode *node = &scenario.nodes.front();
    for (const QString &letter : way.split(u',', Qt::SkipEmptyParts)) {
        const auto at = std::find_if(node->ways.begin(), node->ways.end(),
                                     [&](const ScenarioWay &one) { return one.letter == letter; });
        const auto number = at - node->ways.begin() + 1;
        m_learner.press(ItemQuery::named(u"%1. %2"_s.arg(number).arg(at->text)).as(u"Button"_s));
        node = scenario.node(at->to);
        const QString title = node->title.isEmpty() ? QString() : node->title + u". "_s;
        const QString head = endings.value(node->ending) + title + spoken(node->text).section(u'\n', 0, 0);
        m_player.item(ItemQuery::beginning(head).as(u"AlertMessage"_s));
    }
    m_given[block.id] = way;
}

void ModuleWalk::tick(const Block &block, const Checklist &list)
{
    QStringList ticked;
    for (const ChecklistItem &item : list.items) {
        const ItemQuery row =
            ItemQuery::named(spoken(item.text)).as(u"CheckBox"_s).after(ItemQuery::named(list.title));
        m_learner.press(row);
        m_player.waitUntil(u"a tick at "_s + item.text, [&] { return m_player.item(row).is(u"checked"_s); });
        ticked += item.id;
    }
    m_given[block.id] = ticked.join(u',');
}

void ModuleWalk::lookAtExamples(const Worksheet &sheet)
{
    const LocaleFormat format(language);
    for (const WorksheetSample &sample : sheet.samples) {
        const ItemQuery button = ItemQuery::named(u"Look at the example: "_s + sample.label);
        m_learner.press(button.after(ItemQuery::named(sheet.title)));
        const Calculation calculation = calculate(sheet, inputOf(sheet, sample));
        for (const SampleValue &expected : sample.expected) {
            const auto result = std::find_if(sheet.results.begin(), sheet.results.end(),
                                             [&](const auto &one) { return one.name == expected.name; });
            const FormulaValue value = calculation.values.value(expected.name);
            const auto *scalar = std::get_if<Scalar>(&value);
            if (result == sheet.results.end() || !scalar)
                continue; // A column or a series: its cells show it.
            const QString currency = result->unit.isEmpty() ? sheet.currency : result->unit;
            m_player.item(ItemQuery::beginning(u"%1: %2. "_s.arg(
                result->label, format.value(*scalar, result->type, result->decimals, currency))));
        }
    }
}

void ModuleWalk::lookAtExamples(const DecisionTable &table)
{
    for (const DecisionSample &sample : table.samples) {
        const ItemQuery button = ItemQuery::named(u"Look at the example: "_s + sample.label);
        m_learner.press(button.after(ItemQuery::named(table.title)));
        const QStringList applying = sample.outcomes.split(u' ', Qt::SkipEmptyParts);
        for (const Outcome &outcome : table.outcomes) {
            if (applying.contains(outcome.id))
                m_player.item(ItemQuery::named(spoken(outcome.text)).after(ItemQuery::named(table.title)));
        }
    }
}

void ModuleWalk::write(const Block &block, const Reflection &reflection)
{
    m_learner.write(ItemQuery::named(u"Your thoughts"_s).after(ItemQuery::named(spoken(reflection.prompt))),
                    u"next week"_s);
    m_given.insert(block.id, QString()); // Only the learner reads it.
}

// --- The record -----------------------------------------------------------------

QStringList ModuleWalk::expectedAnswers() const
{
    QStringList lines;
    for (const Lesson &lesson : m_course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto given = m_given.constFind(block.id);
            if (given == m_given.constEnd())
                continue;
            const Grade worth = grade(block, *given);
            lines += u"%1 %2 %3 %4"_s.arg(block.id, *given, worth.right ? u"right"_s : u"wrong"_s,
                                          worth.score.toString());
        }
    }
    lines.sort();
    return lines;
}

QStringList ModuleWalk::answersIn(const QJsonObject &progress)
{
    QStringList lines;
    for (const QJsonValue &value : progress.value("answers"_L1).toArray()) {
        const QJsonObject answer = value.toObject();
        lines +=
            u"%1 %2 %3 %4"_s.arg(answer.value("block"_L1).toString(), answer.value("response"_L1).toString(),
                                 answer.value("right"_L1).toBool() ? u"right"_s : u"wrong"_s,
                                 QString::number(answer.value("best"_L1).toDouble()));
    }
    lines.sort();
    return lines;
}

} // namespace Kogge
