// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Player.Model

/// A question with answers to tick. Letters and digits tick, Up and Down move.
QuestionFrame {
    id: root

    required property ChoiceObject block
    readonly property Repeater options: block.multiple ? several : one
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

    function takeKey(row: int, event: KeyEvent) {
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        const chosen = rowOfKey(event)
        event.accepted = step !== 0 || (chosen >= 0 && chosen < count)
        if (!event.accepted)
            return
        if (step === 0)
            block.toggle(chosen)
        focusRow(step === 0 ? chosen : row + step)
    }

    question: block
    keysHint: count === 2 ? qsTr("Keys A and B choose, Ctrl+Enter checks") : count > 2 ? qsTr("Keys A to %1 choose, Ctrl+Enter checks").arg(String.fromCharCode(64 + count)) : ""
    onRetried: focusRow(0)

    Repeater {
        id: several

        model: root.block.multiple ? root.block.options : null

        ChoiceRow {
            required property int index

            width: root.width
            letter: String.fromCharCode(65 + index)
            enabled: root.open
            onClicked: root.block.toggle(index)
            Keys.onPressed: event => root.takeKey(index, event)
        }
    }
    Repeater {
        id: one

        model: root.block.multiple ? null : root.block.options

        SingleChoiceRow {
            required property int index

            width: root.width
            letter: String.fromCharCode(65 + index)
            enabled: root.open
            onClicked: root.block.toggle(index)
            Keys.onPressed: event => root.takeKey(index, event)
        }
    }
}
