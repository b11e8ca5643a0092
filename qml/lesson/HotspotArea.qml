// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A part of a picture that can be chosen with the pointer. The list beside the picture is for the keyboard.
T.AbstractButton {
    id: root

    required property string plain
    required property string verdict    // "", right, wrong, missed
    required property bool chosen
    property bool round: false
    readonly property color tone: verdict === "wrong" ? Theme.color.wrong : verdict.length > 0 ? Theme.color.right : Theme.color.sea

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.ignored: true

    background: Rectangle {
        radius: root.round ? Math.min(width, height) / 2 : Theme.radius
        color: root.chosen || root.verdict.length > 0 ? Qt.alpha(root.tone, 0.18) : "transparent"
        border.width: root.chosen || root.verdict.length > 0 ? 3 : root.hovered && root.enabled ? 2 : 0
        border.color: root.tone
    }
}
