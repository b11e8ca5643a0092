// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// A scene in the drawing: its number and title, what is to be said of it, and a line for each of its ways. With
/// the mouse, a way is drawn from its line to another scene, and a new one from anywhere else on the card.
Item {
    id: root

    required property int index
    required property int number
    required property string title
    required property list<var> remarks
    required property list<var> ways
    required property int tone
    required property string name
    required property string description
    required property bool chosen
    required property real lineHeight
    required property int size
    /// Whether a way that is being drawn would lead here.
    property bool aimedAt: false
    /// Of the way that is being drawn from here: its number, -1 for a new one.
    property int drawnWay: -1
    readonly property bool drawing: hand.drawing
    readonly property color edge: tone === ScenarioGraph.Tone.Bad ? Theme.color.wrong
        : tone === ScenarioGraph.Tone.Care ? Theme.color.notice : chosen ? Theme.color.sea : Theme.color.edge

    signal picked()
    signal opened()
    /// A way is being drawn, and has come to a place on the card's parent; then it is left there.
    signal wayDrawn(to: point)
    signal wayLeft()
    /// Something else has taken the mouse.
    signal wayLost()

    /// As if nothing had been drawn.
    function giveUp() {
        hand.drawing = false
        hand.gaveUp = true
    }

    /// The way whose line is at the height of \a y, or -1.
    function wayAt(y: real): int {
        const way = Math.floor((y - lineHeight / 2) / lineHeight) - 1 - remarks.length
        return way >= 0 && way < ways.length ? way : -1
    }
    /// The middle of its line.
    function heightOf(way: int): real {
        return lineHeight * (way < 0 ? 1 : way + 2 + remarks.length)
    }

    function toneOf(tone: int): int {
        switch (tone) {
        case ScenarioGraph.Tone.Good: return StatusTag.Tone.Right
        case ScenarioGraph.Tone.Care: return StatusTag.Tone.Notice
        case ScenarioGraph.Tone.Bad: return StatusTag.Tone.Wrong
        default: return StatusTag.Tone.Sea
        }
    }

    activeFocusOnTab: chosen

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: description
    Accessible.focusable: true
    Accessible.selected: chosen
    Accessible.onPressAction: picked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.chosen ? Theme.color.seaSoft : root.tone === ScenarioGraph.Tone.Bad ? Theme.color.wrongSoft
             : root.tone === ScenarioGraph.Tone.Care ? Theme.color.noticeSoft : Theme.color.paper
        border.width: root.aimedAt ? 3 * Theme.line : root.chosen ? 2 * Theme.line : Theme.line
        border.color: root.aimedAt ? Theme.color.sea : root.edge
    }
    FocusRing {
        shown: root.activeFocus
    }
    Column {
        x: Math.round(root.lineHeight / 2)
        y: Math.round(root.lineHeight / 2)
        width: root.width - 2 * x

        SceneCardLine {
            width: parent.width
            height: root.lineHeight
            size: root.size
            number: root.number
            text: root.title
            strong: true
        }
        Repeater {
            model: root.remarks

            SceneCardLine {
                required property var modelData

                width: parent ? (parent as Item).width : 0
                height: root.lineHeight
                size: root.size
                symbol: modelData.symbol
                text: modelData.text
                strong: modelData.tone !== ScenarioGraph.Tone.Plain
                color: Tones.ink(root.toneOf(modelData.tone))
            }
        }
        Repeater {
            model: root.ways

            SceneCardLine {
                required property int index
                required property var modelData

                width: parent ? (parent as Item).width : 0
                height: root.lineHeight
                size: root.size
                symbol: modelData.lost ? "warning" : "chevron-right"
                text: modelData.text
                strong: modelData.lost
                color: modelData.lost ? Theme.color.wrong : Theme.color.ink
            }
        }
    }
    // Where a way begins that is drawn by hand.
    Rectangle {
        readonly property int way: hand.drawing ? root.drawnWay : root.wayAt(hand.mouseY)

        x: root.width - Math.round(width / 2)
        y: Math.round(root.heightOf(way) - height / 2)
        width: Math.round(root.size * 0.9)
        height: width
        radius: width / 2
        visible: hand.containsMouse || hand.drawing
        color: Theme.color.paper
        border.width: 2 * Theme.line
        border.color: Theme.color.sea
    }
    MouseArea {
        id: hand

        property bool drawing: false
        property bool gaveUp: false
        property point from

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: drawing ? Qt.CrossCursor : Qt.PointingHandCursor
        onPressed: mouse => {
            drawing = false
            gaveUp = false
            from = Qt.point(mouse.x, mouse.y)
            // A finger moves the drawing.
            preventStealing = mouse.source === Qt.MouseEventNotSynthesized
        }
        onPositionChanged: mouse => {
            if (!pressed || gaveUp || !preventStealing)
                return
            if (!drawing) {
                if (Math.abs(mouse.x - from.x) + Math.abs(mouse.y - from.y) < Application.styleHints.startDragDistance)
                    return
                root.drawnWay = root.wayAt(from.y)
                root.picked()
                drawing = true
            }
            root.wayDrawn(mapToItem(root.parent, mouse.x, mouse.y))
        }
        onReleased: {
            if (!drawing)
                return
            drawing = false
            gaveUp = true
            root.wayLeft()
        }
        onCanceled: {
            drawing = false
            root.wayLost()
        }
        onClicked: {
            if (!gaveUp)
                root.picked()
        }
        onDoubleClicked: root.opened()
    }
}
