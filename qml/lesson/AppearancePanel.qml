// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Text size, colours and the interface's language.
Popover {
    id: root

    required property Settings settings
    readonly property list<string> schemes: ["system", "light", "dark", "highLight", "highDark"]
    readonly property list<string> languages: ["en", "de", "sv"]

    name: qsTr("Text size and appearance")

    Stepper {
        width: parent.width
        label: qsTr("Text size")
        value: root.settings.readingScale
        onMoved: value => root.settings.readingScale = value
    }
    ComboField {
        width: parent.width
        label: qsTr("Colours")
        options: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast, light"), qsTr("High contrast, dark")]
        current: root.schemes.indexOf(root.settings.appearance)
        onChosen: index => root.settings.appearance = root.schemes[index]
    }
    ComboField {
        width: parent.width
        label: qsTr("Language of the program")
        options: ["English", "Deutsch", "Svenska"]
        current: root.languages.indexOf(root.settings.language)
        onChosen: index => root.settings.language = root.languages[index]
    }
    TestSwitch {
        width: parent.width
        text: qsTr("Fewer movements")
        checked: root.settings.reducedMotion
        onToggled: root.settings.reducedMotion = checked
    }
}
