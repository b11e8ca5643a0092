// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "rowsmodel.h"

namespace Kogge {

/// What a check has found: the gravest first, and each with the place to go to.
class ProblemList : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// How many must be fixed before packing.
    Q_PROPERTY(int errors READ errors NOTIFY changed)
    /// How many should be looked at, hints not counted.
    Q_PROPERTY(int warnings READ warnings NOTIFY changed)
    /// "2 to be fixed, 5 to be looked at"; "Nothing to be put right".
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum Role {
        SevereRole = Qt::UserRole + 1, ///< bool: must be fixed.
        TextRole, ///< QString: a sentence.
        PlaceRole, ///< QString: the lesson or file, in words.
        LessonRole, ///< QString: id; empty where it is not in a lesson.
        BlockRole, ///< QString: id; may be empty.
        LanguageRole, ///< QString: tag of the language it is about; may be empty.
        RemedyRole, ///< Remedy.
        HintRole, ///< Hint.
        FieldRole, ///< QString: path in the form of the field to be filled in; may be empty.
        SubjectRole, ///< QString: as Row has it.
    };
    Q_ENUM(Role)

    /// What can be done about it at once.
    enum class Remedy {
        GoThere,
        Translate, ///< Goes to the next text that is not translated.
        RemoveOrphans,
        TranslationThere, ///< Shows the lesson's translation.
        RemoveMedia,
        ListMedia,
        UseOtherMedia, ///< The one of two files with the same content.
        WriteCanonically,
        MendHeadings,
        ChooseTarget, ///< Of a link that leads nowhere.
        MarkDecorative, ///< A picture that has no alternative text.
        MarkChecked, ///< A fact, today.
        TakeResult, ///< In a sample that expects something else.
        MakePlain, ///< A link that may not be one.
        OpenMedia, ///< Shows the file among the module's pictures and files.
        Nothing,
    };
    Q_ENUM(Remedy)

    /// Only to be known: it is not counted, and marks nothing.
    enum class Hint { None, Spelling, Reading };
    Q_ENUM(Hint)

    struct Row {
        bool severe = false;
        QString text;
        QString place;
        QString lesson;
        QString block;
        QString language = {};
        Remedy remedy = Remedy::GoThere;
        Hint hint = Hint::None;
        QString field = {};
        QString subject = {}; ///< Path of the file, address of the link, or id of the text that it is about.
        QString other = {}; ///< Path of the file to be used instead.

        bool operator==(const Row &) const = default;
    };

    explicit ProblemList(QObject *parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Says everything anew in the interface's language; the sentences come with the rows.
    void retranslate() { Q_EMIT changed(); }
    /// 0, 1 or 2, as OutlineTree has it.
    [[nodiscard]] int gravityOfBlock(const QString &block) const;
    [[nodiscard]] int gravityOfLesson(const QString &lesson) const;
    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const;
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
};

} // namespace Kogge
