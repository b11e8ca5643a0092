// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The results of a worksheet: the largest figures on the page. What several of them wait for is said once, below.
Column {
    id: root

    required property WorksheetResults results
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / Math.round(156 * Theme.interfaceFactor))))

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Results")

    Flow {
        width: root.width
        spacing: Theme.wide

        Repeater {
            model: root.results

            Column {
                id: result

                required property string label
                required property string value
                required property string help
                required property string reason
                required property bool negative
                required property bool lacking

                width: Math.floor((root.width - (root.columns - 1) * Theme.wide) / root.columns)
                spacing: 2
                Accessible.role: Accessible.StaticText
                //: %1 the name of a result, %2 its value, %3 a remark
                Accessible.name: qsTr("%1: %2. %3").arg(label).arg(value).arg(reason || help)

                UiText {
                    width: parent.width
                    text: result.label
                    soft: true
                    font.pixelSize: Theme.textSmall
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
                    size: Theme.textSmall
                    symbol: "warning"
                    text: qsTr("below zero")
                    tone: StatusTag.Tone.Wrong
                }
                UiText {
                    visible: text.length > 0
                    width: parent.width
                    text: result.lacking && root.results.missing ? result.help : result.reason || result.help
                    soft: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
    UiText {
        visible: text.length > 0
        width: root.width
        text: root.results.missing
        soft: true
        wrapMode: Text.Wrap
    }
}
