// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/moduleprogressjson_p.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QJsonArray setToJson(const QSet<QString> &set)
{
    QStringList sorted(set.begin(), set.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QStringList listFromJson(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &member : value.toArray())
        list += member.toString();
    return list;
}

QSet<QString> setFromJson(const QJsonValue &value)
{
    const QStringList list = listFromJson(value);
    return {list.begin(), list.end()};
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonObject toJson(const Answer &answer)
{
    return {{u"response"_s, answer.response},
            {u"attempts"_s, answer.attempts},
            {u"best"_s, answer.best.toString()},
            {u"right"_s, answer.right}};
}

Answer answerFromJson(const QJsonObject &object)
{
    return {object[u"response"_s].toString(), object[u"attempts"_s].toInt(),
            Decimal::fromString(object[u"best"_s].toString()).value_or(Decimal()),
            object[u"right"_s].toBool()};
}

QJsonObject toJson(const QuestionProgress &question)
{
    return {{u"task"_s, question.task},
            {u"draft"_s, question.draft},
            {u"hints"_s, QJsonArray::fromStringList(question.hints)}};
}

QuestionProgress questionFromJson(const QJsonObject &object)
{
    return {object[u"task"_s].toInt(), object[u"draft"_s].toString(), listFromJson(object[u"hints"_s])};
}

QJsonObject toJson(const WorksheetProgress &sheet)
{
    QJsonArray scenarios;
    for (const Scenario &scenario : sheet.scenarios)
        scenarios.append(toJson(scenario));
    return {{u"task"_s, sheet.task}, {u"scenarios"_s, scenarios}, {u"current"_s, sheet.current}};
}

WorksheetProgress worksheetFromJson(const QJsonObject &object)
{
    WorksheetProgress sheet{object[u"task"_s].toInt(), {}, object[u"current"_s].toString()};
    for (const QJsonValue &scenario : object[u"scenarios"_s].toArray())
        sheet.scenarios.push_back(scenarioFromJson(scenario.toObject()));
    return sheet;
}

template<typename T> QJsonObject mapToJson(const QMap<QString, T> &map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(entry.key(), toJson(entry.value()));
    return object;
}

template<typename T> QMap<QString, T> mapFromJson(const QJsonValue &value, T (*read)(const QJsonObject &))
{
    const QJsonObject object = value.toObject();
    QMap<QString, T> map;
    for (auto member = object.begin(); member != object.end(); ++member)
        map.insert(member.key(), read(member->toObject()));
    return map;
}

QJsonObject toJson(const LearnerRecord &record)
{
    return {{u"answers"_s, mapToJson(record.answers)},
            {u"begun"_s, setToJson(record.begunLessons)},
            {u"end"_s, setToJson(record.endReached)},
            {u"completed"_s, setToJson(record.completedLessons)},
            {u"filled"_s, setToJson(record.filledWorksheets)},
            {u"passed"_s, record.passed}};
}

LearnerRecord recordFromJson(const QJsonObject &object)
{
    return {mapFromJson(object[u"answers"_s], answerFromJson),
            setFromJson(object[u"begun"_s]),
            setFromJson(object[u"end"_s]),
            setFromJson(object[u"completed"_s]),
            setFromJson(object[u"filled"_s]),
            object[u"passed"_s].toBool()};
}

} // namespace

QJsonObject toJson(const ModuleProgress &progress)
{
    return {{u"version"_s, progress.version},
            {u"lesson"_s, progress.place.lesson},
            {u"block"_s, progress.place.block},
            {u"seen"_s, setToJson(progress.seenBlocks)},
            {u"record"_s, toJson(progress.record)},
            {u"questions"_s, mapToJson(progress.questions)},
            {u"worksheets"_s, mapToJson(progress.worksheets)},
            {u"firstActivity"_s, timeToJson(progress.firstActivity)},
            {u"lastActivity"_s, timeToJson(progress.lastActivity)},
            {u"activeTime"_s, qint64(progress.activeTime.count())}};
}

ModuleProgress moduleProgressFromJson(const QJsonObject &object)
{
    return {object[u"version"_s].toString(),
            {object[u"lesson"_s].toString(), object[u"block"_s].toString()},
            setFromJson(object[u"seen"_s]),
            recordFromJson(object[u"record"_s].toObject()),
            mapFromJson(object[u"questions"_s], questionFromJson),
            mapFromJson(object[u"worksheets"_s], worksheetFromJson),
            timeFromJson(object[u"firstActivity"_s]),
            timeFromJson(object[u"lastActivity"_s]),
            std::chrono::milliseconds(object[u"activeTime"_s].toInteger())};
}

} // namespace Kogge
