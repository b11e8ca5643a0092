// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What authors say about what is chosen, and the way to say something.
Column {
    id: root

    required property BlockComments comments
    property bool writing: false
    property string draft
    property string writer

    /// Opens the field for a new comment.
    function write() {
        if (!comments)
            return
        writer = comments.author
        writing = true
        field.forceActiveFocus(Qt.TabFocusReason)
    }

    function send() {
        const text = draft.trim()
        if (text.length === 0)
            return
        comments.author = writer
        draft = ""
        writing = false
        comments.add(text)
        begin.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.close

    Heading {
        width: parent.width
        visible: list.count > 0 || root.writing
        level: 3
        size: Theme.large
        text: qsTr("Comments")
    }
    Repeater {
        id: list

        model: root.comments ? root.comments.here : null

        CommentItem {
            width: root.width
            comments: root.comments
            placeShown: place.length > 0 && block.length === 0
        }
    }
    UiText {
        width: parent.width
        visible: root.writing && root.draft.length > 0 && text.length > 0
        text: root.comments !== null && root.comments.begunElsewhere ? qsTr("About: %1").arg(root.comments.begunElsewhere) : ""
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    LongField {
        id: field

        width: parent.width
        visible: root.writing
        rows: 2
        label: qsTr("Your comment")
        help: qsTr("Learners never see it. Ctrl+Enter sends it.")
        value: root.draft
        sends: true
        onEdited: text => {
            if (root.draft.length === 0)
                root.comments.begin()
            root.draft = text
        }
        onSubmitted: root.send()
    }
    Field {
        width: parent.width
        visible: root.writing && root.comments !== null && root.comments.authorProposed
        label: qsTr("Your name")
        help: qsTr("It stands beside your comments, and is asked only once.")
        value: root.writer
        onEdited: text => root.writer = text
    }
    ActionRow {
        width: parent.width

        ActionButton {
            id: begin

            kind: ActionButton.Kind.Quiet
            symbol: "comment"
            text: root.writing ? qsTr("Send the comment") : qsTr("Comment")
            enabled: !root.writing || root.draft.trim().length > 0
            onClicked: {
                if (root.writing)
                    root.send()
                else
                    root.write()
            }
        }
        ActionButton {
            visible: root.writing
            kind: ActionButton.Kind.Quiet
            text: qsTr("Cancel")
            onClicked: {
                root.writing = false
                begin.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
