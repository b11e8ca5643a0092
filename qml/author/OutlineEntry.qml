// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// A line of the outline: a section's title, a lesson or a block. Titles of sections and lessons are changed in place.
T.ItemDelegate {
    id: root

    required property int kind
    required property string id
    required property string title
    required property string symbol
    required property int number
    required property int gravity
    required property bool open
    required property int comments
    readonly property string entryId: id
    property bool chosen: false
    property bool lampLit: false
    /// What is dragged would go to the end of this lesson.
    property bool isTarget: false
    property bool renaming: false
    /// As it is now; shown where it is changed.
    property string plainTitle
    readonly property bool lesson: kind === OutlineTree.Kind.Lesson
    readonly property bool section: kind === OutlineTree.Kind.Section

    signal renamed(string title)
    /// \p back: with a key, and the outline goes on.
    signal renamingEnded(bool back)

    function finish(taken: bool, back: bool) {
        if (!renaming)
            return
        const text = field.text
        const changed = taken && text !== plainTitle
        renamingEnded(back)
        if (changed)
            renamed(text)
    }

    implicitHeight: Math.max(36, renaming ? field.height + Theme.hair : implicitContentHeight)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus

    //: A line of the outline: %1 is its title
    Accessible.name: (gravity > 0 ? qsTr("%1, has a problem").arg(spoken) : spoken) + (comments > 0 ? ", " + qsTr("%n open comments", "", comments) : "")
    Accessible.selected: chosen
    readonly property string spoken: lesson ? qsTr("Lesson %1: %2").arg(number).arg(title) : section ? qsTr("Section: %1").arg(title) : title

    onRenamingChanged: {
        field.visible = renaming // Before it can have the keyboard.
        if (!renaming)
            return
        field.text = plainTitle
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }

    contentItem: OutlineLine {
        visible: !root.renaming
        title: root.lesson ? root.number + "  " + root.title : root.title
        symbol: root.section ? "" : root.lesson ? (root.open ? "chevron-down" : "chevron-right") : root.symbol
        strong: root.lesson || root.chosen
        soft: root.section
        chosen: root.chosen
        gravity: root.gravity
        comments: root.comments
        indent: root.lesson ? Theme.tight : Theme.wide + Theme.hair
    }
    background: Rectangle {
        color: root.chosen ? Theme.color.seaSoft : root.hovered ? Theme.color.inset : "transparent"
        border.width: root.isTarget ? 2 : 0
        border.color: Theme.color.sea

        Rectangle {
            visible: root.chosen
            width: 3
            height: parent.height
            color: Theme.color.sea
        }
        FocusRing {
            shown: root.lampLit
            offset: -2
            radius: 0
        }
    }

    FieldInput {
        id: field

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.tight; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        visible: false
        Accessible.name: root.section ? qsTr("Title of the section") : qsTr("Title of the lesson")
        onActiveFocusChanged: {
            if (!activeFocus)
                root.finish(true, false)
        }
        Keys.onReturnPressed: root.finish(true, true) // The outline would take it, too.
        Keys.onEnterPressed: root.finish(true, true)
        Keys.onEscapePressed: root.finish(false, true)
    }
}
