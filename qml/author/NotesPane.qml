// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// The facilitator's notes, a text for each language of the module.
Column {
    id: root

    required property ModuleEditor module

    function takeFocus() {
        const first = fields.itemAt(0)
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.close

    Heading {
        width: parent.width
        level: 3
        size: Theme.large
        text: qsTr("Facilitator’s notes")
    }
    UiText {
        width: parent.width
        soft: true
        text: qsTr("For those who teach with the module: aims, timing, what to watch for. Learners never see them; they go along into packages unless you leave them out, and into the facilitator’s PDF. In Markdown.")
        wrapMode: Text.Wrap
    }
    Repeater {
        id: fields

        model: root.module && root.visible ? root.module.facilitatorNotes : null

        SpellingField {
            id: field

            required property int index
            required language
            required property string name
            required property string written

            width: root.width
            check: root.module.spelling
            label: name
            rows: 6
            value: written
            onEdited: text => root.module.facilitatorNotes.write(index, text)
        }
    }
}
