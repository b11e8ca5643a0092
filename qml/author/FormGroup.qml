// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// Adds a part to those that follow.
Column {
    id: root

    required property FormLine line

    topPadding: Theme.tight

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        kind: ActionButton.Kind.Quiet
        symbol: "plus"
        text: root.line.addLabel
        onClicked: root.line.form.addPart(root.line.index)
    }
}
