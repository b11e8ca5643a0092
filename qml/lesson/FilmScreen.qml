// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtMultimedia
import Kogge.Controls
import Kogge.Player.Model

/// The pictures of a film.
Rectangle {
    id: root

    property RecordingObject recording: null

    implicitHeight: Math.round(width * 9 / 16)
    color: "black"

    VideoOutput {
        id: output

        anchors.fill: parent
    }

    onRecordingChanged: {
        if (recording)
            recording.setVideoSink(output.videoSink)
    }
}
