// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// One choice of a drop-down list; the one in force bears a tick.
T.ItemDelegate {
    id: root

    property bool chosen: false
    property int size: Theme.normal

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.close
    verticalPadding: Theme.tight
    hoverEnabled: true

    Accessible.name: text
    Accessible.selected: chosen
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)

    contentItem: SymbolLabel {
        text: root.text
        size: root.size
        symbol: root.chosen ? "check" : ""
        symbolAfter: true
        centred: false
        strong: root.chosen
    }
    background: Rectangle {
        radius: 2
        color: root.highlighted ? Theme.color.seaSoft : "transparent"
        border.width: root.highlighted && Theme.highContrast ? Theme.line : 0
        border.color: Theme.color.sea
    }
}
