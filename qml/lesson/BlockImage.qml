// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A picture with its caption and credit.
Column {
    id: root

    required property ImageObject block

    signal linkActivated(string address)

    spacing: Theme.tight

    PictureView {
        width: Math.min(root.width, 760)    // Text grows with the reader, pictures need not.
        source: root.block.source
        alternative: root.block.alternative
        ratio: root.block.ratio
    }
    PictureLines {
        width: root.width
        caption: root.block.caption
        credit: root.block.credit
    }
}
