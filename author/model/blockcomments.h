// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"
#include "rowsmodel.h"

#include <QHash>

namespace Kogge {

/// Comments as QML lists them.
class CommentRows : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the comments.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString.
        AuthorRole, ///< QString.
        TimeRole, ///< QString: as the interface's language writes it.
        TextRole, ///< QString: without marks.
        ResolvedRole, ///< bool.
        RepliesRole, ///< QStringList: "Ada, 1 May 2026 12:00: text", a reply each.
        PlaceRole, ///< QString: what it is about, in words.
        LessonRole, ///< QString: id; empty for the module.
        BlockRole, ///< QString: id; empty for the lesson, and where the block is gone.
    };
    Q_ENUM(Role)

    struct Row {
        QString id;
        QString author;
        QString time;
        QString text;
        bool resolved = false;
        QStringList replies;
        QString place;
        QString lesson;
        QString block;

        bool operator==(const Row &) const = default;
    };

    using RowsModel::RowsModel;
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

/// What authors say to each other: about what is chosen, and all that is open in the module. Each change is a
/// step of the history.
class BlockComments : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// About what is chosen, resolved ones last.
    Q_PROPERTY(Kogge::CommentRows *here READ here CONSTANT)
    /// All that are not resolved, in the module's order; what is gone comes last.
    Q_PROPERTY(Kogge::CommentRows *open READ open CONSTANT)
    /// The name under which comments are written: kept for all modules. Until somebody has set it, that of
    /// the login.
    Q_PROPERTY(QString author READ author WRITE setAuthor NOTIFY authorChanged)
    /// What the comment that is being written is about, in words, while something else is chosen; else empty.
    Q_PROPERTY(QString begunElsewhere READ begunElsewhere NOTIFY begunChanged)
    /// Whether nobody has set it yet.
    Q_PROPERTY(bool authorProposed READ isAuthorProposed NOTIFY authorChanged)

public:
    explicit BlockComments(ModuleDocument &document, QObject *parent = nullptr);

    [[nodiscard]] CommentRows *here() const { return m_here; }
    [[nodiscard]] CommentRows *open() const { return m_open; }
    [[nodiscard]] QString author() const;
    [[nodiscard]] bool isAuthorProposed() const { return m_author.isEmpty(); }
    void setAuthor(const QString &author);
    /// The file that keeps the author's name; empty: it is forgotten.
    void keepAuthorIn(const QString &file);

    /// \p lesson empty: the module; \p block empty: the lesson.
    void show(const QString &lesson, const QString &block);
    [[nodiscard]] QString begunElsewhere() const;
    [[nodiscard]] int openAt(const QString &block) const { return m_counts.value(block); }

    /// A comment is being written: add() will be about what is chosen now, whatever is chosen then.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void add(const QString &text);
    Q_INVOKABLE void reply(const QString &comment, const QString &text);
    Q_INVOKABLE void resolve(const QString &comment, bool resolved);
    Q_INVOKABLE void remove(const QString &comment);
    /// The row of open() behind the place that is chosen; the first one behind the last; -1 where there is
    /// none.
    [[nodiscard]] int nextOpen() const;
    /// To what an open comment is about, by its row; and to the one of nextOpen().
    Q_INVOKABLE void goTo(int row);
    Q_INVOKABLE void goToNext() { goTo(nextOpen()); }

Q_SIGNALS:
    void placeWanted(const QString &lesson, const QString &block);
    void authorChanged();
    void begunChanged();
    void failed(const QString &sentence);

private:
    void showAgain();
    void edit(const QString &label, const std::function<void(std::vector<Comment> &)> &change);
    void editOne(const QString &label, const QString &id, const std::function<void(Comment &)> &change);
    [[nodiscard]] Comment aboutHere() const;
    [[nodiscard]] CommentRows::Row rowOf(const Comment &comment) const;

    ModuleDocument &m_document;
    CommentRows *m_here;
    CommentRows *m_open;
    QHash<QString, int> m_counts; ///< Open comments of each block.
    QString m_lesson;
    QString m_block;
    std::optional<Comment> m_begun; ///< Has a place only.
    QString m_author;
    QString m_authorFile;
};

} // namespace Kogge
