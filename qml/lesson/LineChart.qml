// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Lines over a common ground, or a radar with one arm for each label.
Item {
    id: root

    required property ChartObject chart
    readonly property bool radar: chart.chartKind === "radar"
    readonly property int lineHeight: Math.round(Theme.textSmall * 1.5)
    readonly property int side: Math.round(Math.min(width, 420 * Theme.interfaceFactor))

    implicitHeight: radar ? side : Math.round(200 * Theme.interfaceFactor) + lineHeight
    Accessible.ignored: true

    /// Where a value stands, from the canvas' top left.
    function pointAt(index: int, value: real): point {
        const count = chart.labels.length
        const share = (value - chart.lowest) / Math.max(1e-9, chart.highest - chart.lowest)
        if (!radar)
            return Qt.point((index + 0.5) * width / Math.max(1, count), (canvas.height - lineHeight) * (1 - share) + lineHeight / 2)
        const angle = 2 * Math.PI * index / Math.max(1, count) - Math.PI / 2
        const reach = (side / 2 - 2 * lineHeight) * share
        return Qt.point(width / 2 + Math.cos(angle) * reach, side / 2 + Math.sin(angle) * reach)
    }

    Canvas {
        id: canvas

        width: root.width
        height: root.radar ? root.side : root.height - root.lineHeight
        onPaint: {
            const pen = getContext("2d")
            pen.clearRect(0, 0, width, height)
            drawGround(pen)
            for (let i = 0; i < root.chart.series.rowCount(); ++i)
                drawSeries(pen, i)
        }

        function drawGround(pen: var) {
            const count = root.chart.labels.length
            pen.strokeStyle = Theme.color.line
            pen.lineWidth = 1
            const rings = root.radar ? [0.25, 0.5, 0.75, 1] : []
            for (const ring of rings) {
                pen.beginPath()
                for (let i = 0; i <= count; ++i) {
                    const at = root.pointAt(i % count, root.chart.lowest + ring * (root.chart.highest - root.chart.lowest))
                    i === 0 ? pen.moveTo(at.x, at.y) : pen.lineTo(at.x, at.y)
                }
                pen.stroke()
            }
            if (root.radar)
                return
            const zero = root.pointAt(0, 0).y
            pen.strokeStyle = Theme.color.ink
            pen.beginPath()
            pen.moveTo(0, zero)
            pen.lineTo(width, zero)
            pen.stroke()
        }

        function drawSeries(pen: var, row: int) {
            const values = root.chart.series.valuesOf(row)
            pen.strokeStyle = ChartInk.of(row)
            pen.fillStyle = ChartInk.of(row)
            pen.lineWidth = 2
            pen.beginPath()
            for (let i = 0; i < values.length; ++i) {
                const at = root.pointAt(i, values[i])
                i === 0 ? pen.moveTo(at.x, at.y) : pen.lineTo(at.x, at.y)
            }
            if (root.radar)
                pen.closePath()
            pen.stroke()
            for (let i = 0; i < values.length; ++i) {
                const at = root.pointAt(i, values[i])
                pen.beginPath()
                row % 2 ? pen.arc(at.x, at.y, 4, 0, 2 * Math.PI) : pen.rect(at.x - 4, at.y - 4, 8, 8)
                pen.fill()
            }
        }
    }
    Repeater {
        model: root.chart.labels

        UiText {
            required property int index
            required property string modelData
            readonly property point at: root.pointAt(index, root.chart.highest)

            x: Math.round(Math.max(0, Math.min(root.width - width, root.radar ? at.x + (at.x - root.width / 2) * 0.12 - width / 2 : at.x - width / 2)))
            y: Math.round(root.radar ? at.y + (at.y - root.side / 2) * 0.12 - height / 2 : canvas.height)
            width: Math.min(implicitWidth, root.radar ? 120 : root.width / Math.max(1, root.chart.labels.length) - 2)
            text: modelData
            soft: true
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Connections {
        target: root.chart

        function onDataChanged() {
            canvas.requestPaint()
        }
    }
    Connections {
        target: Theme

        function onColorChanged() {
            canvas.requestPaint()
        }
    }
}
