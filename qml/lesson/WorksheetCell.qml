// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A field of a worksheet, by its type. What is written in words wraps, so that a whole sentence can be read.
FocusScope {
    id: root

    required property WorksheetFields fields
    required property int index
    required property string label
    required property string help
    required property string type
    required property string unit
    required property string value
    required property string shown
    required property string problem
    required property list<string> choices
    required property int chosen
    required property bool computed
    property bool labelShown: true
    /// Nothing is to be filled in now, and what stands there is to be read.
    property bool settled: false
    readonly property bool figure: type === "number" || type === "money" || type === "percent"
    readonly property Item input: type === "choice" ? choice : type === "date" ? date : type === "text" ? words : field

    implicitHeight: input.implicitHeight

    Field {
        id: field

        visible: root.input === field
        focus: visible
        width: root.width
        size: Theme.textNormal
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        unit: root.unit
        value: root.computed ? root.shown : root.value
        problem: root.problem
        numeric: root.figure
        readOnly: root.computed || root.settled
        onEdited: text => root.fields.edit(root.index, text)
    }
    LongField {
        id: words

        visible: root.input === words
        focus: visible
        width: root.width
        size: Theme.textNormal
        rows: 1
        oneParagraph: true
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        value: root.computed ? root.shown : root.value
        problem: root.problem
        readOnly: root.computed || root.settled
        onEdited: text => root.fields.edit(root.index, text.replace(/\s*\n\s*/g, " "))
    }
    DateField {
        id: date

        visible: root.input === date
        focus: visible
        width: root.width
        size: Theme.textNormal
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        value: root.value
        readOnly: root.settled
        onEdited: text => root.fields.edit(root.index, text)
    }
    ComboField {
        id: choice

        visible: root.input === choice
        focus: visible
        width: root.width
        size: Theme.textNormal
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        options: root.choices
        enabled: !root.settled
        settled: root.settled
        current: root.chosen
        onChosen: index => root.fields.choose(root.index, index)
    }
}
