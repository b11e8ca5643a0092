// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "localeformat.h"

namespace Kogge {

class WorksheetObject;

/// One series of a chart.
struct ChartSeries {
    QString label;
    QList<std::optional<Decimal>> values; ///< One for each of the chart's labels.
    QStringList texts; ///< The same as the reader writes them.

    bool operator==(const ChartSeries &) const = default;
};

/// What a chart draws.
struct ChartData {
    QStringList labels;
    std::vector<ChartSeries> series;

    bool operator==(const ChartData &) const = default;
};

/// The columns of \p table with the letters in \p values, or all that have numbers.
[[nodiscard]] ChartData chartData(const TableBlock &table, const QString &values, const LocaleFormat &format);

/// The series of a chart; each is drawn in its own way.
class ChartRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a chart.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString
        ValuesRole, ///< QList<qreal>: one for each label; 0 where there is none.
        TextsRole, ///< QStringList: the same as the reader writes them; empty where there is none.
    };
    Q_ENUM(Role)

    explicit ChartRows(QObject *parent = nullptr);

    void setSeries(std::vector<ChartSeries> series);
    [[nodiscard]] const std::vector<ChartSeries> &series() const { return m_series; }

    [[nodiscard]] int count() const { return rowCount(); }
    /// The numbers of one series, as in ValuesRole.
    [[nodiscard]] Q_INVOKABLE QList<qreal> valuesOf(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<ChartSeries> m_series;
};

/// A drawing of numbers that stand in another block.
class ChartObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// "bar", "line" or "radar".
    Q_PROPERTY(QString chartKind READ chartKind CONSTANT)
    Q_PROPERTY(QString caption READ caption CONSTANT)
    Q_PROPERTY(QString summary READ summary CONSTANT)
    Q_PROPERTY(QStringList labels READ labels NOTIFY dataChanged)
    Q_PROPERTY(Kogge::ChartRows *series READ series CONSTANT)
    /// The lowest and the highest value; both 0 where there is none.
    Q_PROPERTY(qreal lowest READ lowest NOTIFY dataChanged)
    Q_PROPERTY(qreal highest READ highest NOTIFY dataChanged)

public:
    ChartObject(const Block &block, const ChartBlock &chart, const LocaleFormat &format,
                QObject *parent = nullptr);

    [[nodiscard]] QString chartKind() const;
    [[nodiscard]] const QString &caption() const { return m_chart.caption; }
    [[nodiscard]] const QString &summary() const { return m_chart.summary; }
    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    [[nodiscard]] ChartRows *series() const { return m_series; }
    [[nodiscard]] qreal lowest() const { return m_lowest; }
    [[nodiscard]] qreal highest() const { return m_highest; }

    [[nodiscard]] const QString &from() const { return m_chart.from; }
    void setData(const ChartData &data);
    void setData(const TableBlock &table);
    /// Counts what its profiles have.
    void setData(const ProfileCollection &collection);
    /// Draws what \p sheet computes, and follows it. Outlives the chart.
    void follow(const WorksheetObject &sheet);

Q_SIGNALS:
    void dataChanged();

private:
    ChartBlock m_chart;
    LocaleFormat m_format;
    QStringList m_labels;
    ChartRows *m_series;
    qreal m_lowest = 0;
    qreal m_highest = 0;
};

} // namespace Kogge
