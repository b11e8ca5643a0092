// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// A change since the last version, and whether learners are told that it is more than other words.
Column {
    id: root

    required property int index
    required property string text
    required property string mark
    required property bool marked

    signal markWanted(bool on)

    UiText {
        width: parent.width
        text: root.text
        wrapMode: Text.Wrap
    }
    TestSwitch {
        width: parent.width
        visible: root.mark.length > 0
        text: root.mark
        checked: root.marked
        onToggled: root.markWanted(checked)
    }
}
