// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Buttons side by side, on as many lines as they need. One that is wider than the row wraps its label.
Flow {
    id: root

    spacing: Theme.close

    onChildrenChanged: {
        for (let row = 0; row < children.length; ++row) {
            const child = children[row]
            child.width = Qt.binding(() => Math.min(child.implicitWidth, root.width))
        }
    }
}
