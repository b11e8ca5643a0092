// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A field of the learner's own profile, by its kind.
FocusScope {
    id: root

    required property string label
    required property string help
    required property string kind
    required property string value
    required property list<string> options
    required property int chosenOption
    readonly property Item input: kind === "choice" ? choiceField : kind === "date" ? dateField : kind === "text" ? longField : lineField
    readonly property int lineWidth: Math.min(width, Math.round(420 * Theme.textFactor))

    signal edited(string text)
    signal chosen(int option)

    implicitHeight: input.implicitHeight

    Field {
        id: lineField

        visible: root.input === lineField
        focus: visible
        width: root.lineWidth
        size: Theme.textNormal
        label: root.label
        help: root.help
        value: root.value
        maximumLength: 300
        onEdited: text => root.edited(text)
    }
    LongField {
        id: longField

        visible: root.input === longField
        focus: visible
        width: root.width
        size: Theme.textNormal
        label: root.label
        help: root.help
        serif: true
        value: root.value
        onEdited: text => root.edited(text)
    }
    DateField {
        id: dateField

        visible: root.input === dateField
        focus: visible
        width: root.lineWidth
        size: Theme.textNormal
        label: root.label
        help: root.help
        value: root.value
        onEdited: text => root.edited(text)
    }
    ComboField {
        id: choiceField

        visible: root.input === choiceField
        focus: visible
        width: root.lineWidth
        size: Theme.textNormal
        label: root.label
        help: root.help
        options: root.options
        current: root.chosenOption
        onChosen: option => root.chosen(option)
    }
}
