// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// The story as learners see it, from one of its scenes on.
ScrollPage {
    id: root

    required property ScenarioObject block

    signal endWanted()

    function takeFocus() {
        story.focusHead()
    }

    contentHeight: column.height + 2 * Theme.tight

    Column {
        id: column

        x: Theme.close
        y: Theme.tight
        width: root.width - 2 * Theme.close
        spacing: Theme.close

        ActionButton {
            symbol: "pencil"
            text: qsTr("Back to writing")
            onClicked: root.endWanted()
        }
        BlockScenario {
            id: story

            width: parent.width
            block: root.block
        }
    }
}
