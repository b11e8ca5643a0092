// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"
#include "worksheetfields.h"

namespace Kogge {

/// Series of a worksheet that have the same periods: one row for each period, one cell for each series.
class WorksheetSeriesObject : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a worksheet.")

    Q_PROPERTY(QStringList columnLabels READ columnLabels CONSTANT)
    /// "month", "quarter", "year" or "number".
    Q_PROPERTY(QString period READ period CONSTANT)
    Q_PROPERTY(int periods READ periods CONSTANT)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString: what the period is called: "Jan", "3".
        CellsRole, ///< WorksheetFields
    };
    Q_ENUM(Role)

    /// Fields, and results that are series, of one length and one kind of period.
    struct Group {
        PeriodKind period = PeriodKind::Number;
        int periods = 0;
        std::vector<WorksheetField> fields; ///< Results among them have their formula.
    };
    [[nodiscard]] static std::vector<Group> groupsOf(const Worksheet &sheet);
    /// The fields that are no series.
    [[nodiscard]] static std::vector<WorksheetField> otherFields(const Worksheet &sheet);
    /// "January" or "Jan", "Q1", "3".
    [[nodiscard]] static QStringList periodNames(PeriodKind period, int count, const LocaleFormat &format);

    WorksheetSeriesObject(const Group &group, const QString &currency, const LocaleFormat &format,
                          QObject *parent = nullptr);

    [[nodiscard]] QStringList columnLabels() const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] int periods() const { return m_group.periods; }

    /// Shows the series among \p neutral, by field id.
    void setValues(const QMap<QString, QString> &neutral);
    void setCalculation(const Calculation &calculation);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A series has a new value somewhere; \p neutral is all of it.
    void edited(const QString &fieldId, const QString &neutral);

private:
    struct Row {
        QString title;
        WorksheetFields *cells;
    };
    void take(int period, const QString &fieldId, const QString &neutral);

    Group m_group;
    std::vector<Row> m_rows;
    QMap<QString, QStringList> m_values; ///< Field id -> a neutral text for each period.
};

} // namespace Kogge
