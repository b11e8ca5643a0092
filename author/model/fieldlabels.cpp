// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct FieldLabels {
    Q_DECLARE_TR_FUNCTIONS(Kogge::FieldLabels)
};

/// A sentence or label of a field; "*" is any owner. What is special comes before what holds for all.
struct FieldText {
    const char *owner;
    const char *name;
    const char *text;
};

// clang-format off
constexpr FieldText labelTexts[] = {
    {"profiles", "entry", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "With a form for one’s own entry")},
    {"fact", "value", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Value in words")},
    {"value", "value", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Value in words")},
    {"true-false", "prompt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Statement")},
    {"true-false", "right", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "The statement is right")},
    {"discussion", "prompt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Prompt")},
    {"reflection", "prompt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Prompt")},
    {"column", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Heading")},
    {"category", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name of the group")},
    {"target", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Text")},
    {"fill-in", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Text with gaps")},
    {"fill-in", "prompt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Task")},
    {"term", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Term")},
    {"foreseen", "feedback", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Feedback")},
    {"check", "formula", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Condition that must hold")},
    {"tool", "kind", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Tool")},
    {"scenario", "required", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "An ending must be reached")},
    {"checklist", "required", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Everything must be ticked")},
    {"worksheet", "required", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Must be filled in")},
    {"numeric", "value", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Right number")},
    {"callout", "kind", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Kind")},
    {"set", "value", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Value")},
    {"set", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Text")},
    {"set", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Field")},
    {"expect", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Result")},
    {"expect", "value", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Value it must have")},
    {"expect", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Text it must have")},
    {"choice", "label", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Label")},
    {"choice", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name in formulas")},
    {"field", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name in formulas")},
    {"column", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name in formulas")},
    {"condition", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name in formulas")},
    {"result", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name in formulas")},
    {"worksheet-table", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name in formulas")},
    {"*", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Text")},
    {"*", "prompt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Question")},
    {"*", "title", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Title")},
    {"*", "summary", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Summary")},
    {"*", "caption", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Caption")},
    {"*", "decorative", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Only decoration")},
    {"*", "alt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Description for those who do not see it")},
    {"*", "media", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "File")},
    {"*", "kind", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Kind")},
    {"*", "unit", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Unit")},
    {"*", "number", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Number")},
    {"*", "decimals", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Decimals shown")},
    {"*", "align", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Alignment")},
    {"*", "label", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Label")},
    {"*", "help", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Help")},
    {"*", "name", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Name")},
    {"*", "description", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Description")},
    {"*", "intro", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Introduction")},
    {"*", "feedback", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Feedback")},
    {"*", "feedback-right", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Feedback when all is right")},
    {"*", "feedback-wrong", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Feedback when it is not right yet")},
    {"*", "points", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Points")},
    {"*", "attempts", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Attempts")},
    {"*", "required", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Must be answered")},
    {"*", "right", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Right answer")},
    {"*", "value", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Value")},
    {"*", "tolerance", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Tolerance")},
    {"*", "unit-word", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Unit in words")},
    {"*", "statement", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "What it means")},
    {"*", "source", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Source")},
    {"*", "country", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Country")},
    {"*", "as-of", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "As of")},
    {"*", "recheck-by", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Check again by")},
    {"*", "href", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Address of the source")},
    {"*", "record", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Record of the value register")},
    {"*", "definition", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Definition")},
    {"*", "from", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Block with the numbers")},
    {"*", "values", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Columns or series")},
    {"*", "one-by-one", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "One step at a time")},
    {"*", "role", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Role")},
    {"*", "collection", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Collection")},
    {"*", "feedback-true", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Feedback to “right”")},
    {"*", "feedback-false", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Feedback to “wrong”")},
    {"*", "target", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Belongs to")},
    {"*", "category", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Belongs to")},
    {"*", "match-case", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Capital letters matter")},
    {"*", "answers", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Accepted answers, one on each line")},
    {"*", "shape", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Shape")},
    {"*", "x", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Left edge, %")},
    {"*", "y", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Upper edge, %")},
    {"*", "width", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Width, %")},
    {"*", "height", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Height, %")},
    {"*", "model", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Model answer")},
    {"*", "levels", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Levels")},
    {"*", "low", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Lowest level")},
    {"*", "high", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Highest level")},
    {"*", "currency", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Currency")},
    {"*", "type", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Type")},
    {"*", "periods", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Number of values")},
    {"*", "period", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Each value is")},
    {"*", "optional", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "May stay empty")},
    {"*", "formula", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Formula")},
    {"*", "least", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Rows at least")},
    {"*", "most", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Rows at most")},
    {"*", "row-label", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "One row is a")},
    {"*", "message", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Message")},
    {"*", "when", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Applies when")},
    {"*", "otherwise", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "If nothing applies")},
    {"*", "outcomes", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Outcomes that must apply")},
    {"*", "to", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Leads to")},
    {"*", "ending", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Ending")},
    {"*", "debrief", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Afterword")},
    {"*", "table", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Table")},
    {"*", "minutes", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Minutes")},
    {"*", "version", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Version")},
    {"*", "topic", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Topic")},
    {"*", "licence", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Licence")},
    {"*", "valid-until", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Valid until")},
    {"*", "pass-mark", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Points to pass, %")},
    {"*", "audience", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Audience")},
    {"*", "keywords", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Keywords")},
    {"*", "requires", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Needs")},
    {"*", "credit", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Made by")},
    {"*", "start", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Begins at, seconds")},
    {"*", "end", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Ends at, seconds")},
    {"*", "speaker", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Speaker")},
    {"*", "place", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Place")},
    {"*", "partner", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Partners")},
    {"*", "done", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "What was done")},
    {"*", "results", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Results")},
    {"*", "region", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Region")},
    {"*", "transferable", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "What others can take over")},
    {"*", "advice", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Advice")},
    {"*", "contact", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Contact")},
};

constexpr FieldText helps[] = {
    {"fill-in", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Each gap is a letter in braces: {a}.")},
    {"*", "formula", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Names of fields with + - * / ^, comparisons, IF, SUM, ROUND and others.")},
    {"*", "tolerance", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "How far from the right number still counts as right.")},
    {"*", "attempts", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "0: as many as wanted.")},
    {"*", "points", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "0: not scored.")},
    {"*", "unit", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A currency such as EUR, %, or nothing.")},
    {"*", "decimals", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "-1: as many as usual.")},
    {"*", "recheck-by", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "After this day the player says that the fact may have changed.")},
    {"*", "as-of", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A year, month or day.")},
    {"*", "country", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Two letters such as DE, or EU.")},
    {"*", "decorative", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "It says nothing that must be known. It needs no description, and screen readers pass over it.")},
    {"*", "alt", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "What one must know from the picture. Empty: what the file says.")},
    {"*", "when", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A formula over the conditions.")},
    {"*", "values", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Letters of columns or names of series, separated by blanks. Empty: all.")},
    {"*", "answers", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Any of them is right.")},
    {"*", "keywords", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Separated by commas.")},
    {"*", "outcomes", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Separated by blanks.")},
};

/// What one part is called, and how another one is added.
struct PartText {
    const char *element;
    const char *label;
    const char *add;
};
constexpr PartText partTexts[] = {
    {"option", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Answer"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an answer")},
    {"hint", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Hint"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a hint")},
    {"column", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Column"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a column")},
    {"row", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Row"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a row")},
    {"cell", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Cell"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a cell")},
    {"term", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Term"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a term")},
    {"picture", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Picture"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a picture")},
    {"step", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Step"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a step")},
    {"part", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Part"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a part")},
    {"foreseen", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Foreseen wrong number"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a foreseen wrong number")},
    {"category", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Group"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a group")},
    {"item", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Item"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an item")},
    {"target", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Target"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a target")},
    {"gap", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Gap"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a gap")},
    {"region", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Region"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a region")},
    {"field", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Field"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a field")},
    {"table", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Table"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a table")},
    {"result", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Result"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a result")},
    {"check", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Check"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a check")},
    {"sample", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Example"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an example")},
    {"set", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Entry"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an entry")},
    {"expect", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Expected result"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an expected result")},
    {"choice", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Choice"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a choice")},
    {"condition", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Condition"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a condition")},
    {"outcome", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Outcome"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an outcome")},
    {"node", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Scene"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a scene")},
    {"way", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Way"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a way")},
    {"objective", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Objective"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add an objective")},
    {"contributor", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Contributor"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a contributor")},
    {"cue", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Sentence"), QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Add a sentence")},
};

/// What a word of a choice is called.
struct WordText {
    const char *owner;
    const char *name;
    const char *word;
    const char *label;
};
constexpr WordText wordTexts[] = {
    {"callout", "kind", "note", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Note")},
    {"callout", "kind", "tip", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Tip")},
    {"callout", "kind", "warning", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Take care")},
    {"callout", "kind", "example", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Example")},
    {"*", "align", "start", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "On the left")},
    {"*", "align", "end", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "On the right")},
    {"chart", "kind", "bar", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Bars")},
    {"chart", "kind", "line", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Lines")},
    {"chart", "kind", "radar", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Net")},
    {"voice", "kind", "expert", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Expert")},
    {"voice", "kind", "practice", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Practice")},
    {"*", "shape", "rectangle", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Rectangle")},
    {"*", "shape", "ellipse", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Ellipse")},
    {"*", "type", "number", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Number")},
    {"*", "type", "money", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Money")},
    {"*", "type", "percent", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Percent")},
    {"*", "type", "date", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Day")},
    {"*", "type", "choice", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Choice")},
    {"*", "type", "text", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Text")},
    {"*", "type", "series", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Series")},
    {"tool", "kind", "pairing", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Pairing")},
    {"tool", "kind", "rounds", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Rounds")},
    {"tool", "kind", "contrast", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Contrast of colours")},
    {"*", "period", "number", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A number")},
    {"*", "period", "month", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A month")},
    {"*", "period", "quarter", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A quarter")},
    {"*", "period", "year", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "A year")},
    {"*", "ending", "none", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "None")},
    {"*", "ending", "good", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Good")},
    {"*", "ending", "fair", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Fair")},
    {"*", "ending", "poor", QT_TRANSLATE_NOOP("Kogge::FieldLabels", "Poor")},
};
// clang-format on

bool fits(const char *owner, const char *name, const FormRow &row)
{
    return row.name == QLatin1StringView(name)
        && (qstrcmp(owner, "*") == 0 || row.owner == QLatin1StringView(owner));
}

template<size_t n> QString textFor(const FieldText (&texts)[n], const FormRow &row)
{
    const auto *found = std::find_if(std::begin(texts), std::end(texts),
                                     [&](const FieldText &text) { return fits(text.owner, text.name, row); });
    return found == std::end(texts) ? QString() : FieldLabels::tr(found->text);
}

const PartText *partTextFor(const QString &element)
{
    const auto *found = std::find_if(std::begin(partTexts), std::end(partTexts), [&](const PartText &text) {
        return element == QLatin1StringView(text.element);
    });
    return found == std::end(partTexts) ? nullptr : found;
}

} // namespace

QString labelOf(const FormRow &row)
{
    if (row.kind == FormKind::Part || row.kind == FormKind::Group) {
        const PartText *text = partTextFor(row.name);
        const QString label = text ? FieldLabels::tr(text->label) : row.name;
        if (row.kind == FormKind::Group)
            return label;
        //: %1 is what a part is, such as "Answer"; %2 its number
        return FieldLabels::tr("%1 %2").arg(label).arg(row.path.section(u'.', -1).toInt() + 1);
    }
    const QString label = textFor(labelTexts, row);
    return label.isEmpty() ? row.name : label;
}

QString labelOfText(const QString &owner, const QString &element)
{
    FormRow row;
    row.kind = FormKind::Line;
    row.owner = owner;
    row.name = element;
    return labelOf(row);
}

QString helpFor(const FormRow &row)
{
    return textFor(helps, row);
}

QString addLabelOf(const FormRow &row)
{
    const PartText *text = partTextFor(row.name);
    return text ? FieldLabels::tr(text->add) : row.name;
}

QString wordLabel(const FormRow &row, const QString &word)
{
    for (const WordText &text : wordTexts) {
        if (fits(text.owner, text.name, row) && word == QLatin1StringView(text.word))
            return FieldLabels::tr(text.label);
    }
    return word;
}

} // namespace Kogge
