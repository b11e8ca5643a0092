// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// The scenes of a story and their ways, from left to right. One tab stop; the arrow keys go along the ways. With the
/// mouse, a way is drawn from one card to another; Esc gives that up.
FocusScope {
    id: root

    required property ScenarioGraph scenes
    property real zoom: 1
    readonly property string scene: scenes ? scenes.scene : ""
    readonly property list<var> arrows: scenes ? scenes.arrows : []
    readonly property int size: Math.round(Theme.small * zoom)
    readonly property int lineHeight: Math.round(size * 1.7)
    readonly property int cardWidth: Math.round(216 * Theme.interfaceFactor * zoom)
    readonly property int between: Math.round(64 * Theme.interfaceFactor * zoom)
    readonly property int rim: Theme.wide
    /// The card that a way is being drawn from, and where it has come to.
    readonly property SceneCard origin: drawingFrom >= 0 ? cards.itemAt(drawingFrom) as SceneCard : null
    property int drawingFrom: -1
    property point drawnTo
    readonly property int aim: origin ? cardAt(drawnTo) : -1

    signal editWanted()
    signal playWanted()
    signal removeWanted()
    signal zoomWanted(by: int)

    function takeFocus() {
        const card = cards.itemAt(scenes.chosen)
        if (card)
            card.forceActiveFocus(Qt.TabFocusReason)
    }

    function leftOf(layer: int): real {
        return rim + layer * (cardWidth + between)
    }

    function show() {
        const card = cards.itemAt(scenes.chosen) as Item
        if (!card)
            return
        view.contentX = placed(view.contentX, view.width, card.x, card.width, view.contentWidth)
        view.contentY = placed(view.contentY, view.height, card.y, card.height, view.contentHeight)
    }

    /// Where the view begins, so that what is from \a begin on is seen with its surroundings.
    function placed(from: real, room: real, begin: real, extent: real, whole: real): real {
        const wanted = begin - rim < from ? begin - rim : begin + extent + rim > from + room ? begin + extent + rim - room : from
        return Math.max(0, Math.min(wanted, begin - rim, whole - room))
    }

    /// The row of the scene at \a place in the view; -1 where there is none, or the one that is drawn from.
    function cardAt(place: point): int {
        for (let row = 0; row < cards.count; ++row) {
            const card = cards.itemAt(row) as Item
            if (row !== drawingFrom && place.x >= card.x && place.x <= card.x + card.width && place.y >= card.y && place.y <= card.y + card.height)
                return row
        }
        return -1
    }

    /// At its edge, the view moves along with the way that is being drawn.
    function moveAlong() {
        const moved = (from, room, whole, place) => Math.max(0, Math.min(whole - room, place < from + rim ? from - rim : place > from + room - rim ? from + rim : from))
        const x = moved(view.contentX, view.width, view.contentWidth, drawnTo.x)
        const y = moved(view.contentY, view.height, view.contentHeight, drawnTo.y)
        const by = Qt.point(x - view.contentX, y - view.contentY)
        view.contentX = x
        view.contentY = y
        drawnTo = Qt.point(drawnTo.x + by.x, drawnTo.y + by.y)
    }

    function giveUp() {
        if (origin)
            origin.giveUp()
        drawingFrom = -1
    }

    function lead() {
        const row = drawingFrom
        const way = origin.drawnWay
        const target = aim
        drawingFrom = -1
        if (target >= 0)
            scenes.leadTo(row, way, target)
    }

    function go(direction: int) {
        scenes.choose(scenes.neighbour(scenes.chosen, direction))
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Scenes")

    Keys.onPressed: event => {
        const plain = !(event.modifiers & ~Qt.KeypadModifier)
        event.accepted = plain
        if (!plain)
            return
        if (origin) {
            if (event.key === Qt.Key_Escape)
                giveUp()
            return
        }
        switch (event.key) {
        case Qt.Key_Left: return go(ScenarioGraph.Direction.Back)
        case Qt.Key_Right: return go(ScenarioGraph.Direction.Onward)
        case Qt.Key_Up: return go(ScenarioGraph.Direction.Up)
        case Qt.Key_Down: return go(ScenarioGraph.Direction.Down)
        case Qt.Key_Home: return scenes.choose(0)
        case Qt.Key_End: return scenes.choose(scenes.count - 1)
        case Qt.Key_PageDown: return scenes.choose(scenes.chosen + 1)
        case Qt.Key_PageUp: return scenes.choose(scenes.chosen - 1)
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space: return editWanted()
        case Qt.Key_Insert: return scenes.addSceneAfter(scenes.chosen)
        case Qt.Key_Delete: return removeWanted()
        case Qt.Key_Plus: return zoomWanted(1)
        case Qt.Key_Minus: return zoomWanted(-1)
        default: event.accepted = false
        }
    }

    Timer {
        interval: 60
        repeat: true
        running: root.origin !== null
        onTriggered: root.moveAlong()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.board
        border.width: Theme.line
        border.color: Theme.color.line
        radius: Theme.radius
    }
    // As large as what is seen, however large the story is.
    Canvas {
        id: canvas

        // All that the lines depend on.
        readonly property list<var> causes: [root.arrows, root.scene,
            view.contentX, view.contentY, root.drawingFrom, root.drawnTo, root.zoom, root.lineHeight, root.between, Theme.scheme]

        anchors { fill: parent; margins: Theme.line }
        onCausesChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d")
            pen.reset()
            pen.translate(-view.contentX, -view.contentY)
            for (const arrow of root.arrows) {
                if (arrow.from !== root.scenes.chosen)
                    draw(pen, arrow, Theme.color.edge, Theme.line * 1.5)
            }
            for (const arrow of root.arrows) {
                if (arrow.from === root.scenes.chosen)
                    draw(pen, arrow, Theme.color.sea, Theme.line * 2)
            }
            if (root.origin)
                drawNew(pen, root.origin)
        }

        /// The way that is being drawn.
        function drawNew(pen: var, card: SceneCard) {
            const x = card.x + card.width
            const y = card.y + card.heightOf(card.drawnWay)
            const bend = root.between * 0.6
            pen.strokeStyle = Theme.color.sea
            pen.lineWidth = Theme.line * 3
            pen.setLineDash([])
            pen.beginPath()
            pen.moveTo(x, y)
            pen.bezierCurveTo(x + bend, y, root.drawnTo.x - bend, root.drawnTo.y, root.drawnTo.x, root.drawnTo.y)
            pen.stroke()
        }

        function heightAt(lines: real): real {
            return root.rim + lines * root.lineHeight
        }

        function draw(pen: var, arrow: var, ink: color, thickness: real) {
            const width = root.cardWidth
            const bend = root.between * 0.6
            const step = arrow.step
            const heights = arrow.heights
            let x = root.leftOf(arrow.layer) + (step > 0 ? width : 0)
            let y = heightAt(heights[0])
            pen.strokeStyle = ink
            pen.fillStyle = ink
            pen.lineWidth = thickness
            pen.setLineDash(step > 0 ? [] : [4, 3])
            pen.beginPath()
            pen.moveTo(x, y)
            for (let i = 1; i < heights.length; ++i) {
                const left = root.leftOf(arrow.layer + step * i)
                const nextX = step < 0 ? left + width : left
                const nextY = heightAt(heights[i])
                pen.bezierCurveTo(x + (step > 0 ? bend : -bend), y, nextX + (step < 0 ? bend : -bend), nextY, nextX, nextY)
                x = nextX
                y = nextY
                if (i < heights.length - 1) {
                    x += step * width
                    pen.lineTo(x, y)
                }
            }
            pen.stroke()
            const tip = step < 0 ? 1 : -1
            const head = 3 + 4 * root.zoom
            pen.setLineDash([])
            pen.beginPath()
            pen.moveTo(x, y)
            pen.lineTo(x + tip * head, y - head * 0.6)
            pen.lineTo(x + tip * head, y + head * 0.6)
            pen.closePath()
            pen.fill()
        }
    }
    Flickable {
        id: view

        anchors { fill: parent; margins: Theme.line }
        contentWidth: Math.max(width, root.scenes ? root.leftOf(root.scenes.layers) - root.between + root.rim : 0)
        contentHeight: Math.max(height, root.scenes ? root.scenes.height * root.lineHeight + 2 * root.rim : 0)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true

        T.ScrollBar.vertical: PageBar { }
        T.ScrollBar.horizontal: PageBar { }

        Repeater {
            id: cards

            model: root.scenes

            SceneCard {
                required property int column
                required property real above
                required property real lines

                x: root.leftOf(column)
                y: root.rim + Math.round(above * root.lineHeight)
                width: root.cardWidth
                height: Math.round(lines * root.lineHeight)
                lineHeight: root.lineHeight
                size: root.size
                chosen: root.scenes.chosen === index
                aimedAt: root.aim === index
                z: drawing ? 1 : 0
                onWayDrawn: to => {
                    root.drawnTo = to
                    root.drawingFrom = index
                }
                onWayLeft: root.lead()
                onWayLost: root.giveUp()
                onPicked: {
                    root.scenes.choose(index)
                    forceActiveFocus(Qt.MouseFocusReason)
                }
                onOpened: root.editWanted()
            }
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomWanted(event.angleDelta.y > 0 ? 1 : -1)
        }
    }

    onSceneChanged: {
        if (activeFocus)
            takeFocus()
        show()
    }
    onArrowsChanged: show()
    onZoomChanged: show()
    onWidthChanged: show()
}
