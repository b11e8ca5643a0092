// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Playing, pausing, and where in the recording one is.
FocusScope {
    id: root

    required property RecordingObject recording
    required property bool captioned
    readonly property int step: 5000

    signal captionsToggled()

    implicitHeight: Theme.touch

    IconButton {
        id: play

        focus: true
        symbol: root.recording.playing ? "pause" : "play"
        text: root.recording.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.recording.toggle()
    }
    ProgressSlider {
        anchors { left: play.right; leftMargin: Theme.close; right: clock.left; rightMargin: Theme.close; verticalCenter: parent.verticalCenter }
        name: qsTr("Place in the recording")
        spoken: root.recording.clock
        value: root.recording.position
        to: Math.max(1, root.recording.duration)
        step: root.step
        onMoved: root.recording.seek(value)
    }
    UiText {
        id: clock

        anchors { right: captions.visible ? captions.left : parent.right; rightMargin: Theme.close; verticalCenter: parent.verticalCenter }
        text: root.recording.clock
        soft: true
        font.pixelSize: Theme.small
    }
    IconButton {
        id: captions

        visible: root.recording.cues.count > 0
        anchors.right: parent.right
        symbol: "text"
        text: qsTr("Captions")
        checkable: true
        checked: root.captioned
        onClicked: root.captionsToggled()
    }
}
