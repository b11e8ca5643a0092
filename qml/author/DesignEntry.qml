// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// Something of a worksheet in a few words: what it is called, how it is computed, and what comes out. It opens and closes.
T.AbstractButton {
    id: root

    required property DesignLine line
    readonly property string kindNote: line.note && line.name ? qsTr("%1 · %2").arg(line.name).arg(line.note) : line.name || line.note

    function said(first: string, second: string): string {
        return first && second ? first + ". " + second : first || second
    }

    implicitHeight: Math.max(Theme.touch, column.height + 2 * Theme.tight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: line.label

    Accessible.role: Accessible.Button
    Accessible.name: line.label
    Accessible.description: said(said(said(kindNote, line.outcome), line.complaint || line.verdictText),
                                 line.isOpen ? qsTr("Open") : qsTr("Closed"))
    Accessible.onPressAction: clicked()

    onClicked: line.design.choose(line.isOpen ? "" : line.path)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: root.hovered || root.line.isOpen ? Theme.color.inset : "transparent"

        Rule {
            width: parent.width
        }
        FocusRing {
            shown: root.visualFocus
            offset: 0
        }
    }

    Item {
        anchors.fill: parent

        Icon {
            id: arrow

            y: Theme.tight
            symbol: root.line.isOpen ? "chevron-down" : "chevron-right"
        }
        Column {
            id: column

            x: arrow.width + Theme.tight
            y: Theme.tight
            width: parent.width - x - Theme.tight
            spacing: 2

            Item {
                width: parent.width
                height: Math.max(name.height, value.height)

                UiText {
                    id: name

                    width: parent.width - (value.visible ? value.width + Theme.gap : 0)
                    text: root.line.label
                    strong: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                UiText {
                    id: value

                    anchors.right: parent.right
                    visible: text.length > 0
                    width: Math.min(implicitWidth, Math.round(parent.width * 0.5))
                    horizontalAlignment: Text.AlignRight
                    text: root.line.outcome
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            UiText {
                width: parent.width
                visible: text.length > 0
                text: root.kindNote
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            UiText {
                width: parent.width
                visible: root.line.formula.length > 0 && !root.line.isOpen
                //: A formula that computes the value above
                text: qsTr("= %1").arg(root.line.formula)
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            StatusTag {
                width: parent.width
                visible: root.line.complaint.length > 0 && !root.line.isOpen
                symbol: "warning"
                tone: StatusTag.Tone.Wrong
                text: root.line.complaint
                Accessible.ignored: true
            }
            StatusTag {
                width: parent.width
                visible: root.line.verdict !== WorksheetDesign.Verdict.None && root.line.complaint.length === 0
                symbol: root.line.verdict === WorksheetDesign.Verdict.Agrees ? "check" : "status-wrong"
                tone: root.line.verdict === WorksheetDesign.Verdict.Agrees ? StatusTag.Tone.Right : StatusTag.Tone.Wrong
                text: root.line.verdictText
                Accessible.ignored: true
            }
        }
    }
}
