// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Series side by side: a row for each period, a cell for each series; on a narrow page each period is a small form.
Column {
    id: root

    required property WorksheetSeriesObject series
    readonly property var titles: series.columnLabels
    readonly property int titleWidth: Math.round(56 * Theme.interfaceFactor)
    readonly property bool stacked: width < Math.round(titles.length * 78 * Theme.interfaceFactor) + titleWidth
    readonly property int cellWidth: Math.floor((width - titleWidth - titles.length * Theme.tight) / Math.max(1, titles.length))

    spacing: Theme.hair

    Row {
        visible: !root.stacked
        x: root.titleWidth + Theme.tight
        spacing: Theme.tight

        Repeater {
            model: root.titles

            UiText {
                required property string modelData

                anchors.bottom: parent.bottom
                width: root.cellWidth
                text: modelData
                soft: true
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignRight
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
        model: root.series

        SeriesRow {
            width: root.width
            stacked: root.stacked
            titleWidth: root.titleWidth
            cellWidth: root.cellWidth
        }
    }
}
