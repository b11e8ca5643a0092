// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import QtQuick.Templates as T

/// Makes Enter and a screen reader's "press" do what a click does; the templates know Space and the pointer only.
QtObject {
    /// Enter with Ctrl or Alt is for whoever is around the button.
    function byKey(button: T.AbstractButton, event: KeyEvent) {
        event.accepted = !(event.modifiers & ~Qt.KeypadModifier)
        if (event.accepted && !event.isAutoRepeat)
            now(button)
    }

    function now(button: T.AbstractButton) {
        if (!button.enabled)
            return
        if (button.checkable) {
            button.toggle()
            button.toggled()
        }
        button.clicked()
    }

    /// What to say after the name of a button: its hint, or that it cannot be used. Qt tells no screen reader that it is disabled.
    function description(button: T.AbstractButton, hint: string): string {
        return hint || (button.enabled ? "" : qsTr("Not available now"))
    }
}
