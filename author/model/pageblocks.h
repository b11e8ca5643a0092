// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "course/course.h"
#include "currentfiles.h"
#include "package/filesource.h"
#include "progresskeeper.h"
#include "rowsmodel.h"

#include <QTemporaryDir>

namespace Kogge {

/// The lesson as its page shows it to the author: each block as learners see it, and what can be said about
/// it.
class PageBlocks : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString.
        ObjectRole, ///< BlockObject.
        NameRole, ///< QString: what kind it is.
        SymbolRole, ///< QString.
        MarkdownRole, ///< QString: of a block that is written in place; else empty.
        InPlaceRole, ///< bool: the block is one text, which is written in place.
        GravityRole, ///< int: as OutlineTree has it.
        CommentsRole, ///< int: how many are open.
        FileMissingRole, ///< bool: no file has been chosen for something in it that needs one.
    };
    Q_ENUM(Role)

    explicit PageBlocks(QObject *parent = nullptr);
    ~PageBlocks() override;

    /// Shows \p lesson of \p course. Blocks that are as they were keep their objects.
    void show(const Course &course, const QString &lesson, const std::shared_ptr<const FileSource> &files);
    /// The same where nothing but that lesson has changed since the last time.
    void showLesson(const Course &course, const QString &lesson,
                    const std::shared_ptr<const FileSource> &files);
    /// These files of the module are others now; blocks that show them are made anew with the next show().
    void touch(const QStringList &paths);
    /// Told apart from the version before, so that QML reads pictures again that have changed.
    [[nodiscard]] QString pictureVersion(const QString &version) const;
    void setGravity(const std::function<int(const QString &block)> &gravity);
    void setComments(const std::function<int(const QString &block)> &comments);
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &block) const;
    /// True for a block whose text is written on the page itself.
    [[nodiscard]] static bool isWrittenInPlace(const Block &block);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    /// \p courseBefore is what was shown until now; null where nothing but the lesson has changed.
    void showRows(const QString &lesson, const std::shared_ptr<const FileSource> &files,
                  const Course *courseBefore);
    struct Row {
        Block block;
        int number = 0; ///< Among the questions.
        int questions = 0;
        int gravity = 0;
        int comments = 0;
        BlockObject *object = nullptr;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] bool isTouched(const Block &block, const Course *before) const;
    [[nodiscard]] BlockObject *objectFor(const Row &row, const Lesson &lesson, const FileSource &files);

    QTemporaryDir m_folder; ///< What is tried on the page is kept nowhere else.
    Recorder m_recorder;
    Course m_course;
    CurrentFiles m_files{nullptr};
    std::unique_ptr<ProgressKeeper> m_keeper;
    QSet<QString> m_touched; ///< Files that have changed since the last show().
    int m_revision = 0; ///< Of the files in media.
    QString m_lesson;
    std::vector<Row> m_rows;
};

} // namespace Kogge
