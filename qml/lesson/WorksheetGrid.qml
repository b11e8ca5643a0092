// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A table of a worksheet: one row below the other, each cell a field; on a narrow page each row is a small form.
Column {
    id: root

    required property WorksheetTableObject table
    readonly property var titles: table.columnLabels
    readonly property bool stacked: width < Math.round(titles.length * 118 * Theme.textFactor) + Theme.touch
    readonly property int cellWidth: Math.floor((width - Theme.touch - titles.length * Theme.tight) / Math.max(1, titles.length))
    readonly property string rowName: table.rowLabel || qsTr("row")

    spacing: Theme.tight

    UiText {
        width: root.width
        text: root.table.label
        font.pixelSize: Theme.textNormal
        strong: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Row {
        visible: !root.stacked
        spacing: Theme.tight

        Repeater {
            model: root.titles

            UiText {
                required property string modelData

                width: root.cellWidth
                text: modelData
                soft: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    Rectangle {
        visible: !root.stacked
        width: root.width
        height: 2
        color: Theme.color.ink
    }
    Repeater {
        id: rows

        model: root.table

        WorksheetRow {
            width: root.width
            stacked: root.stacked
            cellWidth: root.cellWidth
            removable: root.table.canRemove
            //: %1 is what a row of a table is, such as "source", %2 its number
            rowTitle: qsTr("%1 %2").arg(root.rowName).arg(index + 1)
            onRemoved: root.table.removeRow(index)
        }
    }
    ActionButton {
        enabled: root.table.canAdd
        width: Math.min(implicitWidth, root.width)
        symbol: "plus"
        size: Theme.textNormal
        //: %1 is what a row of a table is, such as "source"
        text: qsTr("Add: %1").arg(root.rowName)
        onClicked: {
            root.table.addRow()
            const row = rows.itemAt(rows.count - 1) as WorksheetRow
            if (row)
                row.takeFocus()
        }
    }
}
