// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"
#include "command.h"
#include "commands.h"
#include "progress/report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ProgressCommand)
};

QString statusOf(const QJsonObject &lesson)
{
    const bool done = lesson.value("status"_L1).toString() == "done"_L1;
    return done ? ProgressText::tr("done") : ProgressText::tr("begun");
}

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return visibleText(object.value(key).toString());
}

void printAnswer(const QJsonObject &answer)
{
    //: %1 the id of a question, %2 points, %3 an answer as stored
    const QString line = ProgressText::tr("question %1: %n attempts, best score %2, last answer “%3”",
                                          nullptr, answer.value("attempts"_L1).toInt());
    const QString best = QLocale().toString(answer.value("best"_L1).toDouble());
    Console::print(u"    "_s
                   + withArguments(line, {textOf(answer, "block"_L1), best, textOf(answer, "response"_L1)}));
}

void printModule(const QJsonObject &module)
{
    Console::print(u"  "_s + textOf(module, "id"_L1) + u' ' + textOf(module, "version"_L1));
    for (const QJsonValue &value : module.value("lessons"_L1).toArray()) {
        const QJsonObject lesson = value.toObject();
        //: %1 the id of a lesson, %2 "begun" or "done"
        const QString line = ProgressText::tr("lesson %1: %2");
        Console::print(u"    "_s + withArguments(line, {textOf(lesson, "id"_L1), statusOf(lesson)}));
    }
    for (const QJsonValue &value : module.value("answers"_L1).toArray())
        printAnswer(value.toObject());
    for (const QJsonValue &value : module.value("worksheets"_L1).toArray()) {
        const QJsonObject sheet = value.toObject();
        const auto versions = static_cast<int>(sheet.value("scenarios"_L1).toArray().size());
        //: %1 the id of a worksheet
        const QString line = ProgressText::tr("worksheet %1: %n versions", nullptr, versions);
        Console::print(u"    "_s + withArguments(line, {textOf(sheet, "block"_L1)}));
    }
}

/// True where something of the learner could not be read.
bool printLearner(const QJsonObject &learner)
{
    const QString name = textOf(learner, "name"_L1);
    const QString id = textOf(learner, "id"_L1);
    Console::print(name.isEmpty() ? id : name + u" ("_s + id + u')');
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
    Command command(u"progress"_s, u"--data DIR"_s,
                    ProgressText::tr("Says what each learner has done, as their stores have it."));
    command.addJsonOption();
    command.addOption({u"data"_s, ProgressText::tr("The player's data folder."), u"DIR"_s});
    if (const auto status = command.parse(arguments))
        return *status;

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
