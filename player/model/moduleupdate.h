// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/modulelibrary.h"
#include "package/modulediff.h"
#include "progress/moduleprogress.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// What a newer version changes, one thing a row.
class UpdateRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by an update.")

    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        LessonRole =
            Qt::UserRole + 1, ///< QString: title of the lesson; empty where it is that of the row before.
        SymbolRole, ///< QString
        TextRole, ///< QString: what it is about.
        NoteRole, ///< QString: what happens to it.
        ConcernsRole, ///< bool: something the learner has done no longer counts.
    };
    Q_ENUM(Role)

    struct Row {
        QString lesson;
        QString symbol;
        QString text;
        QString note;
        bool concerns = false;

        bool operator==(const Row &) const = default;
    };

    explicit UpdateRows(std::vector<Row> rows, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

/// Two versions of a module, and the difference.
struct UpdatePreview {
    LibraryEntry older; ///< On the shelf.
    LibraryEntry newer; ///< In the folder, not yet on the shelf.
    Course before;
    Course after;
    ModuleDiff diff;
};

/// Reads both from the library in \p folder; fails as openLibraryModule() does.
[[nodiscard]] Result<UpdatePreview> previewUpdate(const QString &folder, const LibraryEntry &older,
                                                  const LibraryEntry &newer);

/// A newer version of a module that waits for the learner's consent.
class ModuleUpdate : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the player.")

    Q_PROPERTY(QString title READ title CONSTANT)
    /// Another file that bears the same version.
    Q_PROPERTY(bool sameVersion READ isSameVersion CONSTANT)
    /// "Version 1.0.2 becomes 1.1.0".
    Q_PROPERTY(QString versions READ versions CONSTANT)
    /// What becomes of the learner's answers.
    Q_PROPERTY(QString promise READ promise CONSTANT)
    Q_PROPERTY(Kogge::UpdateRows *rows READ rows CONSTANT)

public:
    /// \p progress of the learner in this module, \p language of the interface.
    ModuleUpdate(UpdatePreview preview, const ModuleProgress &progress, const QString &language,
                 QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isSameVersion() const;
    [[nodiscard]] QString versions() const;
    [[nodiscard]] QString promise() const;
    [[nodiscard]] UpdateRows *rows() const { return m_rows; }
    [[nodiscard]] const UpdatePreview &preview() const { return m_preview; }

private:
    UpdatePreview m_preview;
    QString m_language;
    UpdateRows *m_rows;
};

} // namespace Kogge
