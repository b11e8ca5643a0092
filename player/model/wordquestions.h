// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionobject.h"

namespace Kogge {

/// The words and gaps of a fill-in, in their order.
class GapRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a question.")

public:
    enum Role {
        StyledRole = Qt::UserRole + 1, ///< QString: a word for Text.StyledText; empty for a gap.
        GapRole, ///< bool
        NumberRole, ///< int: which gap, from 1; 0 for words.
        FillingRole, ///< QString: what was typed.
        LengthRole, ///< int: letters of the longest accepted answer, so that the gap is wide enough.
        VerdictRole, ///< QString: "right", "wrong", or empty.
        SpacedRole, ///< bool: a blank follows.
    };
    Q_ENUM(Role)

    struct Row {
        QString styled;
        QString letter; ///< Of the gap; empty for words.
        int number = 0;
        QString filling;
        int length = 0;
        QString verdict;
        bool spaced = false;

        bool operator==(const Row &) const = default;
    };

    explicit GapRows(const FillInQuestion &question, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    void setRow(size_t index, const Row &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

/// A sentence with gaps.
class FillInObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::GapRows *pieces READ pieces CONSTANT)
    /// The sentence as it is read aloud: "due by 31 (gap 1)".
    Q_PROPERTY(QString spoken READ spoken CONSTANT)

public:
    FillInObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] GapRows *pieces() const { return m_pieces; }
    [[nodiscard]] QString spoken() const;

    /// Takes what was typed into the gap in \p row.
    Q_INVOKABLE void fill(int row, const QString &text);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    FillInQuestion m_fillIn;
    GapRows *m_pieces;
};

/// An answer in the learner's own words. Never right or wrong; a model answer shows afterwards.
class FreeTextObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY responseChanged)

public:
    FreeTextObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;
};

} // namespace Kogge
