// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// A caption: when, who and what, with what should be looked at. The chosen one is written here.
Column {
    id: root

    required property int index
    required property string cue
    required property string start
    required property string end
    required property string speaker
    required property string words
    required property string fault
    required property Captions captions
    required property bool chosen
    /// It is shown at the place of the recording.
    required property bool playing
    readonly property int cursor: writer.cursor

    signal choosing()
    signal moving(by: int)

    function takeFocus() {
        if (chosen)
            writer.takeFocus()
        else
            head.forceActiveFocus(Qt.TabFocusReason)
    }

    bottomPadding: chosen ? Theme.gap : 0
    spacing: Theme.tight

    T.ItemDelegate {
        id: head

        width: parent.width
        height: Math.max(Theme.touch, lines.height + Theme.close)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        //: A caption: %1 and %2 are times, %3 what is said
        text: qsTr("%1 to %2: %3").arg(root.start).arg(root.end).arg(root.speaker ? root.speaker + ": " + root.words : root.words)
        Accessible.name: text
        Accessible.description: root.fault
        Accessible.selected: root.chosen
        Accessible.onPressAction: root.choosing()
        onClicked: root.choosing()

        UiText {
            id: times

            x: Theme.close
            y: Math.round((Theme.touch - height) / 2)
            width: Math.round(64 * Theme.interfaceFactor)
            text: root.start
            soft: !root.playing
            strong: root.playing
            Accessible.ignored: true
        }
        Icon {
            anchors { right: lines.left; rightMargin: Theme.tight; verticalCenter: times.verticalCenter }
            visible: root.playing
            symbol: "play"
            size: 14
            color: Theme.color.sea
        }
        Column {
            id: lines

            anchors { left: times.right; leftMargin: Theme.wide; right: parent.right; rightMargin: Theme.close }
            topPadding: times.y
            bottomPadding: Theme.tight

            UiText {
                width: parent.width
                text: root.words.length === 0 ? qsTr("No words yet") : root.speaker ? root.speaker + ": " + root.words : root.words
                soft: root.words.length === 0
                strong: root.playing
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            StatusTag {
                width: parent.width
                visible: text.length > 0
                symbol: "warning"
                tone: StatusTag.Tone.Notice
                text: root.fault
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: root.playing ? Theme.color.seaSoft : root.chosen || head.hovered ? Theme.color.inset : "transparent"

            Rectangle {
                visible: root.chosen
                width: 3
                height: parent.height
                color: Theme.color.sea
            }
            FocusRing { shown: head.visualFocus; offset: 0 }
        }

        Keys.onReturnPressed: root.choosing()
        Keys.onEnterPressed: root.choosing()
        Keys.onUpPressed: root.moving(-1)
        Keys.onDownPressed: root.moving(1)
    }
    CaptionEditor {
        id: writer

        x: Theme.close
        width: parent.width - 2 * Theme.close
        visible: root.chosen
        captions: root.captions
        row: root.index
        start: root.start
        end: root.end
        speaker: root.speaker
        words: root.words
    }
}
