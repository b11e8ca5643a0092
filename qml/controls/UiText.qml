// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Interface text in the sans, exposed to screen readers.
Text {
    id: root

    property bool soft: false
    property bool strong: false

    font.family: Theme.sans
    font.pixelSize: Theme.normal
    font.weight: strong ? Font.DemiBold : Font.Normal
    color: soft ? Theme.color.inkSoft : Theme.color.ink
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * 1.4)
    verticalAlignment: Text.AlignVCenter

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible || text.length === 0
}
