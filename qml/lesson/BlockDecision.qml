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

    signal linkActivated(string address)

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
                    width: Math.min(column.width, Math.round(280 * Theme.interfaceFactor))
                }
            }
        }
        Rule { width: parent.width }
        Column {
            width: parent.width
            spacing: Theme.close
            Accessible.role: Accessible.AlertMessage
            Accessible.name: qsTr("What applies")

            UiText {
                visible: outcomes.count > 0
                width: parent.width
                text: qsTr("This applies to you")
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
                visible: root.block.missing.length > 0
                width: parent.width
                //: %1 names questions that have not been answered
                text: qsTr("Still missing: %1").arg(root.block.missing)
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

                    kind: ActionButton.Kind.Quiet
                    symbol: "eye"
                    //: %1 is the name of an example
                    text: qsTr("Look at the example: %1").arg(modelData)
                    onClicked: root.block.showSample(index)
                }
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                text: qsTr("Empty all fields")
                onClicked: root.block.clear()
            }
        }
        SavedLine {
            width: parent.width
            block: root.block
        }
    }
}
