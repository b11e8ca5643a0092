// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Headings that open to what is behind them.
Column {
    id: root

    required property AccordionObject block

    signal linkActivated(string address)

    Rule { width: root.width }
    Repeater {
        model: root.block.parts

        AccordionRow {
            width: root.width
            onLinkActivated: address => root.linkActivated(address)
        }
    }
}
