// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// One level of a scale.
T.AbstractButton {
    id: root

    required property int level
    required property int last
    property bool chosen: false
    /// What an end of the scale means.
    property string meaning

    implicitHeight: Theme.touch
    text: level
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    //: a level of a scale: %1 of %2
    Accessible.name: meaning ? qsTr("%1 of %2, %3").arg(level).arg(last).arg(meaning) : qsTr("%1 of %2").arg(level).arg(last)
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: Activate.now(root)
    Accessible.onToggleAction: Activate.now(root)

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

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
