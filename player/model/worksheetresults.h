// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"
#include "localeformat.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// What a worksheet has computed.
class WorksheetResults : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a worksheet.")

    /// What two or more results wait for, in one sentence: "Still missing: Cost, Days". Empty where one or
    /// none waits: its own reason says it.
    Q_PROPERTY(QString missing READ missing NOTIFY missingChanged)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString
        ValueRole, ///< QString: "€14,000", or "–" where there is none.
        HelpRole, ///< QString
        ReasonRole, ///< QString: why there is no value: "Still missing: Cost". Empty where there is one.
        NegativeRole, ///< bool: below zero.
        LackingRole, ///< bool: something that it needs is not filled in.
    };
    Q_ENUM(Role)

    WorksheetResults(const Worksheet &sheet, const LocaleFormat &format, QObject *parent = nullptr);

    [[nodiscard]] QString missing() const { return m_missing; }
    void setCalculation(const Calculation &calculation);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void missingChanged();

private:
    struct Row {
        QString value;
        QString reason;
        bool negative = false;
        bool lacking = false;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] Row rowFor(const WorksheetResult &result, const Calculation &calculation) const;
    [[nodiscard]] QStringList missingFor(const WorksheetResult &result, const Calculation &calculation) const;
    [[nodiscard]] QString missingOf(const Calculation &calculation) const;
    [[nodiscard]] QString labelOf(const QString &name) const;

    Worksheet m_sheet;
    LocaleFormat m_format;
    std::vector<Row> m_rows;
    QString m_missing;
};

} // namespace Kogge
