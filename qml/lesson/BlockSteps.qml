// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What comes after the other, with its numbers; one by one where the learner asks for each.
FocusScope {
    id: root

    required property StepsObject block
    property int shown: block.oneByOne ? 1 : steps.count

    signal linkActivated(string address)

    function showNext() {
        shown += 1
        const step = steps.itemAt(shown - 1) as Item
        if (step)
            step.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    Column {
        id: column

        width: root.width
        spacing: Theme.gap

        Repeater {
            id: steps

            model: root.block.steps

            NumberedText {
                required property int index

                visible: index < root.shown
                width: column.width
                number: index + 1
                last: index === steps.count - 1
                onLinkActivated: address => root.linkActivated(address)
            }
        }
        ActionButton {
            visible: root.shown < steps.count
            width: Math.min(implicitWidth, root.width)
            symbol: "arrow-down"
            size: Theme.textNormal
            //: %1 of %2: which step comes next
            text: qsTr("Next step (%1 of %2)").arg(root.shown + 1).arg(steps.count)
            onClicked: root.showNext()
        }
    }
}
