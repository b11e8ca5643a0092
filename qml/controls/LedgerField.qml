// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A cell of the ledger: plain until it has the keyboard or the pointer. Figures stand
/// right-aligned. For value and edited() see Field.
T.TextField {
    id: root

    /// Row and column, as a screen reader says them.
    required property string name
    property string value
    property string problem
    property int size: Theme.normal
    property bool editable: false
    /// A result or a total.
    property bool strong: false
    /// A column's title.
    property bool head: false
    /// Set off from its row, such as the lowest month.
    property bool marked: false
    /// Below zero, or wrong: said by colour beside sign or problem.
    property bool below: false

    signal edited(string text)
    signal finished(string text)

    implicitWidth: Math.ceil(contentWidth) + leftPadding + rightPadding
    implicitHeight: Math.round(34 * Math.max(1, size / 15))
    readOnly: !editable
    placeholderText: problem // Never drawn; the template tells it to screen readers.
    activeFocusOnTab: editable || activeFocus
    leftPadding: Theme.hair
    rightPadding: Theme.tight
    horizontalAlignment: TextInput.AlignRight
    verticalAlignment: TextInput.AlignVCenter
    hoverEnabled: editable
    selectByMouse: editable
    font.family: Theme.sans
    font.pixelSize: head ? Math.round(size * 13 / 15) : size
    font.weight: strong || (head && marked) ? Font.DemiBold : Font.Normal
    color: below || problem ? Theme.color.wrong : head && !marked ? Theme.color.inkSoft : Theme.color.ink
    selectionColor: Theme.color.sea
    selectedTextColor: Theme.color.seaInk
    renderType: Text.NativeRendering
    inputMethodHints: Qt.ImhFormattedNumbersOnly

    Accessible.name: name
    Accessible.description: problem
    Accessible.readOnly: readOnly
    Accessible.editable: !readOnly
    Accessible.ignored: !visible

    background: Rectangle {
        color: root.marked ? Theme.color.wrongSoft : root.editable && (root.hovered || root.length === 0) ? Theme.color.inset : "transparent"
        border.width: root.problem ? 2 : (root.editable && root.hovered) || (root.marked && Theme.highContrast) ? Theme.line : 0
        border.color: root.problem ? Theme.color.wrong : Theme.color.edge

        FocusRing {
            shown: root.activeFocus
            offset: 0
            radius: 2
        }
    }

    ValueKeeper {
        id: keeper

        value: root.value
        typing: root.activeFocus
        onEdited: text => root.edited(text)
        onShown: text => {
            if (root.text === text)
                return
            const cursor = keeper.cursorAfter(root.cursorPosition, root.length, text.length)
            root.text = text
            root.cursorPosition = root.activeFocus ? cursor : 0
        }
    }

    onActiveFocusChanged: {
        if (!activeFocus)
            cursorPosition = 0
        else if (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason)
            selectAll()
    }
    onTextEdited: keeper.report(text)
    onEditingFinished: {
        keeper.settle()
        finished(text)
    }
}
