// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// What stands below a bar, in its middle as far as the edges of the chart let it.
UiText {
    id: root

    /// The bar, its room, and how many bars there are.
    required property int place
    required property real slot
    required property int count
    /// The neighbours stand in another line, so that half of their room is free.
    required property bool alone
    readonly property bool atEdge: place === 0 || place === count - 1
    readonly property real room: alone ? (atEdge ? 1.5 : 2) * slot : slot

    x: Math.round(Math.max(0, Math.min(count * slot - width, (place + 0.5) * slot - width / 2)))
    width: Math.floor(Math.min(room, Math.max(slot, Math.ceil(metrics.advanceWidth) + 2))) - 2
    soft: true
    font.pixelSize: Theme.textSmall
    horizontalAlignment: Text.AlignHCenter
    wrapMode: Text.Wrap
    maximumLineCount: 3
    elide: Text.ElideRight
    Accessible.ignored: true

    // The text's own implicit width changes where it is elided.
    TextMetrics {
        id: metrics

        font: root.font
        text: root.text
    }
}
