// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leftcopies.h"
#include "lessonblocks.h"
#include "localeformat.h"
#include "package/filesource.h"
#include "progresskeeper.h"

#include <QTimer>

#include <set>

namespace Kogge {

/// What a lesson is made from; all of it outlives the lesson.
struct LessonSource {
    const Course &course; ///< In the language shown.
    const Lesson &lesson;
    QString language;
    const FileSource &files;
    ProgressKeeper &keeper;
    LocaleFormat format;
    int number = 1; ///< In the module, from 1.
    QDate today;
    QString
        buildsOn; ///< Lessons to be done before that are not done, "1 Where the money comes from"; or empty.
    /// The files, for what is done with them beyond the lesson's life; null where only the lesson may use
    /// them.
    std::shared_ptr<const FileSource> heldFiles = {};
    /// Who waits for copies that go on then.
    LeftCopies *leftCopies = nullptr;
};

/// The lesson on the screen.
class LessonSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the module.")

    Q_PROPERTY(QString lessonId READ lessonId CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY rewritten)
    Q_PROPERTY(QString summary READ summary NOTIFY rewritten)
    Q_PROPERTY(int number READ number NOTIFY rewritten)
    /// Lessons that should be done before and were not when the lesson was opened; empty where there are
    /// none.
    Q_PROPERTY(QString buildsOn READ buildsOn CONSTANT)
    Q_PROPERTY(Kogge::LessonBlocks *blocks READ blocks CONSTANT)
    Q_PROPERTY(Kogge::LessonParts *parts READ parts CONSTANT)
    /// Row among the parts of what is in view; -1 before the first part.
    Q_PROPERTY(int currentPart READ currentPart NOTIFY currentPartChanged)
    /// Row of the block to begin at: where the learner stopped, or 0.
    Q_PROPERTY(int resumeRow READ resumeRow CONSTANT)
    /// "About 18 minutes left"; empty where nobody estimated, and when the end has been reached.
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY progressed)
    Q_PROPERTY(bool completed READ isCompleted NOTIFY progressed)
    /// What still has to be answered, in words; empty where nothing is.
    Q_PROPERTY(QString openTasks READ openTasks NOTIFY progressed)

public:
    LessonSession(const LessonSource &source, QObject *parent = nullptr);
    ~LessonSession() override;

    [[nodiscard]] const Lesson &content() const { return m_lesson; }
    [[nodiscard]] const QString &lessonId() const { return m_lesson.id; }
    [[nodiscard]] const QString &title() const { return m_lesson.title; }
    [[nodiscard]] const QString &summary() const { return m_lesson.summary; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QString &buildsOn() const { return m_buildsOn; }
    [[nodiscard]] LessonBlocks *blocks() const { return m_blocks; }
    [[nodiscard]] LessonParts *parts() const { return m_parts; }
    [[nodiscard]] int currentPart() const { return m_currentPart; }
    [[nodiscard]] int resumeRow() const { return m_resumeRow; }
    [[nodiscard]] QString timeLeft() const;
    [[nodiscard]] bool isCompleted() const;
    [[nodiscard]] QString openTasks() const;

    /// The block in \p row is what the learner is reading now; kept once it has been in view for a moment.
    Q_INVOKABLE void view(int row);
    /// The end of the lesson is on the screen.
    Q_INVOKABLE void reachEnd();
    /// Row of the glossary that explains a term, or -1.
    [[nodiscard]] Q_INVOKABLE int rowOfTerm(const QString &termId) const;
    /// Row of the first required block that has not been answered, or -1.
    [[nodiscard]] Q_INVOKABLE int firstOpenTask() const;

    /// Row of the block in view.
    [[nodiscard]] int currentRow() const { return m_row; }
    /// Saves everything that is typed or seen and not yet saved.
    void flush();
    /// False while something that was typed could not be saved; flush() tries again.
    [[nodiscard]] bool isSaved() const;
    /// Saves where the learner is; what comes into view later is not kept.
    void stopFollowing();

    /// For authors: the lesson has become another one while it is on the screen. Blocks that say what they
    /// said keep their objects, and with them what was answered, unless \p isOther is true for them.
    void rewrite(const LessonSource &source, const std::function<bool(const Block &block)> &isOther);

Q_SIGNALS:
    /// The lesson has another title or other blocks.
    void rewritten();
    void currentPartChanged();
    void progressed();

private:
    /// What a block's object was made from.
    struct Made {
        Block block;
        int question = 0; ///< Its number, where it is one, and of how many.
        int questions = 0;
        std::vector<GlossaryTerm> terms;

        bool operator==(const Made &) const = default;
    };
    /// \p kept is null for a block that needs a new object.
    [[nodiscard]] QList<BlockObject *> makeBlocks(const LessonSource &source,
                                                  const std::function<BlockObject *(const Made &)> &kept);
    [[nodiscard]] BlockObject *makeBlock(const LessonSource &source, const Made &made);
    [[nodiscard]] std::vector<GlossaryTerm> newTerms(const Course &course, const Block &block);
    void makeParts();
    void updateParts();
    void keepPlace();
    void updateSeen();
    /// Of the rows from \p begin to before \p end, one has been seen.
    [[nodiscard]] bool hasSeen(int begin, int end) const;
    [[nodiscard]] int rowsRead() const;
    [[nodiscard]] bool isEndReached() const;
    [[nodiscard]] int partOf(int row) const;

    Lesson m_lesson;
    int m_number;
    QString m_buildsOn;
    ProgressKeeper &m_keeper;
    LessonBlocks *m_blocks;
    LessonParts *m_parts;
    std::vector<Made> m_made; ///< As blocks() has them.
    QSet<QString> m_explainedTerms;
    int m_row = 0;
    int m_resumeRow = 0;
    std::set<int> m_seenRows; ///< As the store has them.
    int m_currentPart = -1;
    QString m_keptBlock; ///< The place the store has, or will have soon.
    QTimer m_placeTimer;
    bool m_keepingEnd = false;
    bool m_following = true;
};

} // namespace Kogge
