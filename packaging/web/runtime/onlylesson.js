// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * \p course with the lesson \p id alone, which its `alone` names: what an LMS launches where each lesson is judged by
 * itself. The whole course without an id, or with one it does not have.
 */
export function onlyLesson(course, id) {
    const lessons = course.lessons.filter((lesson) => lesson.id === id);
    if (lessons.length === 0)
        return course;
    const sections = course.sections.map((section) => ({
        ...section,
        lessons: section.lessons.filter((reference) => reference.id === id),
    }));
    return { ...course, alone: id, lessons, sections: sections.filter((section) => section.lessons.length > 0) };
}
