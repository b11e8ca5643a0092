// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The parts of the lesson, where there is no room for the rail.
Menu {
    id: root

    required property LessonSession lesson

    signal partRequested(int row)

    Repeater {
        model: root.lesson ? root.lesson.parts : null

        MenuEntry {
            required property int index
            required property string title
            required property int row
            required property string status

            text: title
            symbol: "status-" + status
            onTriggered: root.partRequested(row)
        }
    }
}
