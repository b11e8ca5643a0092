// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Player.Model

/// The captions of a recording, written while it plays.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property Captions captions: module ? module.captions : null
    readonly property RecordingObject recording: captions ? captions.recording : null
    readonly property int place: recording ? recording.position : 0
    readonly property bool empty: captions === null || captions.count === 0
    readonly property int current: captions ? captions.rowOf(chosen) : -1
    /// Id of the caption that is written.
    property string chosen
    readonly property string latest: captions ? captions.latest : ""

    /// The caption in \a row is written from now on.
    function choose(row: int) {
        if (row < 0 || row >= captions.count)
            return
        chosen = captions.idAt(row)
        list.positionViewAtIndex(row, ListView.Contain)
        settling.restart()
    }

    /// For pictures of the program.
    function play(row: int) {
        if (recording)
            recording.seek(captions.startAt(row))
    }

    function beginHere() {
        if (current >= 0)
            captions.begin(current, place)
        else
            captions.add(captions.count - 1, place)
    }

    function focusedRow(): CaptionRow {
        return list.itemAtIndex(current) as CaptionRow
    }

    title: qsTr("Captions")
    width: Math.min(Math.round(860 * Theme.interfaceFactor), roomWide)
    onLatestChanged: {
        if (visible)
            choose(captions.rowOf(latest))
    }
    onRecordingChanged: {
        const film = recording && recording.film
        screen.setSource(film ? Qt.resolvedUrl("../Lesson/FilmScreen.qml") : "", { recording: recording })
        bar.setSource(recording ? Qt.resolvedUrl("../Lesson/RecordingBar.qml") : "", { recording: recording, captioned: false })
    }
    onAboutToShow: {
        chosen = ""
        captions.open()
        if (recording)
            recording.seek(0)
    }
    onClosed: captions.close()

    Column {
        id: above

        width: parent.width
        spacing: Theme.tight

        Loader {
            id: screen

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Math.round(0.2 * root.roomHigh * 16 / 9))
            visible: status === Loader.Ready
        }
        Loader {
            id: bar

            width: parent.width
        }
        MessageBar {
            readonly property string news: root.captions ? root.captions.news : ""

            width: parent.width
            visible: text.length > 0
            text: news || (root.recording ? root.recording.problem : "")
            closable: news.length > 0
            onClosed: root.captions.dismissNews()
        }
    }
    Column {
        width: parent.width
        visible: root.empty
        spacing: Theme.close

        Prose {
            width: parent.width
            text: qsTr("Nobody who does not hear it can follow this recording yet. Captions are read beside it, and below it as a text.")
        }
        ActionRow {
            width: parent.width

            ActionButton {
                symbol: "pencil"
                text: qsTr("Write captions")
                onClicked: root.captions.add(-1, root.place)
            }
            ActionButton {
                symbol: "folder"
                text: qsTr("Take from a file …")
                onClicked: source.choose()
            }
            Repeater {
                model: root.captions ? root.captions.voices : []

                ActionButton {
                    required property int index
                    required property string modelData

                    symbol: "quote"
                    text: modelData ? qsTr("Begin with the words of %1").arg(modelData) : qsTr("Begin with the words of the lesson")
                    onClicked: root.captions.layOut(index)
                }
            }
        }
        UiText {
            width: parent.width
            soft: true
            wrapMode: Text.Wrap
            text: qsTr("A file may be WebVTT or SubRip, or a text without times: its sentences are spread over the recording, as a beginning.")
        }
    }
    UiText {
        id: count

        width: parent.width
        visible: !root.empty
        strong: true
        wrapMode: Text.Wrap
        text: root.captions ? root.captions.summary : ""
    }
    ActionRow {
        id: fromFiles

        width: parent.width
        visible: !root.empty && root.captions.languages.length > 0

        Repeater {
            model: root.captions ? root.captions.languages : []

            ActionButton {
                required property int index
                required property string modelData

                kind: ActionButton.Kind.Quiet
                symbol: "languages"
                //: %1 is a language: captions in it are taken as a translation
                text: qsTr("Take those in %1 from a file …").arg(modelData)
                onClicked: {
                    translation.language = index
                    translation.choose()
                }
            }
        }
    }
    ListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, Math.max(Math.round(280 * Theme.interfaceFactor), root.roomHigh - above.height - count.height - (fromFiles.visible ? fromFiles.height + Theme.gap : 0) - keyHints.height - Theme.wide
                                                 - root.footHeight - 2 * root.padding - 5 * Theme.gap - Theme.touch))
        visible: !root.empty
        clip: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        cacheBuffer: 400
        highlightFollowsCurrentItem: false
        currentIndex: root.current
        model: root.captions

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Captions")

        T.ScrollBar.vertical: PageBar { }

        delegate: CaptionRow {
            width: list.width - Theme.close
            captions: root.captions
            chosen: root.chosen === cue
            playing: root.recording !== null && root.recording.duration > 0 && root.captions.rowAt(root.place) === index
            onChoosing: {
                root.choose(index)
                root.play(index)
            }
            onMoving: by => {
                const next = list.itemAtIndex(index + by) as CaptionRow
                list.positionViewAtIndex(Math.max(0, Math.min(list.count - 1, index + by)), ListView.Contain)
                if (next)
                    next.takeFocus()
            }
        }
    }
    UiText {
        id: keyHints

        width: parent.width
        visible: !root.empty
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        text: qsTr("Ctrl+Space plays and pauses, Ctrl+, begins the caption here, Ctrl+. ends it, Ctrl+Enter adds one, Ctrl+Shift+Enter splits it, Ctrl+J merges it with the next.")
    }
    Item {
        id: keys

        width: 1
        height: 1

        // While the sheet is closed, the page has these keys.
        Shortcut { sequence: "Ctrl+Space"; enabled: root.visible && root.recording !== null; onActivated: root.recording.toggle() }
        Shortcut { sequence: "Ctrl+,"; enabled: root.visible; onActivated: root.beginHere() }
        Shortcut { sequence: "Ctrl+."; enabled: root.visible; onActivated: root.captions.end(root.current, root.place) }
        Shortcut { sequences: ["Ctrl+Return", "Ctrl+Enter"]; enabled: root.visible; onActivated: root.captions.add(root.current >= 0 ? root.current : root.captions.count - 1, root.place) }
        Shortcut { sequences: ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]; enabled: root.visible && root.current >= 0; onActivated: root.captions.split(root.current, root.focusedRow().cursor, root.place) }
        Shortcut { sequence: "Ctrl+J"; enabled: root.visible; onActivated: root.captions.merge(root.current) }
        Shortcut { sequence: "Ctrl+Shift+Del"; enabled: root.visible; onActivated: root.captions.remove(root.current) }
        Shortcut { sequence: "Alt+Up"; enabled: root.visible; onActivated: root.choose(root.current - 1) }
        Shortcut { sequence: "Alt+Down"; enabled: root.visible; onActivated: root.choose(root.current + 1) }
        Shortcut { sequence: "Ctrl+Z"; enabled: root.visible; onActivated: root.module.undo() }
        Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; enabled: root.visible; onActivated: root.module.redo() }
        // Once the row is there.
        Timer {
            id: settling

            interval: 30
            onTriggered: {
                list.positionViewAtIndex(root.current, ListView.Contain)
                const row = root.focusedRow()
                if (row)
                    row.takeFocus()
            }
        }
        FileChooser {
            id: source

            title: qsTr("Take captions from a file")
            filters: [qsTr("Captions and texts (*.vtt *.srt *.txt)"), qsTr("All files (*)")]
            onChosen: file => root.captions.take(file)
        }
        FileChooser {
            id: translation

            property int language

            title: qsTr("Take a translation of the captions from a file")
            filters: [qsTr("Captions (*.vtt *.srt)"), qsTr("All files (*)")]
            onChosen: file => root.captions.takeTranslation(language, file)
        }
        FileChooser {
            id: target

            saving: true
            title: qsTr("Save the captions as a file")
            filters: [qsTr("WebVTT (*.vtt)")]
            suffix: "vtt"
            proposed: root.captions && root.captions.recording ? root.captions.fileName() : ""
            onChosen: file => root.captions.save(file)
        }
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Done")
            onClicked: root.accept()
        },
        ActionButton {
            visible: !root.empty
            symbol: "plus"
            text: qsTr("Add a caption")
            onClicked: root.captions.add(root.captions.count - 1, root.place)
        },
        ActionButton {
            visible: !root.empty && !root.captions.inOrder
            symbol: "arrow-down"
            text: qsTr("Put them in order")
            onClicked: root.captions.sortByTime()
        },
        ActionButton {
            visible: !root.empty
            kind: ActionButton.Kind.Quiet
            symbol: "folder"
            text: qsTr("Take from a file …")
            onClicked: source.choose()
        },
        ActionButton {
            visible: !root.empty
            kind: ActionButton.Kind.Quiet
            symbol: "download"
            text: qsTr("Save as a file …")
            onClicked: target.choose()
        }
    ]
}
