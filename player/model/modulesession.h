// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonsession.h"
#include "library/modulelibrary.h"
#include "outlinemodel.h"
#include "termnote.h"

#include <QPointer>

namespace Kogge {

/// The module that is open: its outline, its language, and the lesson on the screen.
class ModuleSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the player.")

    Q_PROPERTY(QString moduleId READ moduleId CONSTANT)
    Q_PROPERTY(QString topic READ topic CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY languageChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY languageChanged)
    Q_PROPERTY(QStringList objectives READ objectives NOTIFY languageChanged)
    /// "6 lessons of about 30 minutes"
    Q_PROPERTY(QString extent READ extent NOTIFY languageChanged)
    /// "Version 1.2.0 · valid until 30 June 2027"
    Q_PROPERTY(QString edition READ edition NOTIFY languageChanged)
    /// Who made it, and the licence.
    Q_PROPERTY(QString makers READ makers NOTIFY languageChanged)
    /// The languages in their own words, and the one shown; "English, Deutsch".
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(QString languages READ languages CONSTANT)
    Q_PROPERTY(int currentLanguage READ currentLanguage WRITE setCurrentLanguage NOTIFY languageChanged)

    Q_PROPERTY(Kogge::OutlineModel *outline READ outline CONSTANT)
    /// "3 of 6 lessons done · 48 of 54 points"
    Q_PROPERTY(QString standingText READ standingText NOTIFY progressed)
    /// "Start", "Continue with lesson 4" or "Read again": what openNextLesson() does.
    Q_PROPERTY(QString nextAction READ nextAction NOTIFY progressed)
    /// Row of the lesson to go on with.
    Q_PROPERTY(int nextLesson READ nextLesson NOTIFY progressed)
    /// "done", "begun" or "open" for each lesson.
    Q_PROPERTY(QStringList route READ route NOTIFY progressed)

    /// The lesson on the screen, or null; and its row.
    Q_PROPERTY(Kogge::LessonSession *lesson READ lesson NOTIFY lessonChanged)
    Q_PROPERTY(int currentLesson READ currentLesson NOTIFY lessonChanged)
    Q_PROPERTY(QString previousTitle READ previousTitle NOTIFY lessonChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY lessonChanged)

    /// Why something could not be saved just now; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    /// \p copies, if there are any, go on when their lesson is left, and outlive the module.
    ModuleSession(LibraryModule module, Recorder &recorder, const QString &language,
                  LeftCopies *copies = nullptr, QObject *parent = nullptr);
    ~ModuleSession() override;

    [[nodiscard]] const QString &moduleId() const { return m_source.module.id; }
    [[nodiscard]] const QString &topic() const { return m_source.module.topic; }
    [[nodiscard]] const QString &title() const { return m_course.module.title; }
    [[nodiscard]] const QString &summary() const { return m_course.module.summary; }
    [[nodiscard]] QStringList objectives() const;
    [[nodiscard]] QString extent() const;
    [[nodiscard]] QString edition() const;
    [[nodiscard]] QString makers() const;
    [[nodiscard]] QStringList languageNames() const;
    [[nodiscard]] QString languages() const { return languageNames().join(QStringLiteral(", ")); }
    [[nodiscard]] int currentLanguage() const;
    void setCurrentLanguage(int language);
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Says everything anew in the interface's language.
    void retranslate();

    [[nodiscard]] OutlineModel *outline() const { return m_outline; }
    [[nodiscard]] QString standingText() const;
    [[nodiscard]] QString nextAction() const;
    [[nodiscard]] int nextLesson() const;
    [[nodiscard]] QStringList route() const;

    [[nodiscard]] LessonSession *lesson() const { return m_lesson.get(); }
    [[nodiscard]] int currentLesson() const { return m_currentLesson; }
    [[nodiscard]] QString previousTitle() const;
    [[nodiscard]] QString nextTitle() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Shows the lesson in \p row; does nothing for a row that is none.
    Q_INVOKABLE void openLesson(int row);
    /// Shows one tool of the module, with the charts of its figures, as if these were the lesson. Nothing
    /// counts as read there. Does nothing for a block that is no tool.
    void openTool(const QString &blockId);
    Q_INVOKABLE void closeLesson();
    /// Row of the lesson with that id, or -1.
    [[nodiscard]] int rowOf(const QString &lessonId) const;
    /// Row of the lesson with that block, or -1.
    [[nodiscard]] int rowOfBlock(const QString &blockId) const;
    /// Id of the first glossary's lesson that explains a term, or empty.
    [[nodiscard]] QString lessonOfTerm(const QString &termId) const;
    /// What it says of the term, in the language shown; empty where no glossary explains it.
    [[nodiscard]] TermNote termNote(const QString &termId) const;

    /// In the language shown.
    [[nodiscard]] const Course &course() const { return m_course; }
    [[nodiscard]] std::shared_ptr<const FileSource> files() const { return m_package.source; }

Q_SIGNALS:
    void languageChanged();
    void languageChosen(const QString &language);
    void progressed();
    void lessonChanged();
    void problemChanged();

private:
    void showIn(const QString &tag);
    void changeLanguage(const QString &tag);
    void updateOutline();
    void showLesson(int row);
    void showTool(const QString &blockId);
    void show(std::unique_ptr<LessonSession> shown, int row);
    [[nodiscard]] QString noteFor(const Lesson &lesson, const LessonStanding &standing,
                                  const LearnerRecord &record) const;
    /// Indexes of the lessons that should be done before \p lesson, and are not.
    [[nodiscard]] std::vector<int> missingBefore(const Lesson &lesson, const LearnerRecord &record) const;
    [[nodiscard]] QString buildsOn(const Lesson &lesson) const;

    OpenPackage m_package;
    QPointer<LeftCopies> m_copies;
    Course m_source; ///< As written.
    Course m_course; ///< In the language shown.
    QString m_language;
    LocaleFormat m_format;
    ProgressKeeper m_keeper;
    OutlineModel *m_outline;
    std::unique_ptr<LessonSession> m_lesson;
    int m_currentLesson = -1;
    QString m_tool; ///< Id of the tool that is shown instead of a lesson.
    QString m_problem;
};

/// "Version 1.2.0 · valid until 31 December 2027".
[[nodiscard]] QString editionOf(const Module &module, const LocaleFormat &format);
/// Who made it, and its licence.
[[nodiscard]] QString makersOf(const Module &module);

} // namespace Kogge
