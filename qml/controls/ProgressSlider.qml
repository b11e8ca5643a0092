// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A place on a line, to be dragged or moved with the arrow keys.
T.Slider {
    id: root

    required property string name
    /// The place in words.
    property string spoken
    property int step: 1

    implicitHeight: Theme.touch
    implicitWidth: 200
    stepSize: step
    focusPolicy: Qt.StrongFocus

    Accessible.name: name
    Accessible.description: spoken

    background: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: root.width
        height: 4
        radius: 2
        color: Theme.color.line

        Rectangle {
            width: Math.round(root.visualPosition * parent.width)
            height: parent.height
            radius: 2
            color: Theme.color.sea
        }
    }
    handle: Rectangle {
        x: Math.round(root.visualPosition * (root.width - width))
        y: Math.round((root.height - height) / 2)
        width: 18
        height: 18
        radius: 9
        color: Theme.color.sea

        FocusRing {
            shown: root.visualFocus
            radius: 11
        }
    }
}
