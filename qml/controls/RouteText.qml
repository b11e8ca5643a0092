// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Number, title, dot leaders and note of a line in the table of contents. The note goes below
/// the title where both do not fit on one line.
Item {
    id: root

    required property string number
    required property string title
    required property string note
    required property bool compact
    required property bool current
    readonly property bool noted: !compact && note.length > 0
    readonly property int indent: number ? Math.max(numberText.implicitWidth, compact ? 12 : 18) + Theme.close : 0
    readonly property bool stacked: noted && titleSize.implicitWidth + noteSize.implicitWidth + 3 * Theme.close + indent > width
    /// The middle of the title's first line.
    readonly property real firstLine: titleText.y + titleText.lineHeight / 2
    readonly property real titleEnd: indent + titleText.width + Theme.close

    implicitWidth: 240
    implicitHeight: titleText.height + (stacked ? noteText.height : 0)

    UiText {
        id: titleSize

        visible: false
        font: titleText.font
        text: root.title
    }
    UiText {
        id: noteSize

        visible: false
        font: noteText.font
        text: root.note
    }
    UiText {
        id: numberText

        anchors.left: parent.left
        y: Math.round(root.firstLine - height / 2)
        visible: root.number.length > 0
        text: root.number
        soft: true
        Accessible.ignored: true
    }
    UiText {
        id: titleText

        anchors { left: parent.left; leftMargin: root.indent }
        width: root.stacked || root.compact || !root.noted ? root.width - root.indent : Math.ceil(titleSize.implicitWidth)
        text: root.title
        color: root.current ? Theme.color.sea : Theme.color.ink
        font.family: root.compact ? Theme.sans : Theme.serif
        font.pixelSize: root.compact ? Theme.normal : Math.round(19 * (0.4 + 0.6 * Theme.interfaceFactor))
        strong: root.current && root.compact
        wrapMode: Text.Wrap
        lineHeight: Math.round(font.pixelSize * 1.3)
        Accessible.ignored: true
    }
    UiText {
        id: noteText

        anchors.right: parent.right
        y: titleText.y + (root.stacked ? titleText.height : Math.round((titleText.height - height) / 2))
        width: root.stacked ? root.width - root.indent : Math.ceil(noteSize.implicitWidth)
        visible: root.noted
        text: root.note
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Row {           // dot leaders, as in a printed contents
        anchors { right: noteText.left; rightMargin: Theme.close; bottom: titleText.bottom; bottomMargin: Math.round(titleText.lineHeight * 0.35) }
        visible: root.noted && !root.stacked
        spacing: 7

        Repeater {
            model: root.noted && !root.stacked
                ? Math.max(0, Math.floor((root.width - noteText.width - root.titleEnd - Theme.close) / 9)) : 0

            Rectangle {
                width: 2
                height: 2
                radius: 1
                color: Theme.color.edge
            }
        }
    }
}
