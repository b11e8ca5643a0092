// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// What the series are called, one below the other, beside their periods. All rows are as high as the highest name.
Column {
    id: root

    required property list<string> titles
    readonly property int headHeight: Math.round(Theme.textSmall * 1.4) + Theme.tight
    readonly property int least: Math.max(34, Math.round(34 * Theme.textFactor))
    readonly property int cellHeight: Array.from(children).reduce((highest, child) => Math.max(highest, child.implicitHeight), least)

    Item {
        width: root.width
        height: root.headHeight
    }
    Rectangle {
        width: root.width
        height: 2
        color: Theme.color.ink
    }
    Repeater {
        model: root.titles

        UiText {
            required property string modelData

            width: root.width
            height: root.cellHeight + Theme.line
            rightPadding: Theme.tight
            topPadding: Theme.hair
            bottomPadding: Theme.hair
            text: modelData
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true

            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
