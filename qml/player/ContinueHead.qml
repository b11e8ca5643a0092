// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What was read last, as a title, and the way back into it.
Item {
    id: root

    required property Player player
    property bool narrow: false

    implicitHeight: Math.max(narrow ? 0 : cover.height, words.height)

    Cover {
        id: cover

        visible: !root.narrow
        width: 156
        height: 208
        topic: root.player.continueTopic
        moduleId: root.player.continueModuleId
        title: root.player.continueModuleTitle
    }
    Column {
        id: words

        anchors { left: root.narrow ? parent.left : cover.right; leftMargin: root.narrow ? 0 : Theme.section; right: parent.right }
        y: Math.max(0, Math.round((root.height - height) / 2))
        spacing: Theme.tight

        UiText {
            width: parent.width
            text: root.player.continueNote
            soft: true
            wrapMode: Text.Wrap
        }
        Heading {
            width: Math.min(parent.width, 760)
            level: 1
            size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
            text: root.player.continueTitle
        }
        Prose {
            width: Math.min(parent.width, 760)
            bottomPadding: Theme.tight
            text: root.player.continueDetail
            soft: true
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        ActionRow {
            width: parent.width

            ActionButton {
                kind: ActionButton.Kind.Primary
                symbol: "book-open"
                text: root.player.continueBegun ? qsTr("Continue reading") : qsTr("Start reading")
                onClicked: root.player.continueReading()
            }
            ActionButton {
                text: qsTr("Contents of the module")
                onClicked: root.player.openModule(root.player.continueModuleId)
            }
        }
    }
}
