// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// A text and its translation on one baseline; below each other where there is no room. The current one can be written.
FocusScope {
    id: root

    required property int index
    required property string unit
    required property string heading
    required property string kind
    required property string source
    required property string target
    required property int state
    required property string stateText
    required property string news
    required property string terms

    required property TranslationTable table
    required property SpellCheck check
    required property bool current
    required property bool narrow

    readonly property bool confirmed: state === TranslationTable.Confirmed
    readonly property int kindWidth: narrow ? width : Math.round(184 * Theme.interfaceFactor)
    readonly property int textLeft: narrow ? 0 : kindWidth + Theme.wide
    readonly property int textWidth: narrow ? width : Math.floor((width - textLeft - Theme.section) / 2)

    signal chosen()
    signal confirmWanted()
    signal moveWanted(int by)

    onCurrentChanged: editor.fill()

    height: Math.max(targetBox.y + targetBox.height, sourceText.y + sourceText.height, about.y + about.height) + Theme.gap

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(kind).arg(stateText).arg(source)

    Rectangle {
        anchors { fill: parent; leftMargin: -Theme.gap; rightMargin: -Theme.gap }
        visible: root.current
        color: Theme.color.inset

        Rectangle {
            width: 3
            height: parent.height
            color: Theme.color.sea
        }
    }
    Rule {
        width: parent.width
        visible: root.index > 0
    }
    UiText {
        id: headingText

        y: Theme.gap
        width: parent.width
        visible: root.heading.length > 0
        height: visible ? implicitHeight + Theme.tight : 0
        verticalAlignment: Text.AlignTop
        strong: true
        text: root.heading
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Column {
        id: about

        y: headingText.y + headingText.height
        width: root.kindWidth
        spacing: 2

        UiText {
            width: parent.width
            soft: true
            font.pixelSize: Theme.small
            text: root.kind
            wrapMode: Text.Wrap
        }
        StatusTag {
            width: parent.width
            symbol: root.confirmed ? "status-done" : root.state === TranslationTable.Changed ? "stale"
                    : root.state === TranslationTable.Draft ? "status-begun" : "status-open"
            tone: root.confirmed ? StatusTag.Tone.Right : root.state === TranslationTable.Changed ? StatusTag.Tone.Notice
                  : root.state === TranslationTable.Draft ? StatusTag.Tone.Sea : StatusTag.Tone.Neutral
            text: root.stateText
        }
    }
    Prose {
        id: sourceText

        x: root.textLeft
        y: root.narrow ? about.y + about.height + Theme.tight : about.y
        width: root.textWidth
        text: root.source
    }
    Column {
        id: targetBox

        x: root.narrow ? 0 : sourceText.x + sourceText.width + Theme.section
        y: root.narrow ? sourceText.y + sourceText.height + Theme.tight : about.y
        width: root.textWidth
        spacing: Theme.tight

        Prose {
            width: parent.width
            visible: !root.current && text.length > 0
            text: root.target
        }
        Rectangle {
            width: parent.width
            height: hintText.height + 2 * Theme.tight
            visible: !root.current && root.target.length === 0
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.line
            border.color: Theme.color.edge

            Prose {
                id: hintText

                x: Theme.close
                y: Theme.tight
                width: parent.width - 2 * x
                soft: true
                font.italic: true
                text: qsTr("Not translated yet")
            }
        }
        Loader {
            id: editor

            function fill() {
                if (root.current)
                    setSource("TranslationEditor.qml", { row: root })
                else
                    source = ""
            }

            width: parent.width
            visible: root.current
            focus: true
            Component.onCompleted: fill()
        }
    }
    TapHandler {
        enabled: !root.current
        onTapped: root.chosen()
    }
}
