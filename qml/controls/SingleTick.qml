// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The same as Tick for one of several, of which another is given up for it.
T.RadioButton {
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
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.name: text
    Accessible.ignored: !visible
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    Keys.onReturnPressed: event => pressByKey(event)
    Keys.onEnterPressed: event => pressByKey(event)
}
