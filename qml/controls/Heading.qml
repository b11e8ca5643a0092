// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A heading of a lesson or page. Levels 1 and 2 are large and light, 3 is bold.
/// A long word is not torn: the letters become smaller until it fits, down to two thirds of the text's.
/// It is no tab stop, but can take the keyboard, so that a new page begins here.
Prose {
    id: root

    property int level: 2
    property bool lampLit: false
    /// Pixels of the letters: size, or less where a word is wider than the heading.
    readonly property int fitted: fit(width, widestWord(spoken, metrics.font))

    /// Gives the heading the keyboard; the lamp shows if \p reason was a key.
    function takeFocus(reason: int) {
        lampLit = reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason || reason === Qt.ShortcutFocusReason
        forceActiveFocus(reason)
    }

    /// Pixels at full size. The font is named only to be followed.
    function widestWord(text: string, followed: font): real {
        return text.split(/[\s-]+/).reduce((widest, word) => Math.max(widest, metrics.advanceWidth(word)), 0)
    }

    function fit(room: real, word: real): int {
        const spare = 0.95 // Hinted letters do not become narrower as evenly as they become smaller.
        const least = Math.min(size, Math.round(Theme.body * 2 / 3))
        return room > 0 && word > room + 1 ? Math.max(least, Math.floor(size * room * spare / word)) : size
    }

    size: level === 1 ? Theme.heading1 : level === 2 ? Theme.heading2 : Theme.heading3
    font.pixelSize: fitted
    font.bold: level === 3
    font.letterSpacing: level === 1 ? -0.4 : 0
    lineHeight: Math.round(fitted * 1.22)

    Accessible.role: Accessible.Heading
    Accessible.focusable: true

    FontMetrics {
        id: metrics

        font.family: Theme.serif
        font.bold: root.level === 3
        font.pixelSize: root.size
    }
    FocusRing { shown: root.activeFocus && root.lampLit }
}
