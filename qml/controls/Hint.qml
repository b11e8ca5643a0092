// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The small sign that names an icon, below it.
T.ToolTip {
    id: root

    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: (parent?.height ?? 0) + 2
    delay: 600
    margins: Theme.hair
    padding: Theme.tight
    implicitWidth: Math.ceil(implicitContentWidth) + 2 * padding
    implicitHeight: Math.ceil(implicitContentHeight) + 2 * padding

    contentItem: UiText {
        text: root.text
        font.pixelSize: Theme.small
        color: Theme.color.paper
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.color.ink
    }
}
