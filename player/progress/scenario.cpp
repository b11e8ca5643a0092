// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/scenario.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Texts = QMap<QString, QString>;

QJsonObject textsToJson(const Texts &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

Texts textsFromJson(const QJsonObject &object)
{
    Texts texts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isString())
            texts.insert(member.key(), member->toString());
    }
    return texts;
}

std::vector<WorksheetInput::Row> rowsFromJson(const QJsonArray &array)
{
    std::vector<WorksheetInput::Row> rows;
    for (const QJsonValue &row : array)
        rows.push_back(textsFromJson(row.toObject()));
    return rows;
}

} // namespace

QJsonObject toJson(const WorksheetInput &input)
{
    QJsonObject tables;
    for (auto table = input.tables.begin(); table != input.tables.end(); ++table) {
        QJsonArray rows;
        for (const WorksheetInput::Row &row : table.value())
            rows.append(textsToJson(row));
        tables.insert(table.key(), rows);
    }
    return {{u"fields"_s, textsToJson(input.fields)}, {u"tables"_s, tables}};
}

WorksheetInput worksheetInputFromJson(const QJsonObject &object)
{
    WorksheetInput input;
    input.fields = textsFromJson(object[u"fields"_s].toObject());
    const QJsonObject tables = object[u"tables"_s].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (table->isArray())
            input.tables.insert(table.key(), rowsFromJson(table->toArray()));
    }
    return input;
}

QJsonObject toJson(const Scenario &scenario)
{
    return {{u"id"_s, scenario.id},
            {u"name"_s, scenario.name},
            {u"input"_s, toJson(scenario.input)},
            {u"complete"_s, scenario.complete}};
}

Scenario scenarioFromJson(const QJsonObject &object)
{
    return {object[u"id"_s].toString(), object[u"name"_s].toString(),
            worksheetInputFromJson(object[u"input"_s].toObject()), object[u"complete"_s].toBool()};
}

} // namespace Kogge
