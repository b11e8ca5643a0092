// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A table with its caption.
Column {
    id: root

    required property TableObject block
    /// How wide it may become: beside it, the margin is empty.
    property int room: width

    signal linkActivated(string address)

    spacing: Theme.tight

    UiText {
        width: root.width
        text: root.block.caption
        strong: true
        font.pixelSize: Theme.textNormal
        wrapMode: Text.Wrap
    }
    TableGrid {
        width: least > root.width ? Math.max(root.width, Math.min(root.room, comfortable)) : root.width
        head: root.block.head
        rows: root.block.rows
        ends: root.block.ends
        name: root.block.caption
        onLinkActivated: address => root.linkActivated(address)
    }
}
