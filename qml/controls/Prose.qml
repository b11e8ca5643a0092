// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Lesson text in the serif. Plain unless a page sets textFormat; then it also
/// says in spoken what a screen reader reads, without marks.
Text {
    id: root

    property int size: Theme.body
    property bool soft: false
    property string spoken: text
    /// How far something reaches below it while it has the keyboard.
    property real overhang: 0

    font.family: Theme.serif
    font.pixelSize: size
    color: soft ? Theme.color.inkSoft : Theme.color.ink
    linkColor: Theme.color.sea
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.leading(size)

    Accessible.role: Accessible.Paragraph
    Accessible.name: spoken
    Accessible.ignored: !visible || text.length === 0
}
