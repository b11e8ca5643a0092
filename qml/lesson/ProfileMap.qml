// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Where the profiles are. Each mark opens its profile below; the list has all of them, too.
Column {
    id: root

    required property ProfileMarks marks
    readonly property int edge: Math.round(Theme.small * 1.6)

    signal toggled(int profile)

    function focusMark(profile: int) {
        for (let row = 0; row < places.count; ++row) {
            const mark = places.itemAt(row) as MapMark
            if (mark && mark.profile === profile)
                mark.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Map. All profiles on it are in the list, too.")

    Item {
        id: sheet

        width: Math.min(root.width, Math.round(760 * Theme.interfaceFactor))
        height: Math.round(width * root.marks.ratio)
        clip: true

        MapGround {
            anchors.fill: parent
            marks: root.marks
        }
        Repeater {
            id: places

            model: root.marks

            MapMark {
                id: mark

                required property point place

                x: Math.round(place.x * sheet.width - width / 2)
                y: Math.round(place.y * sheet.height - height / 2)
                room: sheet.width
                onClicked: root.toggled(profile)
            }
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.line
            border.color: Theme.color.edge
        }
    }
    UiText {
        width: root.width
        text: qsTr("Choose a mark to read its profile below the map.")
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
