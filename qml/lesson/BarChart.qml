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
    readonly property int lineHeight: Math.round(Theme.textSmall * 1.5)
    readonly property real unit: (plot.height - 2 * lineHeight) / Math.max(1e-9, chart.highest - chart.lowest)
    readonly property real zero: lineHeight + chart.highest * unit
    /// Figures stand at the bars where all of them have room; the table has them anyway.
    readonly property bool figured: slot / Math.max(1, seriesCount) > widestFigure() + Theme.hair

    /// Names grow with the lesson, unless their words would be torn.
    readonly property int nameSize: widestWord() > 2 * slot - 2 ? Theme.small : Theme.textSmall
    /// Names whose words are too long stand in two lines by turns; no word is cut while that helps.
    readonly property bool staggered: count > 2 && widestWord() > slot - 2

    function widestWord(): real {
        const words = [...chart.labels].join(" ").split(" ")
        return Math.max(...words.map(word => metrics.advanceWidth(word)))
    }

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

        font { family: Theme.sans; pixelSize: Theme.textSmall }
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
    Column {
        id: names

        y: plot.height
        width: root.width

        Repeater {
            model: root.staggered ? 2 : 1

            Item {
                id: line

                required property int index
                readonly property int step: root.staggered ? 2 : 1

                width: root.width
                height: Math.max(root.lineHeight, childrenRect.height)

                Repeater {
                    model: [...root.chart.labels].filter((label, place) => place % line.step === line.index)

                    ChartName {
                        required property int index
                        required property string modelData

                        place: line.index + index * line.step
                        slot: root.slot
                        count: root.count
                        alone: root.staggered
                        text: modelData
                        font.pixelSize: root.nameSize
                    }
                }
            }
        }
    }
}
