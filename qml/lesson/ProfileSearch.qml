// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Words and choices that narrow a collection of profiles, and how many are left.
Column {
    id: root

    required property ProfilesObject block
    readonly property int least: Math.round(180 * Theme.textFactor)
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / (least + Theme.gap))))
    readonly property int fieldWidth: Math.floor((width - (columns - 1) * Theme.gap) / columns)

    spacing: Theme.close

    Flow {
        width: root.width
        spacing: Theme.gap

        Field {
            id: words

            width: root.fieldWidth
            size: Theme.textNormal
            label: qsTr("Words to look for")
            value: root.block.searchText
            maximumLength: 200
            onEdited: text => root.block.searchText = text
        }
        Repeater {
            model: root.block.filters

            ComboField {
                id: filter

                required property int index
                required label
                required options
                required property int chosenOption

                width: root.fieldWidth
                size: Theme.textNormal
                current: chosenOption
                onChosen: option => root.block.filters.choose(filter.index, option)
            }
        }
    }
    Flow {
        width: root.width
        spacing: Theme.gap

        UiText {
            height: Math.max(implicitHeight, Theme.control)
            text: root.block.hits
            font.pixelSize: Theme.textNormal
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
        ActionButton {
            visible: root.block.narrowed
            width: Math.min(implicitWidth, root.width)
            size: Theme.textNormal
            kind: ActionButton.Kind.Quiet
            symbol: "cross"
            text: qsTr("Show all profiles")
            onClicked: {
                words.forceActiveFocus(Qt.TabFocusReason) // The button goes.
                root.block.clear()
            }
        }
    }
}
