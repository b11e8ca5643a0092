// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A field of a worksheet, by its type.
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
    readonly property bool figure: type === "number" || type === "money" || type === "percent"
    readonly property Item input: type === "choice" ? choice : type === "date" ? date : field

    implicitHeight: input.implicitHeight

    Field {
        id: field

        visible: root.input === field
        focus: visible
        width: root.width
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        unit: root.unit
        value: root.computed ? root.shown : root.value
        problem: root.problem
        numeric: root.figure
        readOnly: root.computed
        onEdited: text => root.fields.edit(root.index, text)
    }
    DateField {
        id: date

        visible: root.input === date
        focus: visible
        width: root.width
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        value: root.value
        onEdited: text => root.fields.edit(root.index, text)
    }
    ComboField {
        id: choice

        visible: root.input === choice
        focus: visible
        width: root.width
        label: root.label
        labelShown: root.labelShown
        help: root.labelShown ? root.help : ""
        options: root.choices
        current: root.chosen
        onChosen: index => root.fields.choose(root.index, index)
    }
}
