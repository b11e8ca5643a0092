// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// Remembers who had the keyboard when a popup opened, and gives it back with the
/// lamp as it was, unless the keyboard has gone elsewhere meanwhile.
QtObject {
    id: root

    required property T.Popup popup
    property Item opener
    property bool byKey: false

    /// Whether nobody in particular has the keyboard: Qt leaves it to the page around the opener.
    function isFree(): bool {
        const owner = opener.Window.activeFocusItem
        for (let above = opener; above; above = above.parent) {
            if (above === owner)
                return true
        }
        return owner === null
    }

    readonly property Connections watch: Connections {
        target: root.popup

        function onAboutToShow() {
            const owner = (root.popup.parent as Item)?.Window.activeFocusItem ?? null
            root.byKey = (owner as T.Control)?.visualFocus ?? false
            // A menu's entry goes with its menu; who opened that remains.
            root.opener = (owner as T.MenuItem)?.menu.parent ?? owner
        }
        function onClosed() {
            if (root.opener && root.isFree())
                root.opener.forceActiveFocus(root.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)
            root.opener = null
        }
    }
}
