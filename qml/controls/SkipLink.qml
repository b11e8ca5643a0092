// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The first stop of a page, which leads past bar and rail to the text where it is clicked. Seen only while it has the keyboard.
ActionButton {
    id: root

    text: qsTr("Skip to the text")
    opacity: activeFocus ? 1 : 0
    // What cannot be seen must not take the clicks of what lies below it.
    containmentMask: QtObject {
        function contains(point: point): bool {
            return root.activeFocus && point.x >= 0 && point.y >= 0 && point.x < root.width && point.y < root.height
        }
    }
    kind: ActionButton.Kind.Primary
    z: 20
}
