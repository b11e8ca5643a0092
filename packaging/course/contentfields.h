// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/content.h"
#include "course/fieldvisitor.h"

namespace Kogge {

template<> struct EnumWords<CalloutKind> {
    static constexpr std::array words{"note", "tip", "warning", "example"};
};
template<> struct EnumWords<ColumnAlign> {
    static constexpr std::array words{"start", "end"};
};
template<> struct EnumWords<ChartKind> {
    static constexpr std::array words{"bar", "line", "radar"};
};
template<> struct EnumWords<VoiceKind> {
    static constexpr std::array words{"expert", "practice"};
};

template<typename V, Any<TextBlock> B> void visitFields(V &v, B &block)
{
    v.content("text", block.text, TextKind::Markdown);
}

template<typename V, Any<ImageBlock> B> void visitFields(V &v, B &block)
{
    v.attribute("media", block.media);
    v.attribute("decorative", block.decorative, false);
    v.plain("alt", block.alt, Presence::Optional);
    v.plain("caption", block.caption, Presence::Optional);
}

template<typename V, Any<TableColumn> B> void visitFields(V &v, B &column)
{
    v.attribute("letter", column.letter);
    v.attribute("align", column.align, ColumnAlign::Start);
    v.attribute("unit", column.unit, QString());
    v.attribute("decimals", column.decimals, -1);
    v.content("text", column.text, TextKind::Plain);
}

template<typename V, Any<TableCell> B> void visitFields(V &v, B &cell)
{
    v.attribute("column", cell.column);
    v.attribute("number", cell.number, std::optional<Decimal>());
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

template<typename V, Any<GalleryPicture> B> void visitFields(V &v, B &picture)
{
    v.attribute("id", picture.id);
    v.attribute("media", picture.media);
    v.attribute("decorative", picture.decorative, false);
    v.plain("alt", picture.alt, Presence::Optional);
    v.plain("caption", picture.caption, Presence::Optional);
}

template<typename V, Any<GalleryBlock> B> void visitFields(V &v, B &gallery)
{
    v.plain("title", gallery.title, Presence::Optional);
    v.parts("picture", gallery.pictures);
}

template<typename V, Any<RecordingBlock> B> void visitFields(V &v, B &recording)
{
    v.attribute("media", recording.media);
    v.plain("title", recording.title, Presence::Needed);
    v.plain("description", recording.description, Presence::Optional);
}

template<typename V, Any<ChartBlock> B> void visitFields(V &v, B &chart)
{
    v.attribute("kind", chart.kind, ChartKind::Bar);
    v.attribute("from", chart.from);
    v.attribute("values", chart.values, QString());
    v.plain("caption", chart.caption, Presence::Needed);
    v.plain("summary", chart.summary, Presence::Needed);
}

template<typename V, Any<Step> B> void visitFields(V &v, B &step)
{
    v.attribute("id", step.id);
    v.plain("title", step.title, Presence::Optional);
    v.markdown("text", step.text, Presence::Needed);
}

template<typename V, Any<StepsBlock> B> void visitFields(V &v, B &block)
{
    v.attribute("one-by-one", block.oneByOne, false);
    v.parts("step", block.steps);
}

template<typename V, Any<AccordionPart> B> void visitFields(V &v, B &part)
{
    v.attribute("id", part.id);
    v.plain("title", part.title, Presence::Needed);
    v.markdown("text", part.text, Presence::Needed);
}

template<typename V, Any<AccordionBlock> B> void visitFields(V &v, B &accordion)
{
    v.parts("part", accordion.parts);
}

template<typename V, Any<VoiceBlock> B> void visitFields(V &v, B &voice)
{
    v.attribute("kind", voice.kind, VoiceKind::Practice);
    v.attribute("media", voice.media, QString());
    v.plain("name", voice.name, Presence::Needed);
    v.plain("role", voice.role, Presence::Optional);
    v.markdown("text", voice.text, Presence::Needed);
}

template<typename V, Any<DownloadBlock> B> void visitFields(V &v, B &download)
{
    v.attribute("media", download.media);
    v.plain("label", download.label, Presence::Needed);
    v.plain("description", download.description, Presence::Optional);
}

template<typename V, Any<DiscussionBlock> B> void visitFields(V &v, B &discussion)
{
    v.content("prompt", discussion.prompt, TextKind::Markdown);
}

template<typename V, Any<ProfilesBlock> B> void visitFields(V &v, B &profiles)
{
    v.attribute("collection", profiles.collection);
    v.attribute("entry", profiles.entry, false);
    v.plain("title", profiles.title, Presence::Needed);
    v.markdown("intro", profiles.intro, Presence::Optional);
}

} // namespace Kogge
