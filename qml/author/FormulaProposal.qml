// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// Something that can be written into a formula, and what it is.
Rectangle {
    id: root

    required property int index
    required property var modelData
    required property bool current

    signal taken()

    height: column.height + 2 * Theme.hair
    radius: 2
    color: current ? Theme.color.seaSoft : "transparent"
    border.width: current && Theme.highContrast ? Theme.line : 0
    border.color: Theme.color.sea

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(modelData.shown).arg(modelData.note)
    Accessible.selected: current
    Accessible.onPressAction: taken()

    Column {
        id: column

        x: Theme.tight
        y: Theme.hair
        width: parent.width - 2 * x

        UiText {
            width: parent.width
            text: root.modelData.shown
            strong: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        UiText {
            width: parent.width
            visible: text.length > 0
            text: root.modelData.note
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    TapHandler {
        onTapped: root.taken()
    }
}
