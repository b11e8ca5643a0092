// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A heading of a lesson or page. Levels 1 and 2 are large and light, 3 is bold.
/// It is no tab stop, but can take the keyboard, so that a new page begins here.
Prose {
    id: root

    property int level: 2
    property bool lampLit: false

    /// Gives the heading the keyboard; the lamp shows if \p reason was a key.
    function takeFocus(reason: int) {
        lampLit = reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason || reason === Qt.ShortcutFocusReason
        forceActiveFocus(reason)
    }

    size: level === 1 ? Theme.heading1 : level === 2 ? Theme.heading2 : Theme.heading3
    font.bold: level === 3
    font.letterSpacing: level === 1 ? -0.4 : 0
    lineHeight: Math.round(size * 1.22)

    Accessible.role: Accessible.Heading
    Accessible.focusable: true

    FocusRing { shown: root.activeFocus && root.lampLit }
}
