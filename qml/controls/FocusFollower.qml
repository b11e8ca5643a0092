// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// Brings what has the keyboard into sight: a control when Tab reaches it, a text's cursor as
/// it moves. A click does not scroll, for what was clicked is in sight.
QtObject {
    id: root

    required property Flickable page
    required property Item item

    /// The page is to show what lies between \a top and \a bottom.
    signal sought(real top, real bottom)

    function holds(inner: Item): bool {
        for (let above = inner; above; above = above.parent) {
            if (above === page.contentItem)
                return true
        }
        return false
    }

    function clicked(): bool {
        const control = item as T.Control
        const field = item as T.TextField
        if (control)
            return control.focusReason === Qt.MouseFocusReason
        if (field)
            return field.focusReason === Qt.MouseFocusReason
        const area = item as LongInput
        return area !== null && area.focusReason === Qt.MouseFocusReason
    }

    /// What an item shows below itself while it has the keyboard.
    function overhang(shown: Item): real {
        const prose = shown as Prose
        return prose ? prose.overhang : 0
    }

    function showCursor(area: TextEdit) {
        const cursor = area.mapToItem(page.contentItem, area.cursorRectangle)
        sought(cursor.y, cursor.y + cursor.height)
    }

    readonly property Connections cursor: Connections {
        target: root.item as LongInput

        function onCursorRectangleChanged() {
            if (root.holds(root.item))
                root.showCursor(target as LongInput)
        }
    }

    function follow() {
        if (!holds(item) || clicked())
            return
        const area = item as LongInput
        if (area) {
            showCursor(area)
        } else {
            const top = item.mapToItem(page.contentItem, 0, 0).y
            sought(top, top + item.height + overhang(item))
        }
    }

    onItemChanged: follow()
}
