// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemreport.h"

#include "base/visibletext.h"
#include "console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ProblemReport)
};

} // namespace

QString lineFor(const Problem &problem)
{
    const bool isError = severity(problem.code) == Severity::Error;
    const QString line = problem.line > 0 ? u':' + QString::number(problem.line) : QString();
    const QString grade = isError ? ReportText::tr("error") : ReportText::tr("warning");
    const QString block = problem.block.isEmpty() ? QString() : u", "_s + visibleText(problem.block);
    return Console::shown(problem.file) + line + u": "_s + grade + u": "_s + describe(problem) + u" ["_s
        + stableCode(problem.code) + block + u']';
}

QJsonObject jsonFor(const Problem &problem)
{
    const bool isError = severity(problem.code) == Severity::Error;
    return {
        {"severity"_L1, isError ? "error"_L1 : "warning"_L1},
        {"code"_L1, stableCode(problem.code)},
        {"file"_L1, problem.file},
        {"line"_L1, problem.line},
        {"block"_L1, problem.block},
        {"message"_L1, describe(problem)},
    };
}

} // namespace Kogge
