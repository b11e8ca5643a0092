// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <array>
#include <concepts>
#include <type_traits>

/// The one description of what each part of a module consists of. XML reading and writing, the units of
/// translations, the data of the web rendition and comparisons are visitors of it; none of them knows a
/// block.
///
/// A visitor has these members; each gets a name and a reference to the value, const or not:
///   attribute(name, value)           an XML attribute that must be there
///   attribute(name, value, standard) one that may be left out and then means \p standard
///   plain(name, text, presence)      a child element with one line of text; translated
///   markdown(name, text, presence)   a child element with Markdown; translated
///   content(name, text, kind)        the element's own text; translated
///   parts(element, list)             child elements, one for each item of the list
namespace Kogge {

enum class Presence { Optional, Needed };
enum class TextKind { Plain, Markdown };

template<typename B, typename T>
concept Any = std::same_as<std::remove_const_t<B>, T>;

/// The words of an enumeration in files.
template<typename E> struct EnumWords;
template<> struct EnumWords<CalloutKind> {
    static constexpr std::array words{"note", "tip", "warning", "example"};
};
template<> struct EnumWords<ColumnAlign> {
    static constexpr std::array words{"start", "end"};
};
template<> struct EnumWords<FieldType> {
    static constexpr std::array words{"number", "money", "percent", "date", "choice", "text", "series"};
};

// --- Blocks -----------------------------------------------------------------

template<typename V, Any<TextBlock> B> void visitFields(V &v, B &block)
{
    v.content("text", block.text, TextKind::Markdown);
}

template<typename V, Any<ImageBlock> B> void visitFields(V &v, B &block)
{
    v.attribute("media", block.media);
    v.plain("alt", block.alt, Presence::Optional);
    v.plain("caption", block.caption, Presence::Optional);
}

template<typename V, Any<TableColumn> B> void visitFields(V &v, B &column)
{
    v.attribute("letter", column.letter);
    v.attribute("align", column.align, ColumnAlign::Start);
    v.content("text", column.text, TextKind::Plain);
}

template<typename V, Any<TableCell> B> void visitFields(V &v, B &cell)
{
    v.attribute("column", cell.column);
    v.content("text", cell.text, TextKind::Markdown);
}

template<typename V, Any<TableRow> B> void visitFields(V &v, B &row)
{
    v.attribute("id", row.id);
    v.parts("cell", row.cells);
}

template<typename V, Any<TableBlock> B> void visitFields(V &v, B &table)
{
    v.plain("caption", table.caption, Presence::Needed);
    v.parts("column", table.columns);
    v.parts("row", table.rows);
}

template<typename V, Any<CalloutBlock> B> void visitFields(V &v, B &callout)
{
    v.attribute("kind", callout.kind);
    v.content("text", callout.text, TextKind::Markdown);
}

template<typename V, Any<Fact> B> void visitFields(V &v, B &fact)
{
    v.attribute("number", fact.number, std::optional<Decimal>());
    v.attribute("unit", fact.unit, QString());
    v.attribute("country", fact.country, QString());
    v.attribute("as-of", fact.asOf, PartialDate());
    v.attribute("recheck-by", fact.recheckBy, QDate());
    v.attribute("href", fact.href, QString());
    v.plain("value", fact.valueText, Presence::Optional);
    v.plain("statement", fact.statement, Presence::Optional);
    v.plain("source", fact.source, Presence::Optional);
}

template<typename V, Any<FactBlock> B> void visitFields(V &v, B &block)
{
    v.attribute("record", block.record, QString());
    visitFields(v, block.fact);
}

template<typename V, Any<GlossaryTerm> B> void visitFields(V &v, B &term)
{
    v.attribute("id", term.id);
    v.plain("name", term.name, Presence::Needed);
    v.plain("definition", term.definition, Presence::Needed);
}

template<typename V, Any<GlossaryBlock> B> void visitFields(V &v, B &glossary)
{
    v.parts("term", glossary.terms);
}

// --- Questions --------------------------------------------------------------

template<typename V, Any<Hint> B> void visitFields(V &v, B &hint)
{
    v.attribute("id", hint.id);
    v.content("text", hint.text, TextKind::Markdown);
}

template<typename V, Any<Question> B> void visitRules(V &v, B &question)
{
    v.attribute("points", question.points, Decimal(1));
    v.attribute("attempts", question.attempts, 3);
    v.attribute("required", question.required, true);
}

template<typename V, Any<Question> B> void visitOpening(V &v, B &question)
{
    v.markdown("prompt", question.prompt, Presence::Needed);
    v.parts("hint", question.hints);
}

template<typename V, Any<Question> B> void visitClosing(V &v, B &question)
{
    v.markdown("feedback-right", question.feedbackRight, Presence::Optional);
    v.markdown("feedback-wrong", question.feedbackWrong, Presence::Optional);
}

template<typename V, Any<Option> B> void visitFields(V &v, B &option)
{
    v.attribute("letter", option.letter);
    v.attribute("right", option.right, false);
    v.markdown("text", option.text, Presence::Needed);
    v.markdown("feedback", option.feedback, Presence::Optional);
}

template<typename V, Any<ChoiceQuestion> B> void visitFields(V &v, B &choice)
{
    visitRules(v, choice.question);
    visitOpening(v, choice.question);
    v.parts("option", choice.options);
    visitClosing(v, choice.question);
}

template<typename V, Any<ForeseenNumber> B> void visitFields(V &v, B &foreseen)
{
    v.attribute("id", foreseen.id);
    v.attribute("value", foreseen.value);
    v.attribute("tolerance", foreseen.tolerance, Decimal());
    v.content("feedback", foreseen.feedback, TextKind::Markdown);
}

template<typename V, Any<NumericQuestion> B> void visitFields(V &v, B &numeric)
{
    visitRules(v, numeric.question);
    v.attribute("value", numeric.value);
    v.attribute("tolerance", numeric.tolerance, Decimal());
    v.attribute("unit", numeric.unit, QString());
    visitOpening(v, numeric.question);
    v.plain("unit-word", numeric.unitWord, Presence::Optional);
    v.parts("foreseen", numeric.foreseen);
    visitClosing(v, numeric.question);
}

template<typename V, Any<Category> B> void visitFields(V &v, B &category)
{
    v.attribute("letter", category.letter);
    v.content("text", category.text, TextKind::Plain);
}

template<typename V, Any<CategoryItem> B> void visitFields(V &v, B &item)
{
    v.attribute("letter", item.letter);
    v.attribute("category", item.category);
    v.markdown("text", item.text, Presence::Needed);
    v.markdown("feedback", item.feedback, Presence::Optional);
}

template<typename V, Any<CategoriseQuestion> B> void visitFields(V &v, B &categorise)
{
    visitRules(v, categorise.question);
    visitOpening(v, categorise.question);
    v.parts("category", categorise.categories);
    v.parts("item", categorise.items);
    visitClosing(v, categorise.question);
}

// --- Worksheets -------------------------------------------------------------

template<typename V, Any<FieldChoice> B> void visitFields(V &v, B &choice)
{
    v.attribute("name", choice.name);
    v.content("label", choice.label, TextKind::Plain);
}

template<typename V, Any<WorksheetField> B> void visitFields(V &v, B &field)
{
    v.attribute("id", field.id);
    v.attribute("name", field.name);
    v.attribute("type", field.type);
    v.attribute("decimals", field.decimals, -1);
    v.attribute("periods", field.periods, 12);
    v.attribute("optional", field.optional, false);
    v.attribute("unit", field.unit, QString());
    v.attribute("formula", field.formula, QString());
    v.plain("label", field.label, Presence::Needed);
    v.plain("help", field.help, Presence::Optional);
    v.parts("choice", field.choices);
}

template<typename V, Any<WorksheetTable> B> void visitFields(V &v, B &table)
{
    v.attribute("id", table.id);
    v.attribute("name", table.name);
    v.attribute("least", table.least, 1);
    v.attribute("most", table.most, 30);
    v.plain("label", table.label, Presence::Needed);
    v.plain("row-label", table.rowLabel, Presence::Optional);
    v.parts("column", table.columns);
}

template<typename V, Any<WorksheetResult> B> void visitFields(V &v, B &result)
{
    v.attribute("id", result.id);
    v.attribute("name", result.name);
    v.attribute("type", result.type);
    v.attribute("decimals", result.decimals, -1);
    v.attribute("unit", result.unit, QString());
    v.attribute("formula", result.formula);
    v.plain("label", result.label, Presence::Needed);
    v.plain("help", result.help, Presence::Optional);
}

template<typename V, Any<WorksheetCheck> B> void visitFields(V &v, B &check)
{
    v.attribute("id", check.id);
    v.attribute("formula", check.formula);
    v.content("message", check.message, TextKind::Plain);
}

template<typename V, Any<SampleValue> B> void visitFields(V &v, B &value)
{
    v.attribute("name", value.name);
    v.attribute("value", value.value, QString());
    v.content("text", value.text, TextKind::Plain);
}

template<typename V, Any<SampleRow> B> void visitFields(V &v, B &row)
{
    v.attribute("id", row.id);
    v.attribute("table", row.table);
    v.parts("set", row.values);
}

template<typename V, Any<WorksheetSample> B> void visitFields(V &v, B &sample)
{
    v.attribute("id", sample.id);
    v.plain("label", sample.label, Presence::Needed);
    v.parts("set", sample.values);
    v.parts("row", sample.rows);
    v.parts("expect", sample.expected);
}

template<typename V, Any<Worksheet> B> void visitFields(V &v, B &sheet)
{
    v.attribute("currency", sheet.currency, QString());
    v.attribute("required", sheet.required, false);
    v.plain("title", sheet.title, Presence::Needed);
    v.markdown("intro", sheet.intro, Presence::Optional);
    v.parts("field", sheet.fields);
    v.parts("table", sheet.tables);
    v.parts("result", sheet.results);
    v.parts("check", sheet.checks);
    v.parts("sample", sheet.samples);
}

template<typename V, Any<UnknownBlock> B> void visitFields(V &, B &)
{ }

// --- Lessons, media, values, module -----------------------------------------

template<typename V, Any<MediaFile> B> void visitFields(V &v, B &file)
{
    v.attribute("id", file.id);
    v.attribute("path", file.path);
    v.attribute("licence", file.licence, QString());
    v.attribute("credit", file.credit, QString());
    v.attribute("source", file.source, QString());
    v.plain("alt", file.alt, Presence::Optional);
}

template<typename V, Any<FactRecord> B> void visitFields(V &v, B &record)
{
    v.attribute("id", record.id);
    v.attribute("key", record.key);
    visitFields(v, record.fact);
}

template<typename V, Any<Objective> B> void visitFields(V &v, B &objective)
{
    v.attribute("id", objective.id);
    v.content("text", objective.text, TextKind::Plain);
}

template<typename V, Any<Contributor> B> void visitFields(V &v, B &contributor)
{
    v.attribute("role", contributor.role);
    v.attribute("name", contributor.name);
}

template<typename V, Any<LessonReference> B> void visitFields(V &v, B &reference)
{
    v.attribute("id", reference.id);
    v.attribute("requires", reference.requires_, QString());
}

template<typename V, Any<Section> B> void visitFields(V &v, B &section)
{
    v.attribute("id", section.id);
    v.plain("title", section.title, Presence::Optional);
    v.parts("lesson", section.lessons);
}

template<typename V, Any<Module> B> void visitFields(V &v, B &module)
{
    v.attribute("format", module.format);
    v.attribute("id", module.id);
    v.attribute("version", module.version);
    v.attribute("language", module.language);
    v.attribute("topic", module.topic, QString());
    v.attribute("licence", module.licence);
    v.attribute("valid-until", module.validUntil, QDate());
    v.attribute("derived-from", module.derivedFrom, QString());
    v.attribute("pass-mark", module.passMark, Decimal());
    v.plain("title", module.title, Presence::Needed);
    v.plain("summary", module.summary, Presence::Needed);
    v.plain("audience", module.audience, Presence::Optional);
    v.plain("keywords", module.keywords, Presence::Optional);
    v.parts("objective", module.objectives);
    v.parts("contributor", module.contributors);
    v.parts("section", module.sections);
}

/// The fields of a lesson except its blocks, which differ in element and type.
template<typename V, Any<Lesson> B> void visitHead(V &v, B &lesson)
{
    v.attribute("id", lesson.id);
    v.attribute("minutes", lesson.minutes, 0);
    v.plain("title", lesson.title, Presence::Needed);
    v.plain("summary", lesson.summary, Presence::Optional);
}

/// What every block element carries besides its own fields.
template<typename V, Any<Block> B> void visitHead(V &v, B &block)
{
    v.attribute("id", block.id);
    v.attribute("meaning", block.meaning, 0);
    v.attribute("task", block.task, 0);
}

/// Visits the fields of whatever \p block is.
template<typename V, Any<Block> B> void visitContent(V &v, B &block)
{
    std::visit([&v](auto &content) { visitFields(v, content); }, block.content);
}

/// The element a block is written as; the element of a newer version for UnknownBlock.
[[nodiscard]] inline QString elementName(const BlockContent &content)
{
    struct Name {
        QString operator()(const TextBlock &) const { return QStringLiteral("text"); }
        QString operator()(const ImageBlock &) const { return QStringLiteral("image"); }
        QString operator()(const TableBlock &) const { return QStringLiteral("table"); }
        QString operator()(const CalloutBlock &) const { return QStringLiteral("callout"); }
        QString operator()(const FactBlock &) const { return QStringLiteral("fact"); }
        QString operator()(const GlossaryBlock &) const { return QStringLiteral("glossary"); }
        QString operator()(const ChoiceQuestion &choice) const
        {
            return choice.multiple ? QStringLiteral("multiple-choice") : QStringLiteral("single-choice");
        }
        QString operator()(const NumericQuestion &) const { return QStringLiteral("numeric"); }
        QString operator()(const CategoriseQuestion &) const { return QStringLiteral("categorise"); }
        QString operator()(const Worksheet &) const { return QStringLiteral("worksheet"); }
        QString operator()(const UnknownBlock &unknown) const { return unknown.element; }
    };
    return std::visit(Name{}, content);
}

/// The empty content that \p element stands for; UnknownBlock where this version does not know it.
[[nodiscard]] inline BlockContent emptyContent(const QString &element)
{
    const std::array<BlockContent, 11> known{
        TextBlock{},       ImageBlock{},
        TableBlock{},      CalloutBlock{},
        FactBlock{},       GlossaryBlock{},
        ChoiceQuestion{},  ChoiceQuestion{.multiple = true, .question = {}, .options = {}},
        NumericQuestion{}, CategoriseQuestion{},
        Worksheet{}};
    for (const BlockContent &content : known) {
        if (elementName(content) == element)
            return content;
    }
    return UnknownBlock{element};
}

/// What identifies \p part among its siblings in the id of a translation unit: its id, or its element
/// and its letter or name ("option-a").
template<typename T> [[nodiscard]] QString partKey(const char *element, const T &part)
{
    if constexpr (requires { part.id; })
        return part.id;
    const QString prefix = QString::fromLatin1(element) + QLatin1Char('-');
    if constexpr (requires { part.letter; })
        return prefix + part.letter;
    else if constexpr (requires { part.column; })
        return prefix + part.column;
    else if constexpr (requires { part.name; })
        return prefix + part.name;
    else
        return QString();
}

} // namespace Kogge
