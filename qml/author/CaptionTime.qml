// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A time of a caption. It is told when the keyboard leaves, and stays where it is none.
Field {
    id: root

    property string refusal: qsTr("A time such as 1:02.5")
    /// Takes what was typed; false where it is no time.
    required property var write

    width: Math.round(116 * Theme.interfaceFactor)
    numeric: true
    onValueChanged: problem = ""
    onFinished: text => {
        if (text !== value)
            problem = write(text) ? "" : refusal
        else
            problem = ""
    }
}
