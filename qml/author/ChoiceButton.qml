// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// A choice in a bar, no wider than its word: the one in force, and a menu with the others.
ActionButton {
    id: root

    /// What is chosen here.
    required property string label
    required property list<string> options
    property int current: 0

    signal chosen(int index)

    kind: ActionButton.Kind.Quiet
    symbol: "chevron-down"
    symbolAfter: true
    text: options[current] ?? ""
    //: %1 is what is chosen, such as "Language"; %2 the choice in force
    Accessible.name: qsTr("%1: %2").arg(label).arg(text)
    onClicked: menu.openBelow(root)

    Hint {
        text: root.label
        visible: (root.hovered || root.visualFocus) && !menu.visible
    }
    Menu {
        id: menu

        Repeater {
            model: root.options

            MenuEntry {
                required property int index
                required property string modelData

                text: modelData
                tickable: true
                ticked: root.current === index
                onTriggered: root.chosen(index)
            }
        }
    }
}
