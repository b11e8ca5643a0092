// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// On or off, told by the knob's place and a tick, not by colour alone. The label wraps.
T.Switch {
    id: root

    property string hint

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? 0 : indicator.width + Theme.close
    rightPadding: mirrored ? indicator.width + Theme.close : 0
    verticalPadding: Theme.tight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.faint

    Accessible.name: text
    Accessible.description: Activate.description(root, hint)
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)
    Accessible.onToggleAction: Activate.now(root)

    indicator: SwitchKnob {
        x: root.mirrored ? root.width - width : 0
        y: Math.round((root.height - height) / 2)
        on: root.checked
        mirrored: root.mirrored
        hovered: root.hovered
        focused: root.visualFocus
    }
    contentItem: UiText {
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
