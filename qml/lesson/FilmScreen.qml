// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtMultimedia
import Kogge.Controls
import Kogge.Player.Model

/// The pictures of a film; before it has begun, a calm strip of film that starts it.
Rectangle {
    id: root

    property RecordingObject recording: null
    /// Set when it plays for the first time.
    property bool begun: false
    readonly property int hole: 16

    implicitHeight: Math.round(width * 9 / 16)
    color: begun ? "black" : Theme.color.inset
    border { width: begun ? 0 : Theme.line; color: Theme.color.line }

    VideoOutput {
        id: output

        anchors.fill: parent
    }

    component Perforation: Row {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.begun
        spacing: root.hole

        Repeater {
            model: Math.max(0, Math.floor((root.width - root.hole) / (2 * root.hole)))

            Rectangle {
                width: root.hole
                height: Math.round(root.hole * 0.7)
                radius: 2
                color: Theme.color.paper
                border { width: Theme.line; color: Theme.color.line }
            }
        }
    }

    Perforation { y: Theme.tight }
    Perforation { y: root.height - height - Theme.tight }
    Rectangle {
        anchors.centerIn: parent
        visible: !root.begun
        width: 64
        height: width
        radius: width / 2
        color: Theme.color.paper
        border { width: Theme.line; color: Theme.color.edge }

        Icon {
            anchors.centerIn: parent
            symbol: "play"
            size: 32
            color: Theme.color.sea
        }
    }
    TapHandler {
        onTapped: root.recording.toggle() // The button below it does the same with keys.
    }
    Connections {
        target: root.recording

        function onPlayingChanged() {
            root.begun = true
        }
    }

    onRecordingChanged: {
        if (recording)
            recording.setVideoSink(output.videoSink)
    }
}
