// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// One period of a worksheet's series, as a column of figures.
FocusScope {
    id: root

    required property string title
    required property WorksheetFields cells
    required property int headHeight
    required property int cellHeight

    implicitHeight: column.height

    Accessible.role: Accessible.Column
    Accessible.name: title

    Column {
        id: column

        width: root.width

        UiText {
            width: root.width
            height: root.headHeight
            rightPadding: Theme.tight
            text: root.title
            strong: true
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            Accessible.role: Accessible.ColumnHeader
        }
        Rectangle {
            width: root.width
            height: 2
            color: Theme.color.ink
        }
        Repeater {
            model: root.cells

            SeriesCell {
                x: Theme.hair
                width: root.width - x
                height: root.cellHeight + Theme.line
                fields: root.cells
                period: root.title

                Rule {
                    anchors.bottom: parent.bottom
                    x: -Theme.hair
                    width: root.width
                }
            }
        }
    }
}
