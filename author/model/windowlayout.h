// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// How the author has divided the window; remembered in a file.
class WindowLayout : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the author.")

    /// How much of the room for page and preview the preview has: 0.2 to 0.8, at first 0.5.
    Q_PROPERTY(qreal previewShare READ previewShare WRITE setPreviewShare NOTIFY changed)

public:
    /// \p file is written when something is changed; empty for a layout that is forgotten.
    explicit WindowLayout(const QString &file, QObject *parent = nullptr);
    ~WindowLayout() override; ///< Writes what is not written yet.

    [[nodiscard]] qreal previewShare() const { return m_previewShare; }
    void setPreviewShare(qreal share);

Q_SIGNALS:
    void changed();

private:
    void save();

    QString m_file;
    qreal m_previewShare = 0.5;
    QTimer m_saving;
};

} // namespace Kogge
