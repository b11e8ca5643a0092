// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The results of a worksheet: the largest figures on the page.
Flow {
    id: root

    required property WorksheetResults results
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / Math.round(190 * Theme.interfaceFactor))))

    spacing: Theme.wide
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Results")

    Repeater {
        model: root.results

        Column {
            id: result

            required property string label
            required property string value
            required property string help
            required property string reason
            required property bool negative

            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            spacing: 2
            Accessible.role: Accessible.StaticText
            //: %1 the name of a result, %2 its value, %3 a remark
            Accessible.name: qsTr("%1: %2. %3").arg(label).arg(value).arg(reason || help)

            UiText {
                width: parent.width
                text: result.label
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Prose {
                width: parent.width
                text: result.value
                size: Math.round(Theme.heading2)
                lineHeight: Math.round(size * 1.25)
                color: result.negative ? Theme.color.wrong : Theme.color.ink
                Accessible.ignored: true
            }
            StatusTag {
                visible: result.negative
                width: parent.width
                symbol: "warning"
                text: qsTr("below zero")
                tone: StatusTag.Tone.Wrong
            }
            UiText {
                visible: text.length > 0
                width: parent.width
                text: result.reason || result.help
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
