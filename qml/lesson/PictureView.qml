// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A picture of the module. What cannot be shown is said in words.
Item {
    id: root

    required property url source
    /// What the learner must know from the picture; empty: nothing, and screen readers pass over it.
    required property string alternative
    /// Height by width.
    required property real ratio
    readonly property bool broken: failed || String(root.source) === ""
    // Set, not bound: a picture that gets its room is loaded for it, which would bind its state to itself.
    property bool failed: false

    implicitHeight: broken ? missing.height : Math.round(width * ratio)

    Image {
        id: picture

        anchors.fill: parent
        visible: !root.broken
        source: root.source
        sourceSize { width: picture.width; height: picture.height }
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        onStatusChanged: root.failed = status === Image.Error
        opacity: Theme.dark ? 0.88 : 1
        Accessible.role: Accessible.Graphic
        Accessible.name: root.alternative
        Accessible.ignored: !visible || root.alternative.length === 0
    }
    Rectangle {
        id: missing

        visible: root.broken
        width: parent.width
        height: words.height + 2 * Theme.wide
        radius: Theme.radius
        color: Theme.color.inset

        StatusTag {
            id: words

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.wide }
            symbol: "image"
            //: %1 describes the picture in words
            text: root.alternative.length > 0 ? qsTr("This picture cannot be shown. It shows: %1").arg(root.alternative)
                                              : qsTr("This picture cannot be shown.")
            size: Theme.textNormal
        }
    }
}
