// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Conditions that the learner states, and what follows from them.
FocusScope {
    id: root

    required property DecisionObject block
    readonly property bool looking: block.currentSample >= 0

    signal linkActivated(string address)

    /// What applies, as it is told when it changes.
    function verdict(): string {
        const texts = [outcomes.count > 0 ? head.text : "", ...block.applying, block.otherwise.plain, block.missing ? lack.text : ""]
        return texts.filter(text => text.length > 0).map(text => text.endsWith(".") ? text : text + ".").join(" ")
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
            text: qsTr("What follows from what")
        }
        Heading {
            width: parent.width
            level: 3
            text: root.block.title
        }
        TextColumn {
            width: parent.width
            rows: root.block.intro
            onLinkActivated: address => root.linkActivated(address)
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.block.conditions

                WorksheetCell {
                    fields: root.block.conditions
                    settled: root.looking
                    width: Math.min(column.width, Math.round(280 * Theme.textFactor))
                }
            }
        }
        Rule { width: parent.width }
        Column {
            width: parent.width
            spacing: Theme.close
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.verdict()

            UiText {
                id: head

                visible: outcomes.count > 0
                width: parent.width
                text: root.looking ? qsTr("This applies in the example") : qsTr("This applies to you")
                font.pixelSize: Theme.textNormal
                strong: true
            }
            Repeater {
                id: outcomes

                model: root.block.outcomes

                OutcomeRow {
                    width: column.width
                    onLinkActivated: address => root.linkActivated(address)
                }
            }
            TextColumn {
                visible: !root.block.otherwise.empty
                width: parent.width
                rows: root.block.otherwise
                onLinkActivated: address => root.linkActivated(address)
            }
            UiText {
                id: lack

                visible: root.block.missing.length > 0
                width: parent.width
                //: %1 names questions that have not been answered
                text: qsTr("Still missing: %1").arg(root.block.missing)
                font.pixelSize: Theme.textNormal
                soft: true
                wrapMode: Text.Wrap
            }
        }
        ActionRow {
            width: parent.width

            Repeater {
                model: root.block.samples

                ActionButton {
                    required property int index
                    required property string modelData

                    readonly property bool shown: root.block.currentSample === index
                    //: %1 is the name of an example
                    readonly property string invitation: qsTr("Look at the example: %1").arg(modelData)

                    kind: ActionButton.Kind.Quiet
                    size: Theme.textNormal
                    symbol: shown ? "undo" : "eye"
                    text: shown ? qsTr("Back to my answers") : invitation
                    onClicked: shown ? root.block.showOwn() : root.block.showSample(index)
                }
            }
            ActionButton {
                visible: !root.looking
                kind: ActionButton.Kind.Quiet
                size: Theme.textNormal
                text: qsTr("Empty all fields …")
                onClicked: emptying.open()
            }
        }
        StatusTag {
            visible: root.looking
            width: parent.width
            size: Theme.textSmall
            symbol: "info"
            //: %1 is the name of an example
            text: qsTr("This is the example “%1”. Your own answers are kept as they are.").arg(root.block.samples[root.block.currentSample] ?? "")
        }
        SavedLine {
            width: parent.width
            block: root.block
        }
    }
    EmptyingSheet {
        id: emptying

        onAccepted: root.block.clear()
    }
}
