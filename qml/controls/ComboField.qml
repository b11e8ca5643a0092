// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A labelled choice from a list. Up and Down change it, Space and Enter open the list, letters
/// jump. The model sets current; chosen() tells what the person took.
FieldFrame {
    id: root

    property list<string> options
    /// Index in options, or -1 while nothing is chosen.
    property int current: -1
    property string placeholder: qsTr("Please choose")
    /// Arrow keys open the list and do not choose: for where a choice changes other fields.
    property bool opensByArrows: false
    /// Nothing is to be chosen any more; a disabled field stays readable then.
    property bool settled: false
    readonly property string currentText: current >= 0 && current < options.length ? options[current] : ""

    signal chosen(int index)
    /// Ctrl+Enter was pressed.
    signal submitted()

    T.ComboBox {
        id: box

        readonly property string shown: currentIndex >= 0 ? displayText : root.placeholder

        width: root.width
        implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: mirrored ? Theme.iconSize + 2 * Theme.close : Theme.close
        rightPadding: mirrored ? Theme.close : Theme.iconSize + 2 * Theme.close
        verticalPadding: Theme.tight
        focus: true
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        opacity: enabled || root.settled ? 1 : Theme.faint
        model: root.options
        currentIndex: root.current

        Accessible.name: root.label
        //: %1 is the choice in force, %2 what else is to be known about the field
        Accessible.description: root.description ? qsTr("%1. %2").arg(shown).arg(root.description) : shown
        Accessible.ignored: !visible
        Accessible.onPressAction: popup.open()

        contentItem: UiText {
            text: box.currentIndex < 0 && invitation.advanceWidth > width ? "…" : box.shown
            soft: box.currentIndex < 0
            font.pixelSize: root.size
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        indicator: Icon {
            visible: box.enabled || !root.settled
            x: box.mirrored ? Theme.close : box.width - width - Theme.close
            y: Math.round((box.height - height) / 2)
            symbol: "chevron-down"
        }
        TextMetrics {
            id: invitation

            font { family: Theme.sans; pixelSize: root.size }
            text: root.placeholder
        }
        background: FieldGround {
            focused: box.activeFocus
            color: box.hovered ? Theme.color.inset : Theme.color.paper
            alarmed: root.complaint.length > 0
        }
        delegate: ChoiceEntry {
            required property int index
            required property string modelData

            width: ListView.view.width
            text: modelData
            size: root.size
            chosen: box.currentIndex === index
            highlighted: box.highlightedIndex === index
        }
        popup: ChoicePopup {
            box: box
        }

        Keys.onPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
            const arrow = [Qt.Key_Up, Qt.Key_Down, Qt.Key_Home, Qt.Key_End].includes(event.key)
            const submits = enter && (event.modifiers & Qt.ControlModifier) !== 0
            const opens = root.opensByArrows && arrow && !box.popup.visible
            event.accepted = submits || opens
            if (submits) {
                box.popup.close()
                root.submitted()
            } else if (opens) {
                box.popup.open()
            }
        }
        // Other options put the first one in force by themselves.
        onModelChanged: currentIndex = Qt.binding(() => root.current)
        onActivated: index => {
            root.chosen(index)
            if (currentIndex !== root.current)
                currentIndex = Qt.binding(() => root.current)
        }
    }
}
