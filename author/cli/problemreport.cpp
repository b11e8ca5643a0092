// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemreport.h"

#include "base/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ProblemReport)
};

QString gradeOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ReportText::tr("error");
    case Severity::Warning:
        return ReportText::tr("warning");
    case Severity::Hint:
        return ReportText::tr("hint");
    }
    return {};
}

/// The same for programs.
QLatin1StringView codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Hint:
        return "hint"_L1;
    }
    return {};
}

} // namespace

QString lineFor(const Problem &problem)
{
    const QString line = problem.line > 0 ? u':' + QString::number(problem.line) : QString();
    const QString grade = gradeOf(severity(problem.code));
    const QString block = problem.block.isEmpty() ? QString() : u", "_s + visibleText(problem.block);
    return Console::shown(problem.file) + line + u": "_s + grade + u": "_s + describe(problem) + u" ["_s
        + stableCode(problem.code) + block + u']';
}

ExitStatus complainOf(const QString &path, const Problems &problems)
{
    for (const Problem &problem : problems)
        Console::complain(path, lineFor(problem));
    return problems.empty() ? ExitStatus::Fine : ExitStatus::ErrorsFound;
}

QJsonObject jsonFor(const Problem &problem)
{
    return {
        {"severity"_L1, codeOf(severity(problem.code))},
        {"code"_L1, stableCode(problem.code)},
        {"file"_L1, problem.file},
        {"line"_L1, problem.line},
        {"block"_L1, problem.block},
        {"message"_L1, describe(problem)},
    };
}

} // namespace Kogge
