// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tools.h"
#include "worksheetobject.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ToolText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Tool)
};

/// What the parts of the tools' sheets are called, by their names.
QMap<QString, QString> labelsOf(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Pairing:
        return {{u"ratings"_s, ToolText::tr("Who rated whom")},
                {u"left"_s, ToolText::tr("One side")},
                {u"right"_s, ToolText::tr("Other side")},
                {u"from_left"_s, ToolText::tr("Rating by the one")},
                {u"from_right"_s, ToolText::tr("Rating by the other")},
                {u"total"_s, ToolText::tr("Best total")},
                {u"pairs"_s, ToolText::tr("Pairs")},
                {u"others"_s, ToolText::tr("As good")}};
    case ToolKind::Rounds:
        return {{u"left"_s, ToolText::tr("People on one side")},
                {u"right"_s, ToolText::tr("People on the other side")},
                {u"talk"_s, ToolText::tr("Minutes to talk")},
                {u"change"_s, ToolText::tr("Minutes to change places")},
                {u"rounds"_s, ToolText::tr("Rounds")},
                {u"minutes"_s, ToolText::tr("Minutes in all")}};
    case ToolKind::Contrast:
        return {{u"text_color"_s, ToolText::tr("Colour of the text")},
                {u"ground_color"_s, ToolText::tr("Colour of the ground")},
                {u"ratio"_s, ToolText::tr("Contrast to 1")},
                {u"normal"_s, ToolText::tr("Text of usual size")},
                {u"large"_s, ToolText::tr("Large text")}};
    }
    Q_UNREACHABLE();
}

template<typename Part> void label(std::vector<Part> &parts, const QMap<QString, QString> &labels)
{
    for (Part &part : parts)
        part.label = labels.value(part.name);
}

/// "pass" and "fail" as words.
Calculation inWords(Calculation calculation)
{
    for (FormulaValue &value : calculation.values) {
        if (value == FormulaValue(Scalar(u"pass"_s)))
            value = Scalar(ToolText::tr("enough"));
        else if (value == FormulaValue(Scalar(u"fail"_s)))
            value = Scalar(ToolText::tr("not enough"));
    }
    return calculation;
}

} // namespace

WorksheetKind WorksheetKind::of(const Tool &tool)
{
    WorksheetKind result;
    result.isTool = true;
    result.sheet = sheetOf(tool.kind);
    result.sheet.title = tool.title;
    result.sheet.intro = tool.intro;
    result.sheet.samples = tool.samples;
    const auto labels = labelsOf(tool.kind);
    label(result.sheet.fields, labels);
    label(result.sheet.tables, labels);
    for (WorksheetTable &table : result.sheet.tables)
        label(table.columns, labels);
    label(result.sheet.results, labels);
    for (WorksheetField &field : result.sheet.fields) {
        if (tool.kind == ToolKind::Contrast)
            field.help = ToolText::tr("As in #8a8a8a");
    }
    for (WorksheetResult &shown : result.sheet.results) {
        if (shown.type == FieldType::Choice)
            shown.type = FieldType::Text;
    }
    result.calculate = [kind = tool.kind](const WorksheetInput &input) {
        return inWords(Kogge::calculate(kind, input));
    };
    return result;
}

} // namespace Kogge
