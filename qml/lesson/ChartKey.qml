// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Which mark stands for which series.
Flow {
    id: root

    required property ChartRows series

    spacing: Theme.gap

    Repeater {
        model: root.series

        Row {
            id: entry

            required property int index
            required property string label

            spacing: Theme.tight

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(12 * Theme.interfaceFactor)
                height: width
                radius: entry.index % 2 ? width / 2 : 0
                color: ChartInk.of(entry.index)
            }
            UiText {
                width: Math.min(implicitWidth, root.width - x)
                text: entry.label
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
