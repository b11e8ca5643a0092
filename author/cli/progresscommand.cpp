// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commands.h"
#include "progress/report.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::ProgressCommand", text);
}

void printModule(const QJsonObject &module)
{
    Console::print(u"  %1 %2"_s.arg(module.value("id"_L1).toString(), module.value("version"_L1).toString()));
    for (const QJsonValue &value : module.value("lessons"_L1).toArray()) {
        const QJsonObject lesson = value.toObject();
        //: %1 the id of a lesson, %2 "begun" or "done"
        Console::print(u"    "_s
                       + tr("lesson %1: %2")
                             .arg(lesson.value("id"_L1).toString(), lesson.value("status"_L1).toString()));
    }
    for (const QJsonValue &value : module.value("answers"_L1).toArray()) {
        const QJsonObject answer = value.toObject();
        Console::print(u"    "_s
                       + tr("question %1: %2 points after %3 attempts (%4)")
                             .arg(answer.value("block"_L1).toString(), answer.value("best"_L1).toString())
                             .arg(answer.value("attempts"_L1).toInt())
                             .arg(answer.value("response"_L1).toString()));
    }
    for (const QJsonValue &value : module.value("worksheets"_L1).toArray()) {
        const QJsonObject sheet = value.toObject();
        Console::print(u"    "_s
                       + tr("worksheet %1: %2 versions")
                             .arg(sheet.value("block"_L1).toString())
                             .arg(sheet.value("scenarios"_L1).toArray().size()));
    }
}

/// True where something of the learner could not be read.
bool printLearner(const QJsonObject &learner)
{
    const QString name = learner.value("name"_L1).toString();
    const QString id = learner.value("id"_L1).toString();
    Console::print(name.isEmpty() ? id : u"%1 (%2)"_s.arg(name, id));
    for (const QJsonValue &module : learner.value("modules"_L1).toArray())
        printModule(module.toObject());
    const QJsonArray problems = learner.value("problems"_L1).toArray();
    for (const QJsonValue &problem : problems)
        Console::complain(id, problem.toString());
    return !problems.isEmpty();
}

} // namespace

ExitStatus progressCommand(const QStringList &arguments)
{
    Command command(u"progress"_s, tr("Says what each learner has done, as their stores have it."), {});
    command.addJsonOption();
    command.addOption({u"data"_s, tr("The player's data folder."), u"DIR"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    if (!command.isSet(u"data"_s))
        return Console::usageError(tr("progress needs --data DIR."));

    const QString folder = command.value(u"data"_s);
    const auto report = progressReport(folder);
    if (!report)
        return Console::fail(folder, report.error());
    bool problems = false;
    if (command.json())
        Console::print(*report);
    for (const QJsonValue &learner : report->value("learners"_L1).toArray()) {
        const bool hasProblems = command.json() ? !learner.toObject().value("problems"_L1).toArray().isEmpty()
                                                : printLearner(learner.toObject());
        problems = problems || hasProblems;
    }
    return problems ? ExitStatus::ErrorsFound : ExitStatus::Fine;
}

} // namespace Kogge
