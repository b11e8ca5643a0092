// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulesession.h"

#include <memory>

class QTextDocument;

namespace Kogge {

/// For whom lessons are printed.
enum class PrintFor {
    Learner, ///< Questions with room for answers; worksheets and checklists as they are filled in.
    Facilitator, ///< With the right answers, all feedback, every scene of a story, examples, and notes.
};

/// What is printed of a module.
struct PrintSource {
    const Course &course; ///< In the language of the print.
    std::shared_ptr<const FileSource> files;
    QString language;
};

/// Puts lessons on paper, one behind the other, each on a new page. What the interface says there is in the
/// language of the print, as far as there is a translation, else in English.
class LessonPrinter
{
public:
    explicit LessonPrinter(PrintSource source, PrintFor readers = PrintFor::Learner);
    ~LessonPrinter();
    Q_DISABLE_COPY_MOVE(LessonPrinter)

    /// \p title is that of the lesson in the original, under which the facilitator's notes have it.
    void add(const LessonSession &lesson, const QString &title = {});
    /// What was added; this is empty afterwards.
    [[nodiscard]] std::unique_ptr<QTextDocument> take();

private:
    PrintSource m_source;
    PrintFor m_readers;
    QString m_notes; ///< For facilitators, all of them: coach/*.md.
    QString m_translatedNotes; ///< Those of coach/<language>/.
    QString m_html;
    std::unique_ptr<QTextDocument> m_document;
    int m_pictures = 0;
};

/// What is on the screen: a lesson, or one of its tools. \p module has an open lesson.
[[nodiscard]] std::unique_ptr<QTextDocument> lessonDocument(const ModuleSession &module);

} // namespace Kogge
