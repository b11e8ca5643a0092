// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/question.h"
#include "rowsmodel.h"

#include <QRectF>

namespace Kogge {

/// The places in the picture of the chosen block, to be drawn. They are kept inside the picture, and not
/// smaller than two percent of it; percents have one decimal.
class HotspotRegions : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// False where the chosen block is of another kind.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)

public:
    enum Role {
        LetterRole = Qt::UserRole + 1, ///< QString: "A".
        LabelRole, ///< QString.
        RightRole, ///< bool.
        RoundRole, ///< bool: an ellipse.
        AreaRole, ///< QRectF: in shares of the picture.
    };
    Q_ENUM(Role)

    explicit HotspotRegions(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    /// Null: the chosen block is of another kind.
    void show(const HotspotQuestion *question);
    /// Moves and sizes a region; \p area in shares of the picture. Moving one on is one step.
    Q_INVOKABLE void place(int row, const QRectF &area);
    Q_INVOKABLE void add(const QRectF &area);
    Q_INVOKABLE void remove(int row);

    /// Puts \p area into \p region as the class says.
    static void setArea(HotspotRegion &region, const QRectF &area);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void availableChanged();
    void placed(int row, const QRectF &area);
    void added(const QRectF &area);
    void removed(int row);

private:
    bool m_isAvailable = false;
    std::vector<HotspotRegion> m_regions;
};

} // namespace Kogge
