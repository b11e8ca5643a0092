// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonpreview.h"

#include "course/translation.h"

namespace Kogge {

LessonPreview::LessonPreview(const Course &course, const QString &language,
                             std::shared_ptr<const FileSource> files)
    : m_files(std::move(files))
    , m_language(language)
    , m_course(localized(course, language))
{
    [[maybe_unused]] const auto opened = m_recorder.open();
    m_keeper = std::make_unique<ProgressKeeper>(m_recorder, m_course);
}

LessonPreview::~LessonPreview() = default;

std::optional<LessonSource> LessonPreview::sourceOf(const QString &lesson)
{
    int number = 0;
    for (const Section &section : m_course.module.sections) {
        for (const LessonReference &reference : section.lessons) {
            const Lesson *known = m_course.lesson(reference.id);
            number += known ? 1 : 0;
            if (known && reference.id == lesson)
                return LessonSource{m_course,   *known,
                                    m_language, m_files,
                                    *m_keeper,  LocaleFormat(m_language),
                                    number,     QDate::currentDate(),
                                    {}};
        }
    }
    return std::nullopt;
}

bool LessonPreview::open(const QString &lesson)
{
    m_session.reset();
    const auto source = sourceOf(lesson);
    if (source)
        m_session = std::make_unique<LessonSession>(*source);
    return source.has_value();
}

void LessonPreview::rewrite(const Course &course, std::shared_ptr<const FileSource> files, Change change,
                            const std::function<bool(const Block &)> &isOther)
{
    m_files.set(std::move(files));
    const QString id = m_session ? m_session->lessonId() : QString();
    const auto shown = std::find_if(m_course.lessons.begin(), m_course.lessons.end(),
                                    [&](const Lesson &known) { return known.id == id; });
    const Lesson *now = course.lesson(id);
    if (change == Change::Lesson && shown != m_course.lessons.end() && now)
        *shown = localized(*now, course, m_language);
    else
        m_course = localized(course, m_language);
    if (const auto source = sourceOf(id))
        m_session->rewrite(*source, isOther);
}

} // namespace Kogge
