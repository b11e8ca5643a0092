// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/report.h"

#include "progress/learners.h"
#include "progress/opening_p.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QJsonArray lessonsOf(const LearnerRecord &record)
{
    const QSet<QString> all = record.begunLessons + record.endReached + record.completedLessons;
    QStringList ids(all.begin(), all.end());
    ids.sort();
    QJsonArray lessons;
    for (const QString &id : ids) {
        const bool done = record.completedLessons.contains(id);
        lessons.append(QJsonObject{{u"id"_s, id}, {u"status"_s, done ? u"done"_s : u"begun"_s}});
    }
    return lessons;
}

QJsonArray answersOf(const ModuleProgress &progress)
{
    QJsonArray answers;
    for (auto question = progress.questions.begin(); question != progress.questions.end(); ++question) {
        const Answer answer = progress.record.answers.value(question.key());
        answers.append(QJsonObject{{u"block"_s, question.key()},
                                   {u"response"_s, answer.response},
                                   {u"attempts"_s, answer.attempts},
                                   {u"best"_s, answer.best.toDouble()},
                                   {u"right"_s, answer.right},
                                   {u"task"_s, question->task},
                                   {u"draft"_s, question->draft},
                                   {u"hints"_s, QJsonArray::fromStringList(question->hints)}});
    }
    return answers;
}

QJsonArray worksheetsOf(const ModuleProgress &progress)
{
    QJsonArray worksheets;
    for (auto sheet = progress.worksheets.begin(); sheet != progress.worksheets.end(); ++sheet) {
        QJsonArray scenarios;
        for (const Scenario &scenario : sheet->scenarios)
            scenarios.append(toJson(scenario));
        worksheets.append(QJsonObject{{u"block"_s, sheet.key()},
                                      {u"filled"_s, progress.record.filledWorksheets.contains(sheet.key())},
                                      {u"current"_s, sheet->current},
                                      {u"scenarios"_s, scenarios}});
    }
    return worksheets;
}

QJsonObject moduleObject(const QString &id, const ModuleProgress &progress)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(progress.activeTime);
    return {
        {u"id"_s, id},
        {u"version"_s, progress.version},
        {u"passed"_s, progress.record.passed},
        {u"place"_s, QJsonObject{{u"lesson"_s, progress.place.lesson}, {u"block"_s, progress.place.block}}},
        {u"firstActivity"_s, progress.firstActivity.toString(Qt::ISODateWithMs)},
        {u"lastActivity"_s, progress.lastActivity.toString(Qt::ISODateWithMs)},
        {u"activeSeconds"_s, static_cast<qint64>(seconds.count())},
        {u"lessons"_s, lessonsOf(progress.record)},
        {u"answers"_s, answersOf(progress)},
        {u"worksheets"_s, worksheetsOf(progress)}};
}

QJsonObject learnerObject(const QString &dataFolder, const QString &id)
{
    const auto state = readUntouched(learnerFolder(dataFolder, id), currentSchema());
    QJsonArray modules;
    QJsonArray problems;
    if (!state)
        problems.append(describe(state.error()));
    const StoreState known = state ? *state : StoreState();
    for (const Notice &notice : known.notices)
        problems.append(describe(notice));
    for (auto module = known.modules.begin(); module != known.modules.end(); ++module)
        modules.append(moduleObject(module.key(), module->progress));
    return {
        {u"id"_s, id}, {u"name"_s, known.learnerName}, {u"problems"_s, problems}, {u"modules"_s, modules}};
}

} // namespace

Result<QJsonObject> progressReport(const QString &dataFolder)
{
    if (!QFileInfo(dataFolder).isDir())
        return Error{ErrorCode::FileNotFound, dataFolder, {}};
    QJsonArray objects;
    for (const Learner &learner : learners(dataFolder))
        objects.append(learnerObject(dataFolder, learner.id));
    return QJsonObject{{u"schemaVersion"_s, 1}, {u"learners"_s, objects}};
}

} // namespace Kogge
