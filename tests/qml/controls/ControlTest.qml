// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls

/// What the tests of controls share: a window, a theme as it starts, and no warning from QML.
TestCase {
    id: root

    function init() {
        failOnWarning(/./)
        Theme.scheme = Theme.Scheme.Light
        Theme.readingScale = 1
        Theme.interfaceScale = 1
        Theme.reducedMotion = true
    }

    /// All items at and below \p item for which \p wanted is true.
    function found(item: Item, wanted: var): var {
        let items = wanted(item) ? [item] : []
        for (let row = 0; row < item.children.length; ++row)
            items = items.concat(found(item.children[row], wanted))
        return items
    }

    /// Whether the lamp is lit at \p item.
    function lampAt(item: Item): bool {
        return found(item, part => part instanceof FocusRing && part.visible).length > 0
    }

    when: windowShown
    visible: true
    width: 600
    height: 500
}
