// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One level of a scale.
SingleTick {
    id: root

    required property int level
    required property int last
    /// What an end of the scale means.
    property string meaning

    implicitHeight: Theme.touch
    text: level

    //: a level of a scale: %1 of %2
    Accessible.name: meaning ? qsTr("%1 of %2, %3").arg(level).arg(last).arg(meaning) : qsTr("%1 of %2").arg(level).arg(last)

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.color.sea : root.hovered && root.enabled ? Theme.color.inset : "transparent"
        border.width: Theme.line
        border.color: root.chosen ? Theme.color.sea : Theme.color.edge

        FocusRing { shown: root.visualFocus }
    }
    contentItem: UiText {
        text: root.level
        strong: true
        color: root.chosen ? Theme.color.seaInk : Theme.color.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
