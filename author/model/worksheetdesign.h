// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/worksheetedits.h"
#include "formmodel.h"
#include "sampleform.h"

namespace Kogge {

/// The worksheet of the chosen block as a sheet: its fields, tables, results, conditions and samples, one row
/// each, under headings; with what comes out of the formulas for one of the samples.
class WorksheetDesign : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// False where the chosen block is of another kind.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    /// Path of the row that is open; empty: none. form() has its fields, samples() its values if it is one.
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(Kogge::FormModel *form READ form CONSTANT)
    Q_PROPERTY(Kogge::SampleForm *sampleForm READ sampleForm CONSTANT)
    /// Labels of the samples, and the one whose values the formulas are shown with; -1 for none.
    Q_PROPERTY(QStringList samples READ samples NOTIFY samplesChanged)
    Q_PROPERTY(int sample READ sample WRITE setSample NOTIFY samplesChanged)
    /// "2 of 3 results agree", of that sample; empty without one.
    Q_PROPERTY(QString summary READ summary NOTIFY samplesChanged)
    Q_PROPERTY(bool agreeing READ isAgreeing NOTIFY samplesChanged)
    /// For a moment, the path of the row that what was done leads on to; of an Add, that of its group.
    Q_PROPERTY(QString wanted READ wanted NOTIFY wantedChanged)

public:
    enum class Kind { Heading, Field, Table, TableColumn, Result, Check, Sample, Add };
    Q_ENUM(Kind)
    enum class Verdict { None, Agrees, Differs };
    Q_ENUM(Verdict)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind.
        PathRole, ///< QString: "field.0"; of an Add, that of the group.
        LabelRole, ///< QString.
        OwnLabelRole, ///< QString: the label itself; empty where there is none yet.
        NameRole, ///< QString: in formulas.
        NoteRole, ///< QString: its type in words.
        ComputedRole, ///< bool: it has a formula, or is to have one.
        FormulaRole, ///< QString.
        OutcomeRole, ///< QString: with the sample.
        VerdictRole, ///< int: Verdict.
        VerdictTextRole, ///< QString.
        ComplaintRole, ///< QString: what is wrong with the formula, where, and what to do.
        FaultAtRole, ///< int: where in the formula; -1 for nowhere.
        FaultLengthRole, ///< int.
        DepthRole, ///< int.
        FirstRole, ///< bool: among its siblings.
        LastRole, ///< bool.
    };

    /// Changes a lesson; \p block is the worksheet's id.
    using Edit = std::function<void(Lesson &lesson, const QString &block)>;

    explicit WorksheetDesign(QObject *parent = nullptr);

    /// \p block is the chosen one, or null.
    void show(const Block *block);

    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    [[nodiscard]] FormModel *form() const { return m_form; }
    [[nodiscard]] SampleForm *sampleForm() const { return m_sampleForm; }
    [[nodiscard]] QStringList samples() const;
    [[nodiscard]] int sample() const { return m_sample; }
    void setSample(int sample);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    [[nodiscard]] bool isAgreeing() const;

    /// Opens a row; the open one is closed.
    Q_INVOKABLE void choose(const QString &path);
    /// Empty where that was done; else why it cannot be.
    Q_INVOKABLE QString rename(const QString &path, const QString &name);
    Q_INVOKABLE void writeFormula(const QString &path, const QString &text);
    Q_INVOKABLE void writeLabel(const QString &path, const QString &text);
    /// Adds to the group at \p path, and opens what is new.
    Q_INVOKABLE void add(const QString &path);
    Q_INVOKABLE void remove(const QString &path);
    /// Up (-1) or down (1).
    Q_INVOKABLE void move(const QString &path, int by);
    /// What comes out becomes what the sample expects: for the result at \p path, or for all.
    Q_INVOKABLE void takeAsExpected(const QString &path = {});
    /// What can be written at \p cursor into the formula of the row at \p path: maps of text, shown, note,
    /// and from, to: the letters it replaces.
    [[nodiscard]] Q_INVOKABLE QVariantList proposals(const QString &path, const QString &formula,
                                                     int cursor) const;
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &path) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void availableChanged();
    void chosenChanged();
    void samplesChanged();
    void wantedChanged();
    void edited(const QString &path, const QString &text);
    void partAdded(const QString &path, int at);
    void partRemoved(const QString &path);
    void partMoved(const QString &path, int to);
    /// The lesson is to be changed so, as one step.
    void changeWanted(const QString &label, const Kogge::WorksheetDesign::Edit &edit,
                      const QString &mergeKey);

private:
    struct Row {
        Kind kind = Kind::Heading;
        QString path;
        QString label;
        QString ownLabel; ///< What learners read; empty where it was not written yet.
        QString name;
        QString note;
        bool isComputed = false;
        QString formula;
        QString outcome;
        Verdict verdict = Verdict::None;
        QString verdictText;
        QString complaint;
        int faultAt = -1;
        int faultLength = 0;
        int depth = 0;
        bool isFirst = false;
        bool isLast = false;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] Row fieldRow(const WorksheetField &field, const QString &path, const QString &own) const;
    [[nodiscard]] Row resultRow(const WorksheetResult &result, const QString &path) const;
    void checkFormula(Row &row, const QString &formula, const QString &own) const;
    [[nodiscard]] QString ownName(const QString &path) const;
    void showRows();
    void leadTo(const QString &path);
    void showDetails();
    void wantSampleChange(const QString &label,
                          const std::function<void(Worksheet &, WorksheetSample &)> &edit, int sample,
                          const QString &mergeKey = {});

    bool m_isAvailable = false;
    Block m_block;
    Worksheet m_sheet;
    Calculation m_calculation; ///< With the sample.
    FormModel *m_form;
    SampleForm *m_sampleForm;
    QString m_chosen;
    QString m_wanted;
    int m_sample = -1;
    std::vector<Row> m_rows;
};

} // namespace Kogge
