// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Which version of a worksheet is shown, and what can be done with it.
Column {
    id: root

    required property WorksheetObject sheet
    readonly property string name: sheet.versions[sheet.currentVersion] ?? ""

    spacing: Theme.tight

    Row {
        width: parent.width
        spacing: Theme.tight

        ComboField {
            id: choice

            width: Math.min(Math.round(300 * Theme.textFactor), root.width - more.width - parent.spacing)
            size: Theme.textNormal
            label: qsTr("Version")
            options: root.sheet.versions
            current: root.sheet.currentVersion
            onChosen: index => root.sheet.currentVersion = index
        }
        IconButton {
            id: more

            anchors.bottom: choice.bottom
            symbol: "more"
            text: qsTr("What to do with this version")
            onClicked: menu.openBelow(more)
        }
    }
    Menu {
        id: menu

        MenuEntry {
            symbol: "plus"
            text: qsTr("New version from this one")
            onTriggered: root.sheet.duplicateVersion()
        }
        MenuEntry {
            symbol: "pencil"
            text: qsTr("Rename …")
            onTriggered: renaming.open()
        }
        MenuEntry {
            symbol: "trash"
            text: root.sheet.versions.length > 1 ? qsTr("Remove this version …") : qsTr("Empty all fields …")
            onTriggered: removing.open()
        }
    }
    ActionRow {
        visible: root.sheet.samples.length > 0
        x: Theme.highContrast ? 0 : -Theme.tight // Its words stand below those above.
        width: parent.width - x
        spacing: Theme.tight

        Repeater {
            model: root.sheet.samples

            ActionButton {
                required property int index
                required property string modelData

                kind: ActionButton.Kind.Quiet
                size: Theme.textNormal
                symbol: "eye"
                //: %1 is the name of an example
                text: qsTr("Look at the example: %1").arg(modelData)
                onClicked: root.sheet.showSample(index)
            }
        }
    }
    Sheet {
        id: renaming

        title: qsTr("Rename this version")
        onOpened: nameField.selectAll()
        onAccepted: root.sheet.renameVersion(nameField.text)

        Field {
            id: nameField

            width: parent.width
            label: qsTr("Name")
            value: root.name
            maximumLength: 80
            onAccepted: renaming.accept()
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Rename")
                onClicked: renaming.accept()
            },
            ActionButton {
                text: qsTr("Cancel")
                onClicked: renaming.reject()
            }
        ]
    }
    Sheet {
        id: removing

        title: root.sheet.versions.length > 1 ? qsTr("Remove “%1”?").arg(root.name) : qsTr("Empty all fields?")
        onAccepted: root.sheet.removeVersion()

        Prose {
            width: parent.width
            text: qsTr("What you have entered in this version will be gone. Your other versions stay as they are.")
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: root.sheet.versions.length > 1 ? qsTr("Remove") : qsTr("Empty")
                onClicked: removing.accept()
            },
            ActionButton {
                text: qsTr("Cancel")
                onClicked: removing.reject()
            }
        ]
    }
}
