// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "dates.js" as Dates

/// A date, typed as the interface's language writes it, or as 2026-12-31. Its value is always
/// the neutral form or empty; edited() reports only these. What is no date stays in the field and is said.
FieldFrame {
    id: root

    property string value
    property bool readOnly: false
    /// A short date format such as dd.MM.yy; only its order and separator matter.
    property string format: Qt.locale().dateFormat(Locale.ShortFormat)
    readonly property alias text: input.text
    /// False while the field holds something that is no date.
    readonly property bool acceptable: input.text.trim().length === 0 || Dates.toIso(input.text, format, true).length > 0
    readonly property string example: Dates.display("2026-12-31", format)
    property bool refused: false

    signal edited(string value)
    signal accepted()

    //: %1 is a date as it is written in this language
    help: qsTr("For example %1").arg(example)
    //: %1 is a date as it is written in this language
    fault: refused ? qsTr("This is not a date. Write it like %1.").arg(example) : ""

    function report(shortYear: bool) {
        const iso = Dates.toIso(input.text, format, shortYear)
        if ((iso || input.text.trim().length === 0) && iso !== value)
            keeper.report(iso)
    }

    FieldInput {
        id: input

        width: root.width
        size: root.size
        focus: true
        alarmed: root.complaint.length > 0
        readOnly: root.readOnly
        inputMethodHints: Qt.ImhDate
        Accessible.name: root.label
        description: root.description

        onTextEdited: {
            if (root.acceptable)
                root.refused = false
            root.report(false)
        }
        onAccepted: root.accepted()
        onEditingFinished: {
            root.report(true)
            root.refused = !root.acceptable
            if (root.acceptable && Dates.toIso(text, root.format, true) === root.value)
                keeper.show()
        }
    }
    ValueKeeper {
        id: keeper

        value: root.value
        typing: input.activeFocus
        onEdited: text => root.edited(text)
        onShown: text => {
            input.text = Dates.display(text, root.format)
            if (!input.activeFocus)
                input.cursorPosition = 0
            root.refused = false
        }
    }
}
