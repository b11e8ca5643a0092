// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A sentence with gaps to fill.
QuestionFrame {
    id: root

    required property FillInObject block

    function focusGap(number: int) {
        for (let row = 0; row < pieces.count; ++row) {
            const piece = pieces.itemAt(row) as GapPiece
            if (piece && piece.number === number)
                piece.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    question: block
    keysHint: qsTr("Enter checks")
    onRetried: focusGap(1)

    Flow {
        width: root.width
        Accessible.role: Accessible.Paragraph
        Accessible.name: root.block.spoken

        Repeater {
            id: pieces

            model: root.block.pieces

            GapPiece {
                width: Math.min(implicitWidth, root.width)
                sentence: root.block.spoken
                locked: !root.open
                onFilled: text => root.block.fill(index, text)
                onAccepted: root.check()
            }
        }
    }
}
