// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// A formula, with what can be written next in a list below: Up and Down choose, Enter and Tab take, Esc closes it, and
/// Ctrl+Space opens it anywhere.
FieldFrame {
    id: root

    required property WorksheetDesign design
    required property string path
    required property string value
    /// Where in the formula the mistake is; -1 for nowhere.
    property int faultAt: -1
    property int faultLength: 0
    readonly property alias text: input.text
    readonly property alias proposing: popup.visible
    property var entries: []
    readonly property var entry: popup.visible && list.currentIndex >= 0 ? entries[list.currentIndex] : null
    property string told

    signal edited(string text)

    /// The whole field, with what is said below it, comes into sight.
    function reveal() {
        for (let above = root.parent; above; above = above.parent) {
            const page = above as ScrollPage
            if (page && input.activeFocus)
                page.ensureVisible(root)
        }
    }

    function propose(asked: bool) {
        const found = root.design.proposals(root.path, input.text, input.cursorPosition)
        const typed = found.length > 0 && found[0].to > found[0].from
        const done = found.length === 1 && found[0].text === input.text.substring(found[0].from, found[0].to)
        entries = (asked || typed) && !done ? found : []
        list.currentIndex = 0
        if (entries.length > 0 && input.activeFocus)
            popup.open()
        else
            popup.close()
    }

    function take(row: int) {
        const taken = popup.visible ? entries[row] : null
        popup.close()
        if (!taken)
            return
        input.remove(taken.from, taken.to)
        input.insert(taken.from, taken.text)
        input.cursorPosition = taken.from + taken.text.length
        popup.close()
    }

    onHeightChanged: settling.start()

    LongInput {
        id: input

        width: root.width
        focus: true
        rows: 1
        serif: false
        guarded: true
        alarmed: root.complaint.length > 0
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        Accessible.name: root.label
        //: Said while a list of proposals is open: %1 the one that would be taken, %2 what it is, %3 its number, %4 how many
        description: root.entry ? qsTr("%1: %2. %3 of %4").arg(root.entry.shown).arg(root.entry.note).arg(list.currentIndex + 1).arg(list.count)
                                : root.description

        onTextChanged: {
            if (text === root.told)
                return
            root.told = text
            keeper.report(text)
            root.propose(false)
        }
        onEditingFinished: keeper.settle()
        onActiveFocusChanged: {
            if (activeFocus)
                settling.start()
            else
                popup.close()
        }
        onLeaving: forward => {
            if (popup.visible && forward)
                root.take(list.currentIndex)
            else
                nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        }
        Keys.onReturnPressed: root.take(list.currentIndex)
        Keys.onEnterPressed: root.take(list.currentIndex)
        Keys.onEscapePressed: event => {
            event.accepted = popup.visible
            popup.close()
        }
        Keys.onDownPressed: event => {
            event.accepted = popup.visible
            if (popup.visible)
                list.incrementCurrentIndex()
        }
        Keys.onUpPressed: event => {
            event.accepted = popup.visible
            if (popup.visible)
                list.decrementCurrentIndex()
        }
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Space || !(event.modifiers & Qt.ControlModifier))
                return
            event.accepted = true
            root.propose(true)
        }

        Rectangle {
            readonly property rect from: input.positionToRectangle(Math.max(0, Math.min(root.faultAt, input.length)))
            readonly property rect to: input.positionToRectangle(Math.max(0, Math.min(root.faultAt + root.faultLength, input.length)))

            visible: root.faultAt >= 0 && input.length > 0
            x: from.x
            y: from.y + from.height
            width: to.y === from.y ? Math.max(Theme.tight, to.x - from.x) : input.width - from.x - Theme.close
            height: 2
            color: Theme.color.wrong
        }
        T.Popup {
            id: popup

            x: 0
            y: input.height + Theme.focusWidth + Theme.hair
            width: input.width
            height: Math.min(list.contentHeight, Math.round(230 * Theme.interfaceFactor)) + 2 * padding
            padding: Theme.hair
            margins: Theme.tight
            focus: false
            closePolicy: T.Popup.CloseOnPressOutsideParent

            background: Rectangle {
                radius: Theme.radius
                color: Theme.color.paper
                border.width: Theme.line
                border.color: Theme.color.edge
            }

            ListView {
                id: list

                anchors.fill: parent
                clip: true
                model: root.entries
                cacheBuffer: 0 // Qt complains when a list shrinks while it still makes a row out of sight.
                highlightMoveDuration: 0
                boundsBehavior: Flickable.StopAtBounds
                LayoutMirroring.enabled: Theme.mirrored
                LayoutMirroring.childrenInherit: true

                Accessible.role: Accessible.List
                Accessible.name: qsTr("What can be written here")

                T.ScrollBar.vertical: PageBar { }

                delegate: FormulaProposal {
                    width: ListView.view.width
                    current: ListView.isCurrentItem
                    onTaken: root.take(index)
                }
            }
        }
    }
    Timer {
        id: settling

        interval: 0
        onTriggered: root.reveal()
    }
    ValueKeeper {
        id: keeper

        value: root.value
        typing: input.activeFocus
        onEdited: text => root.edited(text)
        onShown: text => {
            const cursor = keeper.cursorAfter(input.cursorPosition, input.length, text.length)
            root.told = text
            input.text = text
            input.cursorPosition = cursor
        }
    }
}
