// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The parts of this lesson, and how much time they still take.
Rectangle {
    id: root

    required property LessonSession lesson

    signal partRequested(int row)

    color: Theme.color.board

    ScrollPage {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: left.top; bottomMargin: Theme.tight }
        contentHeight: column.height + Theme.section
        activeFocusOnTab: false

        Column {
            id: column

            x: Theme.close
            width: parent.width - 2 * Theme.close
            topPadding: Theme.section

            UiText {
                leftPadding: Theme.tight
                bottomPadding: Theme.tight
                text: qsTr("In this lesson")
                strong: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                id: parts

                model: root.lesson ? root.lesson.parts : null

                RouteRow {
                    required property int index
                    required property int row

                    width: column.width
                    compact: true
                    number: ""
                    note: ""
                    first: index === 0
                    last: index === parts.count - 1
                    current: root.lesson !== null && root.lesson.currentPart === index
                    onClicked: root.partRequested(row)
                }
            }
        }
    }
    UiText {
        id: left

        anchors { left: parent.left; leftMargin: Theme.wide - 4; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.gap }
        text: root.lesson ? root.lesson.timeLeft : ""
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
