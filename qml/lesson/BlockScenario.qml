// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A story that goes on as the learner decides: where they are, what they can do, and the way so far.
FocusScope {
    id: root

    required property ScenarioObject block
    readonly property bool ended: block.ending.length > 0

    signal linkActivated(string address)

    function sentence(text: string): string {
        return text.length > 0 ? text + ". " : ""
    }

    function focusHead() {
        head.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: column.implicitHeight + 2 * Theme.wide

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.line
        border.color: Theme.color.edge
    }
    Column {
        id: column

        x: root.width < 480 ? Theme.gap : Theme.wide
        y: Theme.wide
        width: root.width - 2 * x
        spacing: Theme.gap

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: "branch"
            text: qsTr("Story")
        }
        Heading {
            width: parent.width
            level: 3
            text: root.block.title
        }
        TextColumn {
            visible: !root.block.canGoBack && !root.block.intro.empty
            width: parent.width
            rows: root.block.intro
            onLinkActivated: address => root.linkActivated(address)
        }
        PictureView {
            visible: root.block.pictured
            width: Math.min(parent.width, 760)
            height: visible ? implicitHeight : 0
            source: root.block.source
            alternative: root.block.alternative
            ratio: root.block.ratio
        }
        FocusScope {
            id: head

            width: parent.width
            height: words.height
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.sentence(ending.text) + root.sentence(root.block.nodeTitle) + root.block.text.plain
            Accessible.focusable: true

            Column {
                id: words

                width: parent.width
                spacing: Theme.tight

                StatusTag {
                    id: ending

                    visible: root.ended
                    width: parent.width
                    symbol: root.block.ending === "poor" ? "status-wrong" : "status-done"
                    text: root.block.ending === "good" ? qsTr("A good ending") : root.block.ending === "fair" ? qsTr("A fair ending")
                        : root.ended ? qsTr("A poor ending") : ""
                    tone: root.block.ending === "poor" ? StatusTag.Tone.Wrong : root.block.ending === "good" ? StatusTag.Tone.Right : StatusTag.Tone.Notice
                    strong: true
                    size: Theme.large
                }
                Prose {
                    visible: text.length > 0
                    width: parent.width
                    text: root.block.nodeTitle
                    font.weight: Font.Bold
                }
                TextColumn {
                    width: parent.width
                    rows: root.block.text
                    onLinkActivated: address => root.linkActivated(address)
                }
            }
            FocusRing { shown: head.activeFocus }
        }
        Column {
            visible: !root.ended
            width: parent.width
            spacing: Theme.close

            Prose {
                width: parent.width
                text: qsTr("What do you do?")
                font.weight: Font.Bold
            }
            Repeater {
                model: root.block.ways

                WayButton {
                    required property int index
                    required property string modelData

                    width: column.width
                    number: index + 1
                    text: modelData
                    onClicked: {
                        root.block.go(index)
                        root.focusHead()
                    }
                }
            }
        }
        TextColumn {
            visible: root.ended && !root.block.debrief.empty
            width: parent.width
            rows: root.block.debrief
            onLinkActivated: address => root.linkActivated(address)
        }
        StatusTag {
            visible: root.block.outcome.length > 0
            width: parent.width
            size: Theme.textSmall
            symbol: "check"
            text: root.block.outcome
        }
        ActionRow {
            visible: root.block.canGoBack
            width: parent.width

            ActionButton {
                symbol: "undo"
                size: Theme.textNormal
                text: qsTr("One step back")
                onClicked: {
                    root.block.goBack()
                    root.focusHead()
                }
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                size: Theme.textNormal
                text: qsTr("Begin again")
                onClicked: {
                    root.block.restart()
                    root.focusHead()
                }
            }
        }
        StepTrail {
            visible: root.block.canGoBack
            width: parent.width
            steps: root.block.steps
            onChosen: row => {
                root.block.goTo(row)
                root.focusHead()
            }
        }
        UiText {
            width: parent.width
            text: qsTr("No choice is final. You can go back and try another way; only the best ending counts.")
            soft: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
        MessageBar {
            visible: text.length > 0
            width: parent.width
            text: root.block.problem
            tone: StatusTag.Tone.Wrong
            action: qsTr("Try again")
            onActionTriggered: root.block.flush()
        }
    }

    Keys.onPressed: event => {
        const way = event.key - Qt.Key_1
        const plain = !(event.modifiers & ~Qt.KeypadModifier)
        event.accepted = plain && (event.key === Qt.Key_Backspace || (way >= 0 && way < block.ways.length))
        if (!event.accepted)
            return
        if (event.key === Qt.Key_Backspace)
            block.goBack()
        else
            block.go(way)
        focusHead()
    }
}
