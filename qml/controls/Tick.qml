// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// Something chosen, or not, by whoever owns it: a click asks for it. How that looks is up to whoever uses it; screen
/// readers hear a box to tick, which they do of this template only.
T.CheckBox {
    id: root

    property bool chosen: false

    function press() {
        if (enabled)
            clicked()
    }

    function pressByKey(event: KeyEvent) {
        event.accepted = !(event.modifiers & ~Qt.KeypadModifier)
        if (event.accepted && !event.isAutoRepeat)
            press()
    }

    checked: chosen
    nextCheckState: () => root.checkState
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.name: text
    Accessible.ignored: !visible
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    Keys.onReturnPressed: event => pressByKey(event)
    Keys.onEnterPressed: event => pressByKey(event)
}
