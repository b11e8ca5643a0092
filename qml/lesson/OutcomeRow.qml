// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Something that applies.
Item {
    id: root

    required property TextRows body

    signal linkActivated(string address)

    implicitHeight: words.height

    Icon {
        y: Theme.hair
        symbol: "check"
        color: Theme.color.right
    }
    TextColumn {
        id: words

        x: Theme.iconSize + Theme.close
        width: root.width - x
        rows: root.body
        onLinkActivated: address => root.linkActivated(address)
    }
}
