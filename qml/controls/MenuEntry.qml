// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A line of a Menu: icon or tick, words, and the keys that do the same.
T.MenuItem {
    id: root

    property string symbol
    /// For a choice that is in force or not: a tick, set by the page, instead of the icon.
    property bool tickable: false
    property bool ticked: false
    /// Shown and spoken, such as "Ctrl+K".
    property string keys

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.close
    verticalPadding: Theme.tight
    hoverEnabled: true
    checkable: tickable
    checked: ticked
    opacity: enabled ? 1 : Theme.faint

    Accessible.name: text
    Accessible.description: Activate.description(root, keys)
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)

    contentItem: MenuLine {
        text: root.text
        symbol: root.tickable ? (root.ticked ? "check" : "") : root.symbol
        keys: root.keys
        indented: root.tickable || root.symbol.length > 0
    }
    background: Rectangle {
        radius: 2
        color: root.highlighted || root.hovered ? Theme.color.seaSoft : "transparent"

        FocusRing {
            shown: root.visualFocus
            offset: 0
            radius: 2
        }
    }

    // Whether it is ticked is for the page to say.
    onToggled: checked = Qt.binding(() => ticked)
    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
