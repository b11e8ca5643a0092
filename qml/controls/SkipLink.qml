// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The first stop of a page: leads past bar and rail to the text. Seen only while it has the keyboard.
ActionButton {
    id: root

    /// What gets the keyboard.
    required property Item target

    text: qsTr("Skip to the text")
    opacity: activeFocus ? 1 : 0
    kind: ActionButton.Kind.Primary
    z: 20

    onClicked: target.forceActiveFocus(Qt.TabFocusReason)
}
