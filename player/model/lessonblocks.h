// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"

namespace Kogge {

/// The blocks of a lesson, one below the other.
class LessonBlocks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a lesson.")

public:
    enum Role {
        BlockRole = Qt::UserRole + 1, ///< BlockObject
    };
    Q_ENUM(Role)

    explicit LessonBlocks(QObject *parent = nullptr);

    /// Takes the objects over; their owner stays whoever made them.
    void setBlocks(QList<BlockObject *> blocks);
    /// The same for a lesson that is being written: views are told the smallest change, and keep the rest.
    void changeBlocks(QList<BlockObject *> blocks);
    [[nodiscard]] const QList<BlockObject *> &blocks() const { return m_blocks; }
    /// Row of the block with that id, or -1.
    [[nodiscard]] int rowOf(const QString &blockId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<BlockObject *> m_blocks;
};

/// A part of a lesson in the rail: a heading, where it begins, and how far the learner is.
struct LessonPart {
    QString title;
    int row = 0; ///< Of the block that opens it.
    QString status; ///< "done", "begun" or "open".

    bool operator==(const LessonPart &) const = default;
};

class LessonParts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a lesson.")

    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString
        RowRole, ///< int: row of the block that opens it.
        StatusRole, ///< QString: "done", "begun" or "open".
    };
    Q_ENUM(Role)

    explicit LessonParts(QObject *parent = nullptr);

    void setParts(std::vector<LessonPart> parts);
    [[nodiscard]] const std::vector<LessonPart> &parts() const { return m_parts; }
    void setStatus(size_t part, const QString &status);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<LessonPart> m_parts;
};

} // namespace Kogge
