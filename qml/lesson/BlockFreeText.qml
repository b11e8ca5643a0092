// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// An answer in the learner's own words, then a model to compare it with.
QuestionFrame {
    id: root

    required property FreeTextObject block

    question: block
    checkText: qsTr("Compare with a model answer")
    feedbackTitle: qsTr("A model answer")
    retryText: qsTr("Change my answer")
    onRetried: field.forceActiveFocus(Qt.TabFocusReason)

    LongField {
        id: field

        width: root.width
        size: Theme.textNormal
        label: qsTr("Your answer")
        serif: true
        rows: 4
        value: root.block.text
        readOnly: root.block.phase === QuestionObject.Phase.Noted || root.block.phase === QuestionObject.Phase.Saving
        onEdited: text => root.block.text = text
        onSubmitted: root.check()
    }
}
