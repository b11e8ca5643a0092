// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A worksheet: results first, then what the learner fills in, in as many versions as they like.
FocusScope {
    id: root

    required property WorksheetObject block
    /// How wide it may become: beside it, the margin is empty.
    property int room: width
    /// What the longest of its series needs to be seen as a whole; 0 without any.
    readonly property int wanted: Array.from(block.series).reduce((widest, series) =>
        Math.max(widest, SeriesWidths.wanted(series.columnLabels.length, series.periods) + 2 * Theme.wide), 0)
    readonly property int sheetWidth: Math.max(width, Math.min(room, wanted))

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight + 2 * Theme.wide

    Rectangle {         // a sheet of paper of its own: framed, not filled
        width: root.sheetWidth
        height: root.height
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.line
        border.color: Theme.color.edge
    }
    Column {
        id: column

        x: root.width < 480 ? Theme.gap : Theme.wide
        y: Theme.wide
        width: root.sheetWidth - 2 * x
        spacing: Theme.wide

        Column {
            width: parent.width
            spacing: Theme.tight

            StatusTag {
                width: parent.width
                size: Theme.textSmall
                symbol: "sheet"
                text: root.block.tool ? qsTr("Tool") : qsTr("Worksheet")
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
        }
        WorksheetVersions {
            width: parent.width
            sheet: root.block
        }
        ResultGrid {
            width: parent.width
            results: root.block.results
        }
        Column {
            visible: root.block.messages.length > 0
            width: parent.width
            spacing: Theme.tight

            Repeater {
                model: root.block.messages

                StatusTag {
                    required property string modelData

                    width: column.width
                    symbol: "warning"
                    text: modelData
                    tone: StatusTag.Tone.Notice
                    size: Theme.textNormal
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }
        Rule { width: parent.width }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.block.fields

                WorksheetCell {
                    fields: root.block.fields
                    width: Math.min(column.width, Math.round(280 * Theme.textFactor))
                }
            }
        }
        Repeater {
            model: root.block.series

            SeriesGrid {
                required property WorksheetSeriesObject modelData

                width: column.width
                series: modelData
            }
        }
        Repeater {
            model: root.block.tables

            WorksheetGrid {
                required property WorksheetTableObject modelData

                width: column.width
                table: modelData
            }
        }
        SavedLine {
            width: parent.width
            block: root.block
        }
    }
}
