// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Sea, land and a grid of degrees.
Item {
    id: root

    required property ProfileMarks marks

    Accessible.ignored: true

    Canvas {
        id: canvas

        anchors.fill: parent
        onPaint: {
            const pen = getContext("2d")
            pen.clearRect(0, 0, width, height)
            drawLand(pen)
            drawGrid(pen)
        }

        /// Lakes lie in the land they are in, and stay open.
        function drawLand(pen: var) {
            if (root.marks.coasts.length === 0)
                return
            pen.fillStyle = Theme.color.seaSoft
            pen.fillRect(0, 0, width, height)
            pen.beginPath()
            for (const coast of root.marks.coasts)
                drawCoast(pen, coast)
            pen.fillRule = Qt.OddEvenFill
            pen.fillStyle = Theme.color.paper
            pen.fill()
            pen.strokeStyle = Theme.color.edge
            pen.lineWidth = 1
            pen.lineJoin = "round"
            pen.stroke()
        }

        /// Straight along each stretch, and round where two of them meet.
        function drawCoast(pen: var, coast: var) {
            const count = coast.length
            const between = (from, to, share) => Qt.point((from.x + (to.x - from.x) * share) * width, (from.y + (to.y - from.y) * share) * height)
            for (let i = 0; i < count; ++i) {
                const at = coast[i]
                const begin = between(coast[(i + count - 1) % count], at, 0.7)
                const end = between(at, coast[(i + 1) % count], 0.3)
                i === 0 ? pen.moveTo(begin.x, begin.y) : pen.lineTo(begin.x, begin.y)
                pen.quadraticCurveTo(at.x * width, at.y * height, end.x, end.y)
            }
            pen.closePath()
        }

        function drawGrid(pen: var) {
            pen.strokeStyle = Theme.color.line
            pen.lineWidth = 1
            pen.beginPath()
            for (const line of root.marks.meridians) {
                pen.moveTo(Math.round(line.at * width) + 0.5, 0)
                pen.lineTo(Math.round(line.at * width) + 0.5, height)
            }
            for (const line of root.marks.parallels) {
                pen.moveTo(0, Math.round(line.at * height) + 0.5)
                pen.lineTo(width, Math.round(line.at * height) + 0.5)
            }
            pen.stroke()
        }
    }
    Repeater {
        model: root.marks.meridians

        UiText {
            required property var modelData

            x: Math.round(modelData.at * root.width) + Theme.hair
            y: root.height - height
            visible: x + width < root.width
            text: modelData.label
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.marks.parallels

        UiText {
            required property var modelData

            x: Theme.hair
            y: Math.round(modelData.at * root.height) - height
            visible: y > 0 && y + height < root.height - height
            text: modelData.label
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    Connections {
        target: Theme

        function onColorChanged() {
            canvas.requestPaint()
        }
    }
}
