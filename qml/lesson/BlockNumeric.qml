// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A question whose answer is a number with a unit.
QuestionFrame {
    id: root

    required property NumericObject block

    question: block
    keysHint: qsTr("Enter checks")
    onRetried: {
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }

    Field {
        id: field

        width: Math.min(root.width, Math.round(240 * Theme.textFactor))
        size: Theme.textNormal
        label: qsTr("Your answer")
        unit: root.block.unit
        value: root.block.text
        problem: root.block.inputProblem
        numeric: true
        readOnly: !root.open
        onEdited: text => root.block.text = text
        onAccepted: root.check()
    }
}
