// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// One end of a Stepper: the letter A, small or large, and its sign.
T.Button {
    id: root

    required property string name
    required property string sign
    required property int letterSize
    /// At the end of the way. Not disabled, for a disabled button would drop the keyboard.
    required property bool exhausted

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * Theme.close)
    implicitHeight: Math.max(Theme.control, Theme.touch)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    autoRepeat: true
    opacity: enabled && !exhausted ? 1 : Theme.faint

    Accessible.name: name
    Accessible.description: Activate.description(root, exhausted ? qsTr("It goes no further") : "")
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)

    contentItem: UiText {
        //: A letter shown at the size it stands for
        text: qsTr("A") + root.sign
        font.pixelSize: root.letterSize
        strong: true
        color: Theme.color.sea
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.color.seaSoft : root.hovered ? Theme.color.inset : "transparent"
        border.width: Theme.line
        border.color: Theme.color.edge

        FocusRing { shown: root.visualFocus }
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
