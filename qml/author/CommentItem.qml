// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// A comment, what was replied to it, and what can be done with it.
Column {
    id: root

    required property BlockComments comments
    required property string commentId
    required property string author
    required property string time
    required property string said
    required property bool resolved
    required property list<string> replies
    required property string place
    required property string block
    /// The place is said where it is not the one that is chosen.
    property bool placeShown: false
    property bool replying: false
    property string draft

    function send() {
        const text = draft.trim()
        if (text.length === 0)
            return
        draft = ""
        replying = false
        comments.reply(commentId, text)
        again.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.hair

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(author).arg(time).arg(said)

    StatusTag {
        width: root.width
        symbol: root.resolved ? "check" : "comment"
        text: qsTr("%1, %2").arg(root.author).arg(root.time)
        tone: root.resolved ? StatusTag.Tone.Neutral : StatusTag.Tone.Sea
    }
    UiText {
        x: 22
        width: root.width - x
        visible: root.placeShown
        text: root.place
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    UiText {
        x: 22
        width: root.width - x
        text: root.said
        textFormat: Text.PlainText
        soft: root.resolved
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.replies

        UiText {
            required property string modelData

            x: 22 + Theme.close
            width: root.width - x
            text: modelData
            textFormat: Text.PlainText
            soft: true
            wrapMode: Text.Wrap
        }
    }
    LongField {
        id: answer

        x: 22
        width: root.width - x
        visible: root.replying
        rows: 2
        label: qsTr("Your reply")
        value: root.draft
        onEdited: text => root.draft = text
        sends: true
        onSubmitted: root.send()
    }
    ActionRow {
        x: 14
        width: root.width - x
        spacing: Theme.hair

        ActionButton {
            id: again

            visible: !root.resolved
            kind: ActionButton.Kind.Quiet
            text: root.replying ? qsTr("Send the reply") : qsTr("Reply")
            enabled: !root.replying || root.draft.trim().length > 0
            onClicked: {
                if (root.replying) {
                    root.send()
                } else {
                    root.replying = true
                    answer.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            text: root.resolved ? qsTr("Reopen") : qsTr("Resolve")
            onClicked: root.comments.resolve(root.commentId, !root.resolved)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove the comment")
            onClicked: root.comments.remove(root.commentId)
        }
    }
}
