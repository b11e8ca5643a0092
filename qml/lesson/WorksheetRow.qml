// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// One row of a worksheet's table.
FocusScope {
    id: root

    required property int index
    required property WorksheetFields cells
    property bool stacked: false
    property int cellWidth: 120
    property bool removable: true
    property string rowTitle
    readonly property int abreast: grid.width < Math.round(440 * Theme.textFactor) ? 1 : 2 ///< Fields, of a stacked row.

    signal removed()

    function takeFocus() {
        const cell = repeater.itemAt(0) as Item
        if (cell)
            cell.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: grid.height + (stacked ? Theme.gap + Theme.line : Theme.hair)

    Flow {
        id: grid

        width: root.width - Theme.touch
        spacing: root.stacked ? Theme.close : Theme.tight

        Repeater {
            id: repeater

            model: root.cells

            WorksheetCell {
                width: root.stacked ? Math.floor((grid.width - (root.abreast - 1) * grid.spacing) / root.abreast) : root.cellWidth
                fields: root.cells
                labelShown: root.stacked
            }
        }
    }
    IconButton {
        anchors.right: parent.right
        y: root.stacked ? 0 : Math.round((Theme.control - height) / 2)
        enabled: root.removable
        symbol: "trash"
        //: %1 names a row of a table, such as "source 2"
        text: qsTr("Remove %1").arg(root.rowTitle)
        onClicked: root.removed()
    }
    Rule {
        visible: root.stacked
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
