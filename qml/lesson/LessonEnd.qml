// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The last line of a lesson: done, or what is still open.
Column {
    id: root

    required property LessonSession lesson
    readonly property bool done: lesson !== null && lesson.completed

    signal taskRequested(int row)

    topPadding: Theme.gap
    spacing: Theme.close

    Rule { width: root.width }
    StatusTag {
        width: root.width
        symbol: root.done ? "status-done" : "status-begun"
        text: root.done ? qsTr("You have finished this lesson.")
            : root.lesson && root.lesson.openTasks ? qsTr("This is the end of the lesson; %1.").arg(root.lesson.openTasks) : qsTr("This is the end of the lesson.")
        tone: root.done ? StatusTag.Tone.Right : StatusTag.Tone.Neutral
        size: Theme.textNormal
        strong: root.done
    }
    ActionButton {
        visible: root.lesson !== null && !root.done && root.lesson.openTasks.length > 0
        text: qsTr("Go to the first open task")
        size: Theme.textNormal
        onClicked: root.taskRequested(root.lesson.firstOpenTask())
    }
}
