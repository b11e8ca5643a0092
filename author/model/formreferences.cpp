// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formreferences.h"

#include "course/fields.h"
#include "package/modulediff.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

std::vector<FormReference> mediaReferences(const Course &course)
{
    std::vector<FormReference> references;
    for (const MediaFile &file : course.media)
        references.push_back({file.path, file.path.section(u'/', 1)});
    return references;
}

/// What fields of a block can refer to within the block: scenes, groups, targets, fields.
struct InnerReferences {
    const FormRow &row;
    std::vector<FormReference> &references;

    void operator()(const BranchingScenario &scenario) const
    {
        for (size_t i = 0; i < scenario.nodes.size(); ++i) {
            const ScenarioNode &node = scenario.nodes[i];
            const QString title = node.title.isEmpty() ? node.text.simplified().left(40) : node.title;
            references.push_back({node.id, u"%1  %2"_s.arg(i + 1).arg(title)});
        }
    }
    void operator()(const MatchQuestion &match) const
    {
        for (const MatchTarget &target : match.targets)
            references.push_back({target.letter, target.letter + u"  "_s + target.text});
    }
    void operator()(const CategoriseQuestion &question) const
    {
        for (const Category &category : question.categories)
            references.push_back({category.letter, category.letter + u"  "_s + category.text});
    }
    void operator()(const Worksheet &sheet) const
    {
        if (row.name == u"table") {
            for (const WorksheetTable &table : sheet.tables)
                references.push_back({table.name, table.label.isEmpty() ? table.name : table.label});
        } else if (row.owner == u"expect") {
            for (const WorksheetResult &result : sheet.results)
                references.push_back({result.name, result.label.isEmpty() ? result.name : result.label});
        } else if (row.path.count(u'.') >= 4) { // sample.0.row.0.set.0.name
            addColumns(sheet);
        } else {
            add(sheet.fields);
        }
    }
    void operator()(const DecisionTable &table) const { add(table.conditions); }
    template<typename T> void operator()(const T &) const { }

    void add(const std::vector<WorksheetField> &fields) const
    {
        for (const WorksheetField &field : fields)
            references.push_back({field.name, field.label.isEmpty() ? field.name : field.label});
    }
    void addColumns(const Worksheet &sheet) const
    {
        for (const WorksheetTable &table : sheet.tables)
            add(table.columns);
    }
};

} // namespace

std::vector<FormReference> formReferences(const Course &course, const Lesson *lesson, const Block *block,
                                          const FormRow &row)
{
    std::vector<FormReference> references;
    if (row.name == u"media")
        return mediaReferences(course);
    if (row.name == u"record") {
        for (const FactRecord &record : course.values)
            references.push_back({record.key, record.key + u"  "_s + record.fact.statement.left(40)});
    } else if (row.name == u"collection") {
        for (const ProfileCollection &collection : course.collections)
            references.push_back({collection.name, collection.name});
    } else if (row.name == u"from") {
        for (const Block &other : lesson ? lesson->blocks : std::vector<Block>()) {
            const QString element = elementName(other.content);
            if (element == u"table" || element == u"worksheet" || element == u"profiles"
                || element == u"tool")
                references.push_back({other.id, blockLabel(other)});
        }
    } else if (block) {
        std::visit(InnerReferences{row, references}, block->content);
    }
    return references;
}

} // namespace Kogge
