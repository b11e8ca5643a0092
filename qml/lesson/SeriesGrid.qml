// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Series side by side: a row for each period, a cell for each series. Where so many do not fit, a row for each series, beside
/// which the periods move; on a page too narrow for that, each period is a small form.
Column {
    id: root

    required property WorksheetSeriesObject series
    readonly property var titles: series.columnLabels
    readonly property int titleWidth: SeriesWidths.title
    readonly property int nameWidth: Math.min(SeriesWidths.name, Math.round(width * 0.42))
    readonly property bool upright: width >= titles.length * SeriesWidths.cell + titleWidth
    readonly property bool sideways: !upright && width - nameWidth >= 1.5 * SeriesWidths.figure
    /// Periods side by side; where three are or more, none is cut by the edge.
    readonly property int abreast: Math.min(series.periods, Math.floor((width - nameWidth) / SeriesWidths.least))
    readonly property int figureWidth: abreast < 3 ? SeriesWidths.figure : Math.floor((width - nameWidth) / abreast)
    readonly property bool stacked: !upright && !sideways
    readonly property int cellWidth: Math.floor((width - titleWidth - titles.length * Theme.tight) / Math.max(1, titles.length))

    spacing: Theme.hair

    Row {
        visible: root.upright
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
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    Rectangle {
        visible: root.upright
        width: root.width
        height: 2
        color: Theme.color.ink
    }
    Repeater {
        model: root.sideways ? null : root.series

        SeriesRow {
            width: root.width
            stacked: root.stacked
            titleWidth: root.titleWidth
            cellWidth: root.cellWidth
        }
    }
    Row {
        visible: root.sideways

        SeriesNames {
            id: names

            width: root.nameWidth
            titles: root.titles
        }
        SideScroll {
            width: root.width - root.nameWidth
            height: implicitHeight
            contentWidth: periods.width
            contentHeight: periods.height
            name: root.titles.join(", ")
            step: root.figureWidth
            tabbed: false

            Row {
                id: periods

                Repeater {
                    model: root.sideways ? root.series : null

                    SeriesColumn {
                        width: root.figureWidth
                        headHeight: names.headHeight
                        cellHeight: names.cellHeight
                    }
                }
            }
        }
    }
}
