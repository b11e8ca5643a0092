// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Bars above and below zero. Below zero is told three ways: by place, colour and sign.
Item {
    id: root

    required property ChartObject chart
    readonly property int count: chart.labels.length
    readonly property int seriesCount: rows.count
    readonly property real slot: count > 0 ? width / count : width
    readonly property int lineHeight: Math.round(Theme.small * 1.5)
    readonly property real unit: (plot.height - 2 * lineHeight) / Math.max(1e-9, chart.highest - chart.lowest)
    readonly property real zero: lineHeight + chart.highest * unit
    /// Figures stand at the bars where all of them have room; the table has them anyway.
    readonly property bool figured: slot / Math.max(1, seriesCount) > widestFigure() + Theme.hair

    function widestFigure(): real {
        let widest = 0
        for (let row = 0; row < rows.count; ++row) {
            const series = rows.itemAt(row)
            for (const text of series ? series.texts : [])
                widest = Math.max(widest, metrics.advanceWidth(text))
        }
        return widest
    }

    implicitHeight: plot.height + names.height
    Accessible.ignored: true

    FontMetrics {
        id: metrics

        font { family: Theme.sans; pixelSize: Theme.small }
    }
    Item {
        id: plot

        width: root.width
        height: Math.round(150 * Theme.interfaceFactor) + 2 * root.lineHeight

        Repeater {
            id: rows

            model: root.chart.series

            Item {
                id: series

                required property int index
                required property var values
                required property list<string> texts

                Repeater {
                    model: series.values

                    ChartBar {
                        required property int index
                        required property real modelData

                        x: Math.round(index * root.slot + (series.index + 0.5) * root.slot / root.seriesCount - width / 2)
                        width: Math.max(4, Math.min(34, root.slot / root.seriesCount - 6))
                        height: plot.height
                        value: modelData
                        unit: root.unit
                        zero: root.zero
                        figure: root.figured ? series.texts[index] ?? "" : ""
                        ink: root.seriesCount > 1 ? ChartInk.of(series.index) : modelData < 0 ? Theme.color.wrong : Theme.color.sea
                    }
                }
            }
        }
        Rectangle {
            y: Math.round(root.zero)
            width: root.width
            height: Theme.line
            color: Theme.color.ink
        }
    }
    Item {
        id: names

        y: plot.height
        width: root.width
        height: Math.max(root.lineHeight, childrenRect.height)

        Repeater {
            model: root.chart.labels

            UiText {
                required property int index
                required property string modelData

                x: Math.round(index * root.slot)
                width: Math.floor(root.slot) - 2
                text: modelData
                soft: true
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
