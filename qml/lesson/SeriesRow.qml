// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// One period of a worksheet's series.
FocusScope {
    id: root

    required property string title
    required property WorksheetFields cells
    property bool stacked: false
    property int titleWidth: 56
    property int cellWidth: 80

    implicitHeight: stacked ? name.height + Theme.tight + grid.height + Theme.gap : grid.height + Theme.line

    Accessible.role: Accessible.Row
    Accessible.name: title

    UiText {
        id: name

        y: root.stacked ? 0 : Math.round((grid.height - height) / 2)
        width: root.stacked ? root.width : root.titleWidth
        text: root.title
        font.pixelSize: Theme.textNormal
        strong: true
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Flow {
        id: grid

        x: root.stacked ? 0 : root.titleWidth + Theme.tight
        y: root.stacked ? name.height + Theme.tight : 0
        width: root.width - x
        spacing: root.stacked ? Theme.close : Theme.tight

        Repeater {
            model: root.cells

            SeriesCell {
                width: root.stacked ? Math.floor((grid.width - Theme.close) / 2) : root.cellWidth
                fields: root.cells
                period: root.title
                labelShown: root.stacked
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
