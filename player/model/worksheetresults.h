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

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString
        ValueRole, ///< QString: "€14,000", or "–" where there is none.
        HelpRole, ///< QString
        ReasonRole, ///< QString: why there is no value: "Still missing: Cost". Empty where there is one.
        NegativeRole, ///< bool: below zero.
    };
    Q_ENUM(Role)

    WorksheetResults(const Worksheet &sheet, const LocaleFormat &format, QObject *parent = nullptr);

    void setCalculation(const Calculation &calculation);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString value;
        QString reason;
        bool negative = false;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] Row rowFor(const WorksheetResult &result, const Calculation &calculation) const;
    [[nodiscard]] QString labelOf(const QString &name) const;

    Worksheet m_sheet;
    LocaleFormat m_format;
    std::vector<Row> m_rows;
};

} // namespace Kogge
