// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/mapview.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// A line of the grid: how far from the left or the top it is, and its degrees.
struct GridLine {
    Q_GADGET
    QML_ANONYMOUS

    Q_PROPERTY(qreal at MEMBER at)
    Q_PROPERTY(QString label MEMBER label)

public:
    qreal at = 0;
    QString label; ///< "10° E"

    bool operator==(const GridLine &) const = default;
};

/// Lines at round degrees, between two and six of them.
[[nodiscard]] std::vector<GridLine> meridians(const MapView &view);
[[nodiscard]] std::vector<GridLine> parallels(const MapView &view);

/// Profiles as marks on a map.
class ProfileMarks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a collection of profiles.")

    /// Height of the map by its width.
    Q_PROPERTY(qreal ratio READ ratio CONSTANT)
    /// Lists of GridLine.
    Q_PROPERTY(QVariantList meridians READ meridianList CONSTANT)
    Q_PROPERTY(QVariantList parallels READ parallelList CONSTANT)
    /// Lists of QPointF: land around the Baltic Sea, and lakes in it, on the map and beyond. Empty where the
    /// map shows other parts of the earth.
    Q_PROPERTY(QVariantList coasts READ coasts CONSTANT)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        TownRole, ///< QString: "Wismar".
        PlaceRole, ///< QPointF: on the map.
        ShownRole, ///< bool: it has been found.
        OpenRole, ///< bool: everything it says is shown.
        ProfileRole, ///< int: row in the collection.
    };
    Q_ENUM(Role)

    explicit ProfileMarks(const ProfileCollection &collection, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_view.isEmpty(); }
    void setShown(const std::vector<size_t> &rows);
    void setOpen(size_t profile, bool open);

    [[nodiscard]] qreal ratio() const { return m_view.ratio(); }
    [[nodiscard]] QVariantList meridianList() const;
    [[nodiscard]] QVariantList parallelList() const;
    [[nodiscard]] QVariantList coasts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Mark {
        size_t profile = 0;
        QString name;
        QString town;
        QPointF place;
        bool shown = true;
        bool open = false;
    };
    MapView m_view;
    std::vector<Mark> m_marks;
};

} // namespace Kogge
