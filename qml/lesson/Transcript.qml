// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What is said, line by line; a line plays from there.
Column {
    id: root

    required property RecordingObject recording
    property bool open: false

    spacing: Theme.hair

    ActionButton {
        visible: lines.count > 0
        kind: ActionButton.Kind.Quiet
        size: Theme.textNormal
        symbol: root.open ? "chevron-down" : "chevron-right"
        text: root.open ? qsTr("Hide what is said") : qsTr("Read what is said")
        onClicked: root.open = !root.open
    }
    Repeater {
        id: lines

        model: root.recording.cues

        TranscriptLine {
            required property int index

            visible: root.open
            width: root.width
            current: index === root.recording.currentCue
            onClicked: root.recording.playFrom(index)
        }
    }
}
