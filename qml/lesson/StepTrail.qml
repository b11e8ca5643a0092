// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The way through a story so far; each step leads back to it.
Column {
    id: root

    required property ScenarioSteps steps

    signal chosen(int row)

    spacing: Theme.hair
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your way so far")

    UiText {
        width: root.width
        text: qsTr("Your way so far")
        strong: true
        Accessible.ignored: true
    }
    Repeater {
        id: rows

        model: root.steps

        RouteRow {
            required property int index

            width: root.width
            number: ""
            note: ""
            status: current ? "begun" : "done"
            compact: true
            first: index === 0
            last: index === rows.count - 1
            onClicked: root.chosen(index)
        }
    }
}
