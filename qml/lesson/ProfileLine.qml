// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One thing that a profile says, with what it says it about: beside it where there is room, else above.
Item {
    id: root

    required property string label
    required property string text
    readonly property bool beside: width > 26 * Theme.normal
    readonly property int labelWidth: Math.round(10 * Theme.normal)
    /// Several things, one on each line.
    readonly property bool several: text.indexOf("\n") >= 0

    implicitHeight: Math.max(title.y + title.height, words.y + words.height)
    Accessible.role: Accessible.StaticText
    //: %1 a label, %2 what it labels
    Accessible.name: qsTr("%1: %2").arg(label).arg(text)

    UiText {
        id: title

        y: root.beside ? Math.max(0, Math.round((words.lineHeight - lineHeight) / 2)) : 0
        width: root.beside ? root.labelWidth : root.width
        text: root.label
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Prose {
        id: words

        x: root.beside ? root.labelWidth + Theme.gap : 0
        y: root.beside ? 0 : title.height
        width: root.width - x
        text: root.several ? "• " + root.text.split("\n").join("\n• ") : root.text
        size: Theme.caption
        lineHeight: Math.round(size * 1.4)
        Accessible.ignored: true
    }
}
