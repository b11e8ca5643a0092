// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A button with a verb. Primary once per page, Plain beside it, Quiet inside text and bars.
/// A label that does not fit its width wraps, and the button grows.
T.Button {
    id: root

    enum Kind { Primary, Plain, Quiet }

    property int kind: ActionButton.Kind.Plain
    /// Icon before the label, or after it.
    property string symbol
    property bool symbolAfter: false
    /// What a screen reader says after the name, such as why the button is disabled.
    property string hint
    property int size: Theme.normal
    /// How far its words stand from its left edge where no edge is seen: set x to -edge to align them with a text above.
    readonly property int edge: kind === ActionButton.Kind.Quiet && !Theme.highContrast ? leftPadding : 0
    readonly property color ground: kind === ActionButton.Kind.Primary
        ? (down || hovered ? Theme.color.seaPressed : Theme.color.sea)
        : down ? Theme.color.seaSoft : hovered ? Theme.color.inset : "transparent"

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: kind === ActionButton.Kind.Quiet ? (Theme.highContrast ? Theme.close : Theme.tight) : Theme.gap
    verticalPadding: Theme.tight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.faint

    Accessible.name: text
    Accessible.description: Activate.description(root, hint)
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)

    contentItem: SymbolLabel {
        text: root.text
        size: root.size
        symbol: root.symbol
        symbolAfter: root.symbolAfter
        strong: true
        color: root.kind === ActionButton.Kind.Primary ? Theme.color.seaInk : Theme.color.sea
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.ground
        border.width: root.kind === ActionButton.Kind.Plain || Theme.highContrast ? Theme.line : 0
        border.color: root.kind === ActionButton.Kind.Plain ? Theme.color.edge : Theme.color.sea

        Behavior on color { ColorAnimation { duration: Theme.quick } }
        FocusRing { shown: root.visualFocus }
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
