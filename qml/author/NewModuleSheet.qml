// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What a new module is called, its language and its topic; then where its folder goes.
Sheet {
    id: root

    required property Author author
    readonly property list<string> languages: ["en", "de", "sv", "da", "fi", "pl", "et", "lv", "lt"]
    readonly property list<string> topics: ["", "financing", "marketing", "export", "transfer"]
    property string name
    property int language: Math.max(0, languages.indexOf(author.settings.language))
    property int topic: 0
    property int pattern: 0
    property string place

    function make() {
        if (author.create(place, name, languages[language], topics[topic], pattern - 1))
            accept()
    }

    title: qsTr("New module")
    onAboutToShow: {
        name = ""
        place = author.newPlace
        topic = 0
        pattern = 0
    }

    Field {
        width: parent.width
        focus: true
        label: qsTr("Title")
        value: root.name
        placeholder: qsTr("Money for the barn")
        onEdited: text => root.name = text
    }
    ComboField {
        width: parent.width
        label: qsTr("Language it is written in")
        options: ["English", "Deutsch", "Svenska", "Dansk", "Suomi", "Polski", "Eesti", "Latviešu", "Lietuvių"]
        current: root.language
        onChosen: index => root.language = index
    }
    ComboField {
        width: parent.width
        label: qsTr("Topic")
        options: [qsTr("None of these"), qsTr("Financing"), qsTr("Marketing"), qsTr("Export"), qsTr("Transfer and cooperation")]
        current: root.topic
        onChosen: index => root.topic = index
    }
    ComboField {
        width: parent.width
        label: qsTr("Begin with")
        options: [qsTr("An empty lesson"), ...root.author.templates]
        current: root.pattern
        help: root.pattern > 0 ? root.author.templatePurposes[root.pattern - 1] : ""
        onChosen: index => root.pattern = index
    }
    Field {
        width: parent.width
        label: qsTr("Made in the folder")
        value: root.place
        help: qsTr("The module gets a folder of its own in it.")
        onEdited: text => root.place = text
    }
    ActionButton {
        kind: ActionButton.Kind.Quiet
        symbol: "folder"
        text: qsTr("Choose another folder …")
        onClicked: chooser.choose()
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Make the module")
            enabled: root.name.trim().length > 0 && root.place.trim().length > 0
            hint: enabled ? "" : qsTr("The module needs a title first.")
            onClicked: root.make()
        },
        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }
    ]

    FolderChooser {
        id: chooser

        title: qsTr("Where the module’s folder is made")
        onChosen: folder => root.place = root.author.pathOf(folder)
    }
}
