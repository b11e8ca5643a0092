// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// Packs the module into one file: what must be right before, which languages, for whom, and then where it went.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property Publisher publisher: module ? module.publisher : null
    readonly property VersionAdvice advice: module ? module.advice : null
    readonly property int errors: module ? module.problems.errors : 0
    readonly property int warnings: module ? module.problems.warnings : 0
    readonly property bool running: publisher !== null && publisher.running
    readonly property bool written: publisher !== null && publisher.written.length > 0
    /// Problems that are listed here.
    readonly property int most: 5
    property var left: []
    property string file
    /// Row of the problem to go to.
    property int wanted: -1
    // Looked up again each time the sheet is shown.
    readonly property string replaced: opened && !running && !written && publisher !== null ? publisher.replacedBy(file) : ""
    //: The version would not replace what was packed last
    readonly property bool outdated: advice !== null && advice.advised.length > 0 && !module.isHigher(module.version, advice.last)

    /// Somebody wants to put right what is problem number \a row of the module.
    signal problemWanted(row: int)

    title: qsTr("Pack the module")
    closePolicy: running ? Sheet.NoAutoClose : Sheet.CloseOnEscape
    onAboutToShow: {
        wanted = -1
        left = []
        module.save()
        publisher.reset()
        module.compareWithPacked()
        file = module.proposedFile()
    }

    StatusTag {
        width: parent.width
        visible: !root.written
        symbol: root.errors > 0 ? "status-wrong" : root.warnings > 0 ? "warning" : "check"
        tone: root.errors > 0 ? StatusTag.Tone.Wrong : root.warnings > 0 ? StatusTag.Tone.Notice : StatusTag.Tone.Right
        size: Theme.normal
        text: root.errors > 0 ? qsTr("%n must be fixed before it can be packed.", "", root.errors)
              : root.warnings > 0 ? qsTr("Nothing stands in the way; %n should be looked at.", "", root.warnings)
                                  : qsTr("Nothing stands in the way.")
    }
    Column {
        width: parent.width
        visible: !root.written && root.errors > 0

        Repeater {
            model: root.module ? root.module.problems : null

            Obstacle {
                width: parent ? (parent as Item).width : 0
                onClicked: {
                    root.wanted = index
                    root.reject()
                }
            }
        }
        UiText {
            width: parent.width
            visible: root.errors > root.most
            leftPadding: Theme.close
            soft: true
            text: qsTr("%n more are listed beside the page.", "", root.errors - root.most)
            wrapMode: Text.Wrap
        }
    }
    Prose {
        width: parent.width
        visible: !root.written
        text: qsTr("The file plays in the Kogge player and in any browser. Answers lie in it in plain text, like everything else.")
    }
    UiText {
        width: parent.width
        visible: !root.written && text.length > 0
        soft: true
        //: What is packed: %1 is "6 lessons · 24 questions", %2 a size: "4.2 MB"
        text: root.opened && root.advice && root.advice.contents
              ? qsTr("%1 · about %2").arg(root.advice.contents)
                .arg(root.module.packageSize(root.left, learners.checked, root.module.packageProfiles[profile.current])) : ""
        wrapMode: Text.Wrap
    }
    UiText {
        width: parent.width
        visible: !root.written && languages.count > 0
        text: qsTr("Languages besides the original")
        strong: true
    }
    Repeater {
        id: languages

        model: root.module && !root.written ? root.module.translations : []

        TestSwitch {
            id: language

            required property string modelData
            required property int index

            width: parent ? (parent as Item).width : 0
            text: root.module.languageNames[index + 1]
            checked: !root.left.includes(modelData)
            onToggled: root.left = checked ? root.left.filter(name => name !== modelData) : root.left.concat([modelData])
        }
    }
    ComboField {
        id: profile

        // In the order of the module's packageProfiles.
        readonly property list<string> helps: [
            qsTr("Nearly every learning platform takes it. Texts and worksheets stay in the learner’s browser, and can be saved there as a file."),
            qsTr("The platform keeps texts and worksheets, too. Ask those who run it whether it takes SCORM 2004."),
            qsTr("For a web site or a stick. No learning platform takes it.")
        ]

        width: parent.width
        visible: !root.written
        label: qsTr("Besides the player, for")
        options: [qsTr("Learning platforms, SCORM 1.2"), qsTr("Learning platforms, SCORM 2004"), qsTr("Browsers only")]
        current: 0
        help: helps[current]
        onChosen: index => current = index
    }
    TestSwitch {
        id: perLesson

        width: parent.width
        visible: !root.written && profile.current < 2
        text: qsTr("The platform lists each lesson by itself")
    }
    TestSwitch {
        id: learners

        width: parent.width
        visible: !root.written
        text: qsTr("For learners only, without the facilitator’s notes")
    }
    Field {
        width: parent.width
        visible: !root.written
        label: qsTr("Version")
        value: root.module ? root.module.version : ""
        help: root.advice && root.advice.reason.length > 0 ? root.advice.reason : qsTr("A higher one replaces what learners have; their progress stays.")
        problem: {
            if (!/^\d+\.\d+\.\d+$/.test(text.trim()))
                return qsTr("Three numbers with points, such as 1.2.0")
            return root.outdated ? qsTr("Version %1 is packed already. Learners who have it get this one only with a higher number.").arg(root.advice.last) : ""
        }
        onFinished: text => {
            root.module.version = text
            root.file = root.module.proposedFile()
        }
    }
    ActionButton {
        visible: !root.written && root.outdated
        kind: ActionButton.Kind.Quiet
        symbol: "check"
        text: root.advice ? qsTr("Take %1").arg(root.advice.advised) : ""
        onClicked: {
            root.module.version = root.advice.advised
            root.file = root.module.proposedFile()
        }
    }
    UiText {
        width: parent.width
        visible: !root.written && changes.count > 0
        strong: true
        text: root.advice ? qsTr("Changes since version %1").arg(root.advice.last) : ""
    }
    Column {
        width: parent.width
        visible: !root.written
        spacing: Theme.tight

        Repeater {
            id: changes

            model: root.advice

            VersionChange {
                width: parent ? (parent as Item).width : 0
                onMarkWanted: on => root.advice.mark(index, on)
            }
        }
    }
    Field {
        width: parent.width
        visible: !root.written
        label: qsTr("File")
        value: root.file
        help: root.replaced.length > 0 ? qsTr("“%1” is there already, and will be replaced.").arg(root.replaced) : ""
        onEdited: text => root.file = text
    }
    ActionButton {
        visible: !root.written
        kind: ActionButton.Kind.Quiet
        symbol: "folder"
        text: qsTr("Choose another place …")
        onClicked: target.choose()
    }
    BusyLine {
        width: parent.width
        visible: root.running
        text: qsTr("Packing …")
        value: root.publisher ? root.publisher.progress : 0
    }
    StatusTag {
        width: parent.width
        visible: root.written
        symbol: "check"
        tone: StatusTag.Tone.Right
        size: Theme.normal
        strong: true
        text: root.publisher ? root.publisher.written : ""
    }
    UiText {
        width: parent.width
        visible: root.written
        text: root.written ? qsTr("In the folder %1").arg(root.publisher.writtenPlace) : ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Prose {
        width: parent.width
        visible: root.written
        text: profile.current < 2 ? qsTr("Learners open this file with the Kogge player. Unpacked, its page index.html works in any browser; a learning platform takes the file as it is.")
                                  : qsTr("Learners open this file with the Kogge player. Unpacked, its page index.html works in any browser.")
    }
    StatusTag {
        width: parent.width
        visible: root.publisher !== null && root.publisher.problem.length > 0
        symbol: "status-wrong"
        tone: StatusTag.Tone.Wrong
        size: Theme.normal
        text: root.publisher ? root.publisher.problem : ""
        Accessible.role: Accessible.AlertMessage
    }
    actions: [
        ActionButton {
            visible: !root.running && !root.written
            kind: ActionButton.Kind.Primary
            symbol: "archive"
            text: qsTr("Pack")
            enabled: root.errors === 0
            hint: root.errors > 0 ? qsTr("%n must be fixed before it can be packed.", "", root.errors) : ""
            onClicked: root.module.pack(root.file, root.left, learners.checked, root.module.packageProfiles[profile.current], perLesson.checked)
        },
        ActionButton {
            visible: root.written
            kind: ActionButton.Kind.Primary
            symbol: "play"
            text: qsTr("Open in the player")
            onClicked: root.publisher.play()
        },
        ActionButton {
            visible: root.written
            symbol: "folder"
            text: qsTr("Show the folder")
            onClicked: Qt.openUrlExternally(root.publisher.writtenFolder)
        },
        ActionButton {
            text: root.running ? qsTr("Cancel") : qsTr("Close")
            onClicked: {
                if (root.running)
                    root.publisher.cancel()
                else
                    root.reject()
            }
        }
    ]

    onClosed: {
        if (wanted >= 0)
            problemWanted(wanted)
    }

    /// One of the first things that must be put right.
    component Obstacle: T.ItemDelegate {
        id: row

        required property int index
        required property bool severe
        required property string place
        required text

        visible: severe && index < root.most
        height: Math.max(Theme.touch, implicitContentHeight + Theme.tight)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.name: text
        Accessible.description: place
        Accessible.onPressAction: Activate.now(row)
        Keys.onReturnPressed: event => Activate.byKey(row, event)
        Keys.onEnterPressed: event => Activate.byKey(row, event)

        contentItem: TwoLines {
            title: row.text
            note: row.place
            symbol: "arrow-right"
        }
        background: Rectangle {
            radius: Theme.radius
            color: row.hovered ? Theme.color.inset : "transparent"

            FocusRing { shown: row.visualFocus; offset: 0 }
        }
    }
    FileChooser {
        id: target

        saving: true
        title: qsTr("Pack the module as")
        filters: [qsTr("Kogge modules (*.kogge.zip)")]
        suffix: "zip"
        proposed: root.file.split("/").pop()
        onChosen: file => root.file = root.module.pathOf(file)
    }
}
