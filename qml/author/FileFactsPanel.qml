// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What must be known about the file that the chosen block shows, wherever it is shown.
Column {
    id: root

    required property FileFacts facts

    visible: facts !== null && facts.available
    spacing: Theme.close

    Rule {
        width: parent.width
    }
    Heading {
        width: parent.width
        level: 3
        size: Theme.normal
        text: root.facts ? root.facts.name : ""
    }
    ActionButton {
        visible: root.facts !== null && root.facts.suggestion.length > 0
        width: Math.min(implicitWidth, parent.width)
        symbol: "person"
        text: root.facts ? qsTr("As last time: %1").arg(root.facts.suggestion) : ""
        onClicked: root.facts.takeSuggestion()
    }
    Field {
        width: parent.width
        label: qsTr("Who made it")
        value: root.facts ? root.facts.credit : ""
        problem: value.length === 0 ? qsTr("Still empty") : ""
        onEdited: text => root.facts.write("credit", text)
    }
    LicenceField {
        width: parent.width
        value: root.facts ? root.facts.licence : ""
        problem: value.length === 0 ? qsTr("Still empty") : ""
        onEdited: licence => root.facts.write("licence", licence)
    }
}
