// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <vector>

namespace Kogge {

/// A list for QML that is told what there is now, and reports only what differs, so that views keep their
/// place and the keyboard its field.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

protected:
    /// Makes \p rows what \p newer is. \p isSame tells whether two rows stand for the same thing, whatever it
    /// says now.
    template<typename Row, typename Same>
    void replace(std::vector<Row> &rows, std::vector<Row> newer, const Same &isSame)
    {
        const size_t least = std::min(rows.size(), newer.size());
        const auto before = rows.size();
        size_t front = 0;
        while (front < least && isSame(rows[front], newer[front]))
            ++front;
        size_t back = 0;
        while (back < least - front && isSame(rows[rows.size() - 1 - back], newer[newer.size() - 1 - back]))
            ++back;
        const auto at = static_cast<std::ptrdiff_t>(front);
        const auto behind = static_cast<std::ptrdiff_t>(back);
        if (rows.size() > front + back) {
            beginRemoveRows({}, static_cast<int>(front), static_cast<int>(rows.size() - back) - 1);
            rows.erase(rows.begin() + at, rows.end() - behind);
            endRemoveRows();
        }
        if (newer.size() > front + back) {
            beginInsertRows({}, static_cast<int>(front), static_cast<int>(newer.size() - back) - 1);
            rows.insert(rows.begin() + at, newer.begin() + at, newer.end() - behind);
            endInsertRows();
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == newer[i])
                continue;
            rows[i] = std::move(newer[i]);
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
        if (rows.size() != before)
            Q_EMIT countChanged();
    }
};

} // namespace Kogge
