// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that were not there before: new ones, and copies under new ids.
#include "base/identifier.h"
#include "course/fields.h"
#include "editing/blockform.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The visitor that gives new ids, and remembers which took the place of which.
class IdRenewer
{
public:
    explicit IdRenewer(QMap<QString, QString> &renewed)
        : m_renewed(renewed)
    { }
    template<typename T, typename... S> void attribute(const char *name, T &value, const S &...)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (qstrcmp(name, "id") == 0)
                value = m_renewed[value] = newIdentifier();
        }
    }
    void plain(const char *, QString &, Presence) { }
    void markdown(const char *, QString &, Presence) { }
    void lines(const char *, QString &, Presence) { }
    void content(const char *, QString &, TextKind) { }
    template<typename T> void parts(const char *, std::vector<T> &items)
    {
        for (T &item : items)
            visitFields(*this, item);
    }

private:
    QMap<QString, QString> &m_renewed;
};

/// The visitor that follows the renewed ids: ways of a scenario, outcomes of an example.
class ReferenceRenewer
{
public:
    explicit ReferenceRenewer(const QMap<QString, QString> &renewed)
        : m_renewed(renewed)
    { }
    template<typename T, typename... S> void attribute(const char *name, T &value, const S &...)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (qstrcmp(name, "to") != 0 && qstrcmp(name, "outcomes") != 0 && qstrcmp(name, "from") != 0)
                return;
            QStringList ids = value.split(u' ', Qt::SkipEmptyParts);
            for (QString &id : ids)
                id = m_renewed.value(id, id);
            value = ids.join(u' ');
        }
    }
    void plain(const char *, QString &, Presence) { }
    void markdown(const char *, QString &, Presence) { }
    void lines(const char *, QString &, Presence) { }
    void content(const char *, QString &, TextKind) { }
    template<typename T> void parts(const char *, std::vector<T> &items)
    {
        for (T &item : items)
            visitFields(*this, item);
    }

private:
    const QMap<QString, QString> &m_renewed;
};

/// How many parts of which element a block of a kind begins with.
const QMap<QString, QList<std::pair<QString, int>>> &beginnings()
{
    static const QMap<QString, QList<std::pair<QString, int>>> known{
        {u"table"_s, {{u"column"_s, 2}, {u"row"_s, 2}}},
        {u"gallery"_s, {{u"picture"_s, 2}}},
        {u"steps"_s, {{u"step"_s, 2}}},
        {u"accordion"_s, {{u"part"_s, 2}}},
        {u"glossary"_s, {{u"term"_s, 1}}},
        {u"single-choice"_s, {{u"option"_s, 3}}},
        {u"multiple-choice"_s, {{u"option"_s, 3}}},
        {u"order"_s, {{u"item"_s, 3}}},
        {u"match"_s, {{u"target"_s, 2}, {u"item"_s, 2}}},
        {u"categorise"_s, {{u"category"_s, 2}, {u"item"_s, 2}}},
        {u"fill-in"_s, {{u"gap"_s, 1}}},
        {u"hotspot"_s, {{u"region"_s, 2}}},
        {u"scenario"_s, {{u"node"_s, 3}}},
        {u"worksheet"_s, {{u"field"_s, 1}, {u"result"_s, 1}, {u"sample"_s, 1}}},
        {u"decision-table"_s, {{u"condition"_s, 1}, {u"outcome"_s, 1}, {u"sample"_s, 1}}},
        {u"checklist"_s, {{u"item"_s, 2}}},
    };
    return known;
}

/// What parts refer to from the beginning, so that the new block can be used at once.
struct Beginning {
    void operator()(ChoiceQuestion &choice) const { choice.options.front().right = true; }
    // Learners see parts in the order of their letters, which should not be the right one.
    void operator()(OrderQuestion &order) const
    {
        for (OrderItem &item : order.items)
            item.letter = QChar(
                u'a' + static_cast<char16_t>((&item - order.items.data() + 1) % std::ssize(order.items)));
    }
    void operator()(MatchQuestion &match) const
    {
        std::swap(match.targets.front().letter, match.targets.back().letter);
        for (size_t i = 0; i < match.items.size(); ++i)
            match.items[i].target = match.targets[i].letter;
    }
    void operator()(CategoriseQuestion &question) const
    {
        for (size_t i = 0; i < question.items.size(); ++i)
            question.items[i].category = question.categories[i].letter;
    }
    void operator()(HotspotQuestion &hotspot) const
    {
        for (size_t i = 0; i < hotspot.regions.size(); ++i) {
            HotspotRegion &region = hotspot.regions[i];
            region.right = i == 0;
            region.x = i == 0 ? 10 : 60;
            region.y = 30;
            region.width = 30;
            region.height = 40;
        }
    }
    void operator()(FillInQuestion &question) const { question.text = u"{a}"_s; }
    void operator()(BranchingScenario &scenario) const
    {
        for (size_t i = 1; i < scenario.nodes.size(); ++i) {
            ScenarioWay &way = scenario.nodes.front().ways.emplace_back();
            way.letter = QChar(u'a' + static_cast<char16_t>(i - 1));
            way.to = scenario.nodes[i].id;
            scenario.nodes[i].ending = i == 1 ? ScenarioEnding::Good : ScenarioEnding::Poor;
        }
    }
    void operator()(Worksheet &sheet) const
    {
        sheet.currency = u"EUR"_s;
        sheet.results.front().formula = sheet.fields.front().name;
        sheet.samples.front().values.push_back({sheet.fields.front().name, u"1"_s, {}});
        sheet.samples.front().expected.push_back({sheet.results.front().name, u"1"_s, {}});
    }
    void operator()(DecisionTable &table) const
    {
        WorksheetField &condition = table.conditions.front();
        condition.type = FieldType::Choice;
        condition.choices = {{u"yes"_s, {}}, {u"no"_s, {}}};
        table.outcomes.front().when = condition.name + u" = \"yes\""_s;
        table.samples.front().values.push_back({condition.name, u"yes"_s, {}});
        table.samples.front().outcomes = table.outcomes.front().id;
    }
    template<typename T> void operator()(T &) const { }
};

} // namespace

Block newBlock(const QString &element)
{
    Block block;
    block.id = newIdentifier();
    block.content = emptyContent(element);
    for (const auto &[part, count] : beginnings().value(element)) {
        for (int i = 0; i < count; ++i)
            addPart(block, part, i);
    }
    std::visit(Beginning(), block.content);
    return block;
}

Block renewed(const Block &block)
{
    Block copy = block;
    copy.id = newIdentifier();
    copy.meaning = 0;
    copy.task = 0;
    QMap<QString, QString> ids;
    IdRenewer renewer(ids);
    visitContent(renewer, copy);
    ReferenceRenewer follower(ids);
    visitContent(follower, copy);
    return copy;
}

Lesson renewed(const Lesson &lesson)
{
    Lesson copy = lesson;
    copy.id = newIdentifier();
    QMap<QString, QString> ids;
    for (Block &block : copy.blocks) {
        const QString before = block.id;
        block = renewed(block);
        ids[before] = block.id;
    }
    ReferenceRenewer follower(ids); // A chart and the table it draws.
    for (Block &block : copy.blocks)
        visitContent(follower, block);
    return copy;
}

} // namespace Kogge
