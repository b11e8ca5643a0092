// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// Explains a term on the page that this lies on, where its link was followed.
Item {
    id: root

    required property Player player
    /// Where the pointer is on the page.
    property point pointed

    /// Below the text that has the keyboard, or under the pointer.
    function placeTerm() {
        const text = root.Window.activeFocusItem as LinkedText
        const point = text ? text.mapToItem(root, 0, text.height) : root.pointed
        place.x = Math.round(point.x)
        place.y = Math.round(point.y) + Theme.tight
    }

    Item { id: place }
    TermPopover {
        id: popover

        player: root.player
    }
    Connections {
        target: root.player

        function onTermChanged() {
            if (root.player.term.termId.length > 0) {
                root.placeTerm()
                popover.openBelow(place)
            } else {
                popover.close()
            }
        }
    }
}
