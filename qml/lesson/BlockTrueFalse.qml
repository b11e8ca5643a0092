// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A statement that is true or not.
QuestionFrame {
    id: root

    required property TrueFalseObject block

    function focusRow(row: int) {
        const item = options.itemAt(row) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    question: block
    keysHint: qsTr("Keys A and B choose, Ctrl+Enter checks")
    onRetried: focusRow(0)

    Repeater {
        id: options

        model: root.block.options

        SingleChoiceRow {
            required property int index

            width: root.width
            letter: String.fromCharCode(65 + index)
            enabled: root.open
            onClicked: root.block.choose(index)
            Keys.onUpPressed: root.focusRow(index - 1)
            Keys.onDownPressed: root.focusRow(index + 1)
            Keys.onPressed: event => {
                const row = [Qt.Key_A, Qt.Key_B].indexOf(event.key)
                event.accepted = row >= 0 && event.modifiers === Qt.NoModifier
                if (event.accepted) {
                    root.block.choose(row)
                    root.focusRow(row)
                }
            }
        }
    }
}
