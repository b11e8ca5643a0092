// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Items that each belong to one of several targets.
QuestionFrame {
    id: root

    required property MatchObject block

    question: block
    keysHint: qsTr("Ctrl+Enter checks")
    onRetried: {
        const item = items.itemAt(0) as Item
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: items

        model: root.block.items

        CategoryRow {
            required property int index
            required property int category

            width: root.width
            categories: root.block.targets
            current: category
            exclusive: true
            placeholder: qsTr("Choose what belongs here")
            enabled: root.open
            onPlaced: chosen => root.block.place(index, chosen)
            onSubmitted: root.check()
        }
    }
}
