// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What all questions share: the question, the answers put inside, hints, checking, and the feedback that
/// opens beneath and takes the keyboard.
FocusScope {
    id: root

    required property QuestionObject question
    /// Beside the check button: the keys that answer.
    property string keysHint
    /// What checking, the feedback's head and trying again are called.
    property string checkText: qsTr("Check answer")
    property string feedbackTitle
    property string retryText: qsTr("Try again")
    default property alias answers: slot.data
    /// The answer can be changed.
    readonly property bool open: answering || question.phase === QuestionObject.Phase.NotYet
    readonly property bool noted: question.phase === QuestionObject.Phase.Noted
    /// A hint that was asked for has not come into sight yet.
    property bool hintAwaited: false
    readonly property bool answering: question.phase === QuestionObject.Phase.Answering || question.phase === QuestionObject.Phase.Saving

    signal linkActivated(string address)
    signal retried()

    function check() {
        question.check()
    }

    function showHint() {
        hintAwaited = question.moreHints
        question.showHint()
    }

    /// The newest hint is the last of the list; where the page is too low for all of them, it counts.
    function bringHintIntoSight() {
        let above = root.parent
        while (above && !(above instanceof ScrollPage))
            above = above.parent
        const page = above as ScrollPage
        if (!page || !hintAwaited)
            return
        hintAwaited = false
        const bottom = hints.mapToItem(page.contentItem, 0, hints.height).y
        page.ensureShown(bottom - Math.min(hints.height, Math.round(page.height / 2)), bottom)
    }

    function retry() {
        question.retry()
        retried()
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.close

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: "question"
            text: root.question.heading
        }
        TextColumn {
            width: parent.width
            rows: root.question.prompt
            size: Theme.lead
            onLinkActivated: address => root.linkActivated(address)
        }
        Column {
            id: slot

            width: parent.width
            topPadding: Theme.hair
            spacing: Theme.close
        }
        HintList {
            id: hints

            width: parent.width
            hints: root.question.hints
            onHeightChanged: {
                if (root.hintAwaited)
                    hintDrawn.restart()
            }
            onLinkActivated: address => root.linkActivated(address)
        }
        MessageBar {
            visible: text.length > 0
            width: parent.width
            text: root.question.problem
            tone: StatusTag.Tone.Wrong
            action: root.question.checkable ? qsTr("Try again") : ""
            onActionTriggered: root.check()
        }
        ActionRow {
            visible: root.answering
            width: parent.width

            ActionButton {
                kind: ActionButton.Kind.Plain
                size: Theme.textNormal
                text: root.checkText
                enabled: root.question.checkable
                onClicked: root.check()
            }
            ActionButton {
                visible: root.question.moreHints
                kind: ActionButton.Kind.Quiet
                size: Theme.textNormal
                symbol: "hint"
                text: root.question.hints.empty ? qsTr("Show a hint") : qsTr("Show another hint")
                onClicked: root.showHint()
            }
            UiText {
                visible: root.width > 520 && root.keysHint.length > 0
                height: Math.max(Theme.control, implicitHeight)
                text: root.keysHint
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.textSmall
            }
        }
        Feedback {
            id: feedback

            visible: root.question.feedbackShown
            width: parent.width
            passed: root.question.phase === QuestionObject.Phase.Right
            title: root.noted ? root.feedbackTitle : ""
            reason: root.question.feedback
            outcome: root.question.outcome
            solution: root.question.solution
            onLinkActivated: address => root.linkActivated(address)

            ActionButton {
                visible: root.question.phase === QuestionObject.Phase.NotYet || root.noted
                text: root.retryText
                size: Theme.textNormal
                onClicked: root.retry()
            }
            ActionButton {
                visible: root.question.phase === QuestionObject.Phase.NotYet && root.question.moreHints
                kind: ActionButton.Kind.Quiet
                size: Theme.textNormal
                symbol: "hint"
                text: root.question.hints.empty ? qsTr("Show a hint") : qsTr("Show another hint")
                onClicked: root.showHint()
            }
        }
    }
    // Its height comes in steps, and that of the page after it.
    Timer {
        id: hintDrawn

        interval: 50
        onTriggered: root.bringHintIntoSight()
    }
    Connections {
        target: root.question

        function onChecked() {
            feedback.takeFocus()
        }
    }

    Keys.onPressed: event => {
        const plain = event.modifiers === Qt.NoModifier
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        event.accepted = true
        if (enter && event.modifiers & Qt.ControlModifier)
            root.check()
        else if (plain && event.key === Qt.Key_H)
            root.showHint()
        else if (plain && event.key === Qt.Key_R && (root.question.phase === QuestionObject.Phase.NotYet || root.noted))
            root.retry()
        else
            event.accepted = false
    }
}
