// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// What stands under a picture: its caption, and whose it is.
Column {
    id: root

    property string caption
    property string credit

    spacing: Theme.tight

    Prose {
        visible: text.length > 0
        width: root.width
        text: root.caption
        size: Theme.caption
        font.italic: true
        lineHeight: Math.round(size * 1.35)
    }
    UiText {
        visible: text.length > 0
        width: root.width
        text: root.credit
        soft: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }
}
