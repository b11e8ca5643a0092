// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/contentfields.h"
#include "course/course.h"
#include "course/fieldvisitor.h"

namespace Kogge {

template<typename V, Any<Cue> B> void visitFields(V &v, B &cue)
{
    v.attribute("id", cue.id);
    v.attribute("start", cue.start);
    v.attribute("end", cue.end);
    v.attribute("speaker", cue.speaker, QString());
    v.content("text", cue.text, TextKind::Plain);
}

template<typename V, Any<MediaFile> B> void visitFields(V &v, B &file)
{
    v.attribute("id", file.id);
    v.attribute("path", file.path);
    v.attribute("licence", file.licence, QString());
    v.attribute("credit", file.credit, QString());
    v.attribute("source", file.source, QString());
    v.plain("alt", file.alt, Presence::Optional);
    v.parts("cue", file.cues);
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

} // namespace Kogge
