// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/event.h"

#include "base/identifier.h"
#include "base/version.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct VerbEntry {
    Verb verb;
    const char16_t *name;
    bool inLesson;
    bool atBlock;
};

constexpr VerbEntry verbs[] = {
    {Verb::Launched, u"launched", false, false},    {Verb::Experienced, u"experienced", true, true},
    {Verb::Interacted, u"interacted", true, true},  {Verb::Answered, u"answered", true, true},
    {Verb::Progressed, u"progressed", true, false}, {Verb::Completed, u"completed", true, false},
    {Verb::Passed, u"passed", false, false},
};

const VerbEntry &entryOf(Verb verb)
{
    return *std::find_if(std::begin(verbs), std::end(verbs),
                         [verb](const VerbEntry &entry) { return entry.verb == verb; });
}

Event event(Verb verb, const ModuleVersion &module, const Place &place = {}, const QJsonObject &result = {})
{
    return {QUuid::createUuid(), QDateTime::currentDateTimeUtc(), module, place, verb, result, {}};
}

Event worksheetEvent(const ModuleVersion &module, const Place &place, const QJsonObject &change)
{
    return event(Verb::Interacted, module, place, {{u"worksheet"_s, change}});
}

bool isTask(const QJsonValue &value)
{
    return value.isDouble() && value.toInt(-1) >= 0;
}

bool isDecimal(const QJsonValue &value)
{
    return value.isString() && Decimal::fromString(value.toString()).has_value();
}

bool isChange(const QJsonObject &change, const QJsonValue &task)
{
    if (change[u"scenario"_s].toString().isEmpty())
        return false;
    if (change.contains(u"input"_s))
        return change[u"input"_s].isObject() && change[u"name"_s].isString() && change[u"complete"_s].isBool()
            && isTask(task);
    return change.size() == 2
        && (change[u"name"_s].isString() || change[u"shown"_s].toBool() || change[u"removed"_s].toBool());
}

bool isInteraction(const QJsonObject &result)
{
    const QJsonValue task = result[u"task"_s];
    if (result.contains(u"worksheet"_s))
        return isChange(result[u"worksheet"_s].toObject(), task);
    const bool draft = result[u"draft"_s].isString();
    const bool hint = !result[u"hint"_s].toString().isEmpty();
    return draft != hint && isTask(task);
}

bool isAnswer(const QJsonObject &result)
{
    return result[u"response"_s].isString() && isDecimal(result[u"score"_s]) && isDecimal(result[u"points"_s])
        && result[u"right"_s].isBool() && isTask(result[u"task"_s]);
}

bool resultFits(const Event &event)
{
    if (event.verb == Verb::Interacted)
        return isInteraction(event.result);
    if (event.verb == Verb::Answered)
        return isAnswer(event.result);
    return event.result.isEmpty();
}

bool placeFits(const Event &event)
{
    const VerbEntry &entry = entryOf(event.verb);
    return event.place.lesson.isEmpty() == !entry.inLesson && event.place.block.isEmpty() == !entry.atBlock;
}

Error invalid(const Event &event, const char *reason)
{
    return {ErrorCode::InvalidArgument, verbName(event.verb),
            QCoreApplication::translate("Kogge::Event", reason)};
}

} // namespace

QString verbName(Verb verb)
{
    return QString::fromUtf16(entryOf(verb).name);
}

std::optional<Verb> verbFromName(const QString &name)
{
    for (const VerbEntry &entry : verbs) {
        if (name == QStringView(entry.name))
            return entry.verb;
    }
    return {};
}

Result<Done> checked(const Event &event)
{
    if (event.id.isNull() || !event.time.isValid())
        return invalid(event, QT_TRANSLATE_NOOP("Kogge::Event", "it needs an id and a time."));
    if (!isUrn(event.module.module) || !Version::fromString(event.module.version))
        return invalid(event, QT_TRANSLATE_NOOP("Kogge::Event", "it needs a module and its version."));
    if (!placeFits(event))
        return invalid(event, QT_TRANSLATE_NOOP("Kogge::Event", "the place does not fit."));
    if (!resultFits(event))
        return invalid(event, QT_TRANSLATE_NOOP("Kogge::Event", "the result does not fit."));
    if (event.duration < std::chrono::milliseconds::zero())
        return invalid(event, QT_TRANSLATE_NOOP("Kogge::Event", "the duration is negative."));
    return Done{};
}

Event launched(const ModuleVersion &module)
{
    return event(Verb::Launched, module);
}

Event experienced(const ModuleVersion &module, const Place &place)
{
    return event(Verb::Experienced, module, place);
}

Event draftKept(const ModuleVersion &module, const Place &place, int task, const Response &draft)
{
    return event(Verb::Interacted, module, place, {{u"draft"_s, draft}, {u"task"_s, task}});
}

Event hintShown(const ModuleVersion &module, const Place &place, int task, const QString &hint)
{
    return event(Verb::Interacted, module, place, {{u"hint"_s, hint}, {u"task"_s, task}});
}

Event answered(const ModuleVersion &module, const Place &place, int task, const Response &response,
               const Grade &grade, const Decimal &points)
{
    return event(Verb::Answered, module, place,
                 {{u"response"_s, response},
                  {u"score"_s, grade.score.toString()},
                  {u"points"_s, points.toString()},
                  {u"right"_s, grade.right},
                  {u"task"_s, task}});
}

Event scenarioSaved(const ModuleVersion &module, const Place &place, int task, const Scenario &scenario)
{
    const QJsonObject change = {{u"scenario"_s, scenario.id},
                                {u"name"_s, scenario.name},
                                {u"input"_s, toJson(scenario.input)},
                                {u"complete"_s, scenario.complete}};
    return event(Verb::Interacted, module, place, {{u"worksheet"_s, change}, {u"task"_s, task}});
}

Event scenarioRenamed(const ModuleVersion &module, const Place &place, const QString &scenario,
                      const QString &name)
{
    return worksheetEvent(module, place, {{u"scenario"_s, scenario}, {u"name"_s, name}});
}

Event scenarioShown(const ModuleVersion &module, const Place &place, const QString &scenario)
{
    return worksheetEvent(module, place, {{u"scenario"_s, scenario}, {u"shown"_s, true}});
}

Event scenarioRemoved(const ModuleVersion &module, const Place &place, const QString &scenario)
{
    return worksheetEvent(module, place, {{u"scenario"_s, scenario}, {u"removed"_s, true}});
}

Event endReached(const ModuleVersion &module, const QString &lesson)
{
    return event(Verb::Progressed, module, {lesson, {}});
}

Event lessonCompleted(const ModuleVersion &module, const QString &lesson)
{
    return event(Verb::Completed, module, {lesson, {}});
}

Event modulePassed(const ModuleVersion &module)
{
    return event(Verb::Passed, module);
}

} // namespace Kogge
