// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulahelp.h"

#include "course/formulafunctions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct FormulaHelpText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::FormulaHelp)
};

struct FunctionHelp {
    const char *name;
    const char *shown;
    const char *note;
};

constexpr FunctionHelp functionHelp[] = {
    {"ABS", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "ABS(number)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "The number without its minus sign.")},
    {"AND", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "AND(condition, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "TRUE where all conditions hold.")},
    {"AVERAGE", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "AVERAGE(values, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "The mean of all that is filled in.")},
    {"CEILING", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "CEILING(number, step)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp",
                       "Rounds up to a multiple of the step; without one, to a whole number.")},
    {"COUNT", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "COUNT(values, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "How many are filled in.")},
    {"COUNTIF", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "COUNTIF(column, value)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp",
                       "How many rows have this value; or in how many a condition holds.")},
    {"CUMULATE", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "CUMULATE(column, start)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "The sum up to each row or period, from the start on.")},
    {"FILLED", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "FILLED(field)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "TRUE where something is filled in.")},
    {"FLOOR", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "FLOOR(number, step)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp",
                       "Rounds down to a multiple of the step; without one, to a whole number.")},
    {"IF", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "IF(condition, then, otherwise)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "The one value where the condition holds, else the other.")},
    {"MAX", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "MAX(values, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "The largest, or the latest date.")},
    {"MIN", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "MIN(values, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "The smallest, or the earliest date.")},
    {"NOT", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "NOT(condition)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "TRUE where the condition does not hold.")},
    {"OR", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "OR(condition, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "TRUE where at least one condition holds.")},
    {"POSITION", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "POSITION(value, column)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "In which row or period the value stands first.")},
    {"RANK", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "RANK(value, column)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "Its place by size; the largest is 1.")},
    {"ROUND", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "ROUND(number, places)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "Rounded to so many decimals; without, to a whole number.")},
    {"SUM", QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "SUM(values, …)"),
     QT_TRANSLATE_NOOP("Kogge::FormulaHelp", "All added up.")},
};

QString inWords(const char *text)
{
    return QCoreApplication::translate("Kogge::FormulaHelp", text);
}

const FunctionHelp *helpOn(const QString &function)
{
    for (const FunctionHelp &help : functionHelp) {
        if (function == QLatin1StringView(help.name))
            return &help;
    }
    return nullptr;
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

/// What formulas can read, with its label.
std::vector<std::pair<QString, QString>> labelledNames(const Worksheet &sheet)
{
    std::vector<std::pair<QString, QString>> names;
    for (const WorksheetField &field : sheet.fields)
        names.emplace_back(field.name, field.label);
    for (const WorksheetTable &table : sheet.tables) {
        for (const WorksheetField &column : table.columns)
            names.emplace_back(table.name + u'.' + column.name, table.label + u" › "_s + column.label);
    }
    for (const WorksheetResult &result : sheet.results)
        names.emplace_back(result.name, result.label);
    return names;
}

/// How many letters must change, come or go to make \p b of \p a.
qsizetype lettersBetween(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype changed = corner + (a.at(i) == b.at(j) ? 0 : 1);
            corner = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// One of \p known that somebody who wrote \p word may have meant; or empty.
QString meantBy(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype least = (word.size() < 4 ? 1 : word.size() < 9 ? 2 : 3) + 1;
    for (const QString &name : known) {
        const qsizetype distance = lettersBetween(word, name);
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

QString meantSentence(const QString &meant)
{
    return meant.isEmpty()
        ? FormulaHelpText::tr("Ctrl+Space lists what there is.")
        : FormulaHelpText::tr("Perhaps %1 is meant; Ctrl+Space lists what there is.").arg(meant);
}

QString remedyFor(const Worksheet &sheet, const FormulaError &error)
{
    using enum FormulaErrorKind;
    switch (error.kind) {
    case Syntax:
        return FormulaHelpText::tr("Write that, or take out what stands there.");
    case TooComplex:
        return FormulaHelpText::tr("Divide it: a result can use other results.");
    case UnknownName:
        return meantSentence(meantBy(error.detail, namesOf(sheet)));
    case UnknownFunction:
        return meantSentence(meantBy(error.detail, functionNames()));
    case WrongArgumentCount: {
        const FunctionHelp *help = helpOn(error.detail);
        return help ? FormulaHelpText::tr("Write %1.").arg(inWords(help->shown)) : QString();
    }
    case Cycle:
        return FormulaHelpText::tr("Take out its own name, or the name of what is computed from it.");
    case WrongType:
        return FormulaHelpText::tr("Compute with numbers only; compare texts with texts in quotes.");
    case LengthMismatch:
        return FormulaHelpText::tr(
            "Combine columns of one table, or make one value of a column, as with SUM.");
    case DivisionByZero:
        return FormulaHelpText::tr("Ask first, as in IF(count = 0, 0, sum / count).");
    case BadExponent:
        return FormulaHelpText::tr("Use ROUND for the exponent.");
    case Overflow:
        return FormulaHelpText::tr("Look whether a unit or a percentage is wrong.");
    }
    Q_UNREACHABLE();
}

QString withCapital(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace

FormulaSpan formulaWordAt(const QString &formula, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, formula.size());
    if (formula.left(cursor).count(u'"') % 2 == 1)
        return {cursor, 0};
    qsizetype start = cursor;
    while (start > 0 && isWordLetter(formula.at(start - 1)))
        --start;
    if (start < cursor && formula.at(start).isDigit())
        return {cursor, 0}; // A number.
    return {start, cursor - start};
}

std::vector<FormulaProposal> formulaProposals(const Worksheet &sheet, const QString &formula,
                                              qsizetype cursor, const QString &own)
{
    std::vector<FormulaProposal> proposals;
    const FormulaSpan span = formulaWordAt(formula, cursor);
    if (formula.left(cursor).count(u'"') % 2 == 1 || (span.at > 0 && formula.at(span.at - 1).isDigit()))
        return proposals;
    const QString word = formula.mid(span.at, span.length);
    std::vector<FormulaProposal> byLabel;
    for (const auto &[name, label] : labelledNames(sheet)) {
        if (name == own)
            continue;
        if (name.startsWith(word, Qt::CaseInsensitive))
            proposals.push_back({name, name, label});
        else if (name.contains(word, Qt::CaseInsensitive) || label.contains(word, Qt::CaseInsensitive))
            byLabel.push_back({name, name, label});
    }
    proposals.insert(proposals.end(), byLabel.begin(), byLabel.end());
    for (const FunctionHelp &help : functionHelp) {
        const QString name = QString::fromLatin1(help.name);
        if (name.startsWith(word, Qt::CaseInsensitive))
            proposals.push_back({name + u'(', inWords(help.shown), inWords(help.note)});
    }
    return proposals;
}

QString faultSentence(const Worksheet &sheet, const QString &formula, const FormulaFault &fault)
{
    const QString what = describe(fault.error);
    const QString remedy = remedyFor(sheet, fault.error);
    if (formula.isEmpty())
        return FormulaHelpText::tr("Still empty. Ctrl+Space lists what can stand here.");
    if (fault.error.kind == FormulaErrorKind::TooComplex || fault.error.kind == FormulaErrorKind::Cycle)
        return FormulaHelpText::tr("%1. %2").arg(withCapital(what), remedy);
    if (fault.place.at >= formula.size())
        return FormulaHelpText::tr("At the end: %1. %2").arg(what, remedy);
    return FormulaHelpText::tr("Character %1: %2. %3").arg(fault.place.at + 1).arg(what, remedy);
}

QString outcomeSentence(const FormulaError &error)
{
    return FormulaHelpText::tr("%1. %2").arg(withCapital(describe(error)), remedyFor({}, error));
}

} // namespace Kogge
