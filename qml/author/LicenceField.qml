// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// The licence of a file: one of the usual ones, or any other as SPDX writes it.
Column {
    id: root

    required property string value
    property string problem
    readonly property list<string> tags: ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "LicenseRef-own-work", "LicenseRef-permission", "LicenseRef-all-rights-reserved"]
    readonly property int known: tags.indexOf(value)
    property bool other: false

    signal edited(string licence)

    spacing: Theme.tight

    ComboField {
        width: parent.width
        label: qsTr("Licence")
        problem: root.problem
        opensByArrows: true
        options: [qsTr("CC0 1.0: anything is allowed"), qsTr("CC BY 4.0: who made it must be named"), qsTr("CC BY-SA 4.0: named, and passed on under the same licence"),
                  qsTr("CC BY-NC 4.0: named, and not for profit"), qsTr("Own work, for this module"), qsTr("With permission, for this module"), qsTr("All rights reserved"), qsTr("Another …")]
        current: root.other || (root.known < 0 && root.value.length > 0) ? root.tags.length : root.known
        onChosen: index => {
            root.other = index >= root.tags.length
            if (!root.other)
                root.edited(root.tags[index])
        }
    }
    Field {
        width: parent.width
        visible: root.other || (root.known < 0 && root.value.length > 0)
        label: qsTr("Licence, as SPDX writes it")
        help: qsTr("Such as GPL-3.0-or-later, or LicenseRef- and a name")
        value: root.value
        onEdited: text => root.edited(text)
    }
}
