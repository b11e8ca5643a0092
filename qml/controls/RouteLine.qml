// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// The whole route in small: one harbour a lesson, filled where the learner is done, and a line between those where they have been.
Row {
    id: root

    required property list<string> states
    required property int current
    /// Known at once, while the row itself is laid out later.
    readonly property int length: Math.max(0, 30 * states.length - 16)

    function isReached(stop: int): bool {
        return stop === current || states[stop] === "done" || states[stop] === "begun"
    }

    Accessible.ignored: true

    Repeater {
        model: root.states

        Row {
            id: stop

            required property int index
            required property string modelData
            readonly property bool reached: root.isReached(index)
            readonly property bool passed: reached && index > 0 && root.isReached(index - 1)

            height: 14

            Rectangle {
                visible: stop.index > 0
                width: 20
                height: 2
                anchors.verticalCenter: parent.verticalCenter
                color: stop.passed ? Theme.color.sea : Theme.color.edge
                opacity: stop.passed ? 1 : 0.6
            }
            Rectangle {
                width: stop.index === root.current ? 14 : 10
                height: width
                radius: width / 2
                anchors.verticalCenter: parent.verticalCenter
                color: stop.modelData === "done" ? Theme.color.sea : Theme.color.paper
                border.width: 2
                border.color: stop.reached ? Theme.color.sea : Theme.color.edge
            }
        }
    }
}
