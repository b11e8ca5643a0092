// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A drawing of numbers that stand in another block, in a table of its own too.
Column {
    id: root

    required property ChartObject block
    readonly property bool bars: block.chartKind === "bar"
    readonly property bool empty: block.lowest === block.highest

    signal linkActivated(string address)

    spacing: Theme.tight
    Accessible.role: Accessible.Chart
    //: %1 what a chart is called, %2 what it shows
    Accessible.name: qsTr("%1. %2").arg(block.caption).arg(block.summary)

    UiText {
        width: root.width
        text: root.block.caption
        strong: true
        font.pixelSize: Theme.textNormal
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ChartKey {
        visible: root.block.series.count > 1
        width: root.width
        series: root.block.series
    }
    BarChart {
        visible: root.bars && !root.empty
        width: root.width
        chart: root.block
    }
    LineChart {
        visible: !root.bars && !root.empty
        width: root.width
        chart: root.block
    }
    UiText {
        visible: root.empty
        width: root.width
        topPadding: Theme.wide
        bottomPadding: Theme.wide
        text: qsTr("The drawing appears when there are figures.")
        soft: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Prose {
        visible: !root.empty
        width: root.width
        text: root.block.summary
        size: Theme.caption
        font.italic: true
        lineHeight: Math.round(size * 1.35)
        Accessible.ignored: true
    }
}
