// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formulavalue.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct Entry {
    const char *name;
    const char *sentence;
};

Entry entryOf(FormulaErrorKind kind)
{
    using enum FormulaErrorKind;
    switch (kind) {
    case Syntax:
        return {"syntax", QT_TRANSLATE_NOOP("Kogge::Formula", "%1 is expected here")};
    case TooComplex:
        return {"too-complex", QT_TRANSLATE_NOOP("Kogge::Formula", "it is too long or too deeply nested")};
    case UnknownName:
        return {"unknown-name", QT_TRANSLATE_NOOP("Kogge::Formula", "there is no field “%1”")};
    case UnknownFunction:
        return {"unknown-function", QT_TRANSLATE_NOOP("Kogge::Formula", "there is no function %1")};
    case WrongArgumentCount:
        return {"wrong-argument-count",
                QT_TRANSLATE_NOOP("Kogge::Formula", "%1 has too few or too many values in its brackets")};
    case Cycle:
        return {"cycle", QT_TRANSLATE_NOOP("Kogge::Formula", "it depends on itself")};
    case WrongType:
        return {"wrong-type",
                QT_TRANSLATE_NOOP("Kogge::Formula", "a text, number or date stands where it cannot be used")};
    case LengthMismatch:
        return {"length-mismatch",
                QT_TRANSLATE_NOOP("Kogge::Formula", "two columns of different length are combined")};
    case DivisionByZero:
        return {"division-by-zero", QT_TRANSLATE_NOOP("Kogge::Formula", "something is divided by zero")};
    case BadExponent:
        return {"bad-exponent",
                QT_TRANSLATE_NOOP("Kogge::Formula", "an exponent is not a whole number, or too large")};
    case Overflow:
        return {"overflow", QT_TRANSLATE_NOOP("Kogge::Formula", "a number or date is too large")};
    }
    Q_UNREACHABLE();
}

struct ScalarText {
    QString operator()(Empty) const { return {}; }
    QString operator()(const Decimal &number) const { return number.toString(); }
    QString operator()(bool truth) const { return truth ? u"TRUE"_s : u"FALSE"_s; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QString &text) const { return u'"' + text + u'"'; }
    QString operator()(const FormulaError &error) const
    {
        return u"#%1(%2)"_s.arg(stableName(error.kind), error.field);
    }
};

} // namespace

QString stableName(FormulaErrorKind kind)
{
    return QString::fromLatin1(entryOf(kind).name);
}

QString describe(const FormulaError &error)
{
    const QString sentence = QCoreApplication::translate("Kogge::Formula", entryOf(error.kind).sentence);
    return withArguments(sentence, {visibleText(error.detail)});
}

QString toText(const FormulaValue &value)
{
    if (const auto *scalar = std::get_if<Scalar>(&value))
        return std::visit(ScalarText{}, *scalar);
    QStringList cells;
    for (const Scalar &cell : std::get<Column>(value))
        cells += std::visit(ScalarText{}, cell);
    return u'[' + cells.join(u"; "_s) + u']';
}

const FormulaError *firstError(const FormulaValue &value)
{
    if (const auto *scalar = std::get_if<Scalar>(&value))
        return std::get_if<FormulaError>(scalar);
    for (const Scalar &cell : std::get<Column>(value)) {
        if (const auto *error = std::get_if<FormulaError>(&cell))
            return error;
    }
    return nullptr;
}

} // namespace Kogge
