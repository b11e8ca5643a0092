// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// A lesson in an engine of its own, for PreviewStage: the theme here is not that of the program. What is being written
/// stays in sight.
Rectangle {
    id: root

    required property PreviewStage stage
    required property LessonSession lesson
    readonly property LivePreview preview: stage ? stage.preview : null
    property int row: -1
    /// The block has only just been chosen, and what is above it may not have its height yet.
    property bool arriving: false

    function follow() {
        if (!preview || !text.settled)
            return
        if (preview.row !== row) {
            row = preview.row
            arriving = true
            arrived.restart()
        }
        const item = text.blockAt(row)
        if (!item)
            return
        if (arriving)
            text.showBlock(row)
        if (preview.depth > 0) {
            const line = item.mapToItem(text.contentItem, 0, preview.depth * item.height).y
            text.ensureShown(line - Theme.section, line + Theme.section)
        }
    }

    color: Theme.color.paper

    Binding { target: Theme; property: "scheme"; value: root.stage ? root.stage.scheme : 0 }
    Binding { target: Theme; property: "readingScale"; value: root.stage ? root.stage.readingScale : 1 }
    Binding { target: Theme; property: "interfaceScale"; value: root.stage ? root.stage.interfaceScale : 1 }
    Binding { target: Theme; property: "reducedMotion"; value: root.stage ? root.stage.reducedMotion : false }

    LessonText {
        id: text

        anchors.fill: parent
        lesson: root.lesson
        onSettledChanged: root.follow()
        onContentHeightChanged: {
            if (root.arriving)
                settling.restart()
        }
        onMovementStarted: root.arriving = false
    }
    Connections {
        target: root.preview

        function onPlaceChanged() {
            root.follow()
        }
    }
    // Once the page knows its end.
    Timer {
        id: settling

        interval: 0
        onTriggered: root.follow()
    }
    Timer {
        id: arrived

        interval: 1000
        onTriggered: root.arriving = false
    }
}
