// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl as Impl

/// One of our icons in one colour. The only user of Controls.impl: its image
/// takes a colour, also without shader effects. Always decorative: words stand beside it.
Impl.IconImage {
    id: root

    required property string symbol
    property int size: Theme.iconSize
    /// Arrows turn round where the language runs from right to left.
    readonly property bool directed: symbol === "arrow-left" || symbol === "arrow-right" || symbol === "chevron-right"

    source: symbol ? Qt.resolvedUrl("icons/" + symbol + ".svg") : ""
    width: size
    height: size
    sourceSize { width: size; height: size }
    color: Theme.color.ink
    mirror: directed && LayoutMirroring.enabled

    Accessible.ignored: true
}
