// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Player.Model

/// A question with answers to tick. Letters and digits tick, Up and Down move.
QuestionFrame {
    id: root

    required property ChoiceObject block
    readonly property int count: options.count

    function focusRow(row: int) {
        const item = options.itemAt(row) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    function rowOfKey(event: KeyEvent): int {
        if (event.modifiers & ~Qt.KeypadModifier)
            return -1
        if (event.key >= Qt.Key_A && event.key <= Qt.Key_Z && !(event.key === Qt.Key_H && count < 8) && event.key !== Qt.Key_R)
            return event.key - Qt.Key_A
        return event.key >= Qt.Key_1 && event.key <= Qt.Key_9 ? event.key - Qt.Key_1 : -1
    }

    question: block
    keysHint: count > 1 ? qsTr("Keys A to %1 choose, Ctrl+Enter checks").arg(String.fromCharCode(64 + count)) : ""
    onRetried: focusRow(0)

    Repeater {
        id: options

        model: root.block.options

        ChoiceRow {
            required property int index

            width: root.width
            letter: String.fromCharCode(65 + index)
            single: !root.block.multiple
            enabled: root.open
            onClicked: root.block.toggle(index)
            Keys.onUpPressed: root.focusRow(index - 1)
            Keys.onDownPressed: root.focusRow(index + 1)
            Keys.onPressed: event => {
                const row = root.rowOfKey(event)
                event.accepted = row >= 0 && row < root.count
                if (event.accepted) {
                    root.block.toggle(row)
                    root.focusRow(row)
                }
            }
        }
    }
}
