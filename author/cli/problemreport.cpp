// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

QString lineFor(const Problem &problem)
{
    const bool isError = severity(problem.code) == Severity::Error;
    const QString place = problem.line > 0 ? u"%1:%2"_s.arg(problem.file).arg(problem.line) : problem.file;
    const QString grade = isError ? QCoreApplication::translate("Kogge::ProblemReport", "error")
                                  : QCoreApplication::translate("Kogge::ProblemReport", "warning");
    const QString block = problem.block.isEmpty() ? QString() : u", "_s + problem.block;
    return place + u": "_s + grade + u": "_s + describe(problem) + u" ["_s + stableCode(problem.code) + block
        + u']';
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
