// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A labelled line of text: label above, unit inside, help or problem below. The model sets
/// value, the person's typing is told by edited(); what is being typed is never overwritten
/// unless the model's value changes for another reason than the typing.
FieldFrame {
    id: root

    property string value
    property string unit
    property string placeholder
    /// Figures stand right-aligned, and a screen keyboard offers digits.
    property bool numeric: false
    property bool readOnly: false
    property int maximumLength: 32767
    readonly property alias text: input.text

    signal edited(string text)
    /// Enter was pressed.
    signal accepted()
    /// The keyboard went elsewhere or Enter was pressed, after typing.
    signal finished(string text)

    function selectAll() {
        input.selectAll()
    }

    FieldInput {
        id: input

        width: root.width
        size: root.size
        focus: true
        unit: root.unit
        alarmed: root.complaint.length > 0
        readOnly: root.readOnly
        placeholder: root.placeholder
        maximumLength: root.maximumLength
        horizontalAlignment: root.numeric ? TextInput.AlignRight : TextInput.AlignLeft
        inputMethodHints: root.numeric ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
        //: A field's spoken name: %1 its label, %2 the unit, such as "Price in euros"
        Accessible.name: root.unit ? qsTr("%1 in %2").arg(root.label).arg(root.unit) : root.label
        description: root.description

        onTextEdited: keeper.report(text)
        onAccepted: root.accepted()
        onEditingFinished: {
            keeper.settle()
            root.finished(text)
        }
    }
    ValueKeeper {
        id: keeper

        value: root.value
        typing: input.activeFocus
        onEdited: text => root.edited(text)
        onShown: text => {
            if (input.text === text)
                return
            const cursor = keeper.cursorAfter(input.cursorPosition, input.length, text.length)
            input.text = text
            input.cursorPosition = input.activeFocus ? cursor : 0
        }
    }
}
