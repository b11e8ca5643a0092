// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Things to put in order: by dragging, by the arrows of each row, or with Alt and the arrow keys.
QuestionFrame {
    id: root

    required property OrderObject block

    function moveRow(row: int, to: int) {
        if (to < 0 || to >= items.count)
            return
        block.move(row, to)
        const item = items.itemAt(to) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    question: block
    keysHint: qsTr("Alt+↑ and Alt+↓ move, Ctrl+Enter checks")
    onRetried: {
        const item = items.itemAt(0) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: items

        model: root.block.items

        OrderRow {
            width: root.width
            count: items.count
            enabled: root.open
            onMoveRequested: to => root.moveRow(index, to)
            onFocusRequested: row => {
                const item = items.itemAt(row) as Item
                if (item)
                    item.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
