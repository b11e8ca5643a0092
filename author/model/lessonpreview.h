// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "currentfiles.h"
#include "lessonsession.h"

#include <QTemporaryDir>

#include <memory>

namespace Kogge {

/// A lesson as learners get it. What they do there is forgotten.
class LessonPreview
{
public:
    /// The lessons of \p course in \p language.
    LessonPreview(const Course &course, const QString &language, std::shared_ptr<const FileSource> files);
    ~LessonPreview();
    Q_DISABLE_COPY_MOVE(LessonPreview)

    [[nodiscard]] const Course &course() const { return m_course; }
    /// Opens a lesson in the place of the one before. False where there is none with that id.
    bool open(const QString &lesson);
    /// The one that was opened, or null.
    [[nodiscard]] LessonSession *session() const { return m_session.get(); }

    enum class Change {
        Lesson,
        Course
    }; ///< What is not as it was: nothing but the open lesson, or anything.
    /// The open lesson is as \p course has it now, where that still has it. Blocks that are as they were keep
    /// what was answered, unless \p isOther is true for them.
    void rewrite(const Course &course, std::shared_ptr<const FileSource> files, Change change,
                 const std::function<bool(const Block &block)> &isOther);

private:
    /// Absent where the outline has no lesson with that id.
    [[nodiscard]] std::optional<LessonSource> sourceOf(const QString &lesson);

    QTemporaryDir m_folder;
    Recorder m_recorder{m_folder.path()};
    CurrentFiles m_files;
    QString m_language;
    Course m_course; ///< In that language.
    std::unique_ptr<ProgressKeeper> m_keeper;
    std::unique_ptr<LessonSession> m_session;
};

} // namespace Kogge
