// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// The field of the current translation, what is to be known about it, and what can be done with it.
FocusScope {
    id: root

    required property TranslationRow row

    focus: true
    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.tight

        SpellingField {
            width: parent.width
            check: root.row.check
            language: root.row.table.language
            place: root.row.unit.split("/")[0]
            focus: true
            serif: true
            rows: 1
            label: root.row.table.languageName
            value: root.row.target
            onEdited: text => root.row.table.write(root.row.unit, text)
            onSubmitted: root.row.confirmWanted()
            Keys.onPressed: event => {
                if (!(event.modifiers & Qt.ControlModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
                    return
                event.accepted = true
                root.row.moveWanted(event.key === Qt.Key_Up ? -1 : 1)
            }
        }
        UiText {
            width: parent.width
            visible: root.row.news.length > 0
            text: root.row.news
            color: Theme.color.notice
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: root.row.terms.length > 0
            soft: true
            text: qsTr("In the glossary: %1").arg(root.row.terms)
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        ActionRow {
            width: parent.width

            ActionButton {
                visible: !root.row.confirmed
                kind: ActionButton.Kind.Primary
                symbol: "check"
                enabled: root.row.target.length > 0
                text: qsTr("Confirm and go on")
                onClicked: root.row.confirmWanted()
            }
            ActionButton {
                visible: root.row.confirmed
                text: qsTr("Not right yet")
                onClicked: root.row.table.withdraw(root.row.unit)
            }
        }
    }
}
