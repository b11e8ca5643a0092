// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What saving has replaced, newest first; going back is a step like any other.
Sheet {
    id: root

    required property ModuleSafety safety
    readonly property list<string> times: safety ? safety.backups : []

    title: qsTr("Earlier versions")
    onAboutToShow: safety.listBackups()

    Prose {
        width: parent.width
        text: root.times.length > 0
              ? qsTr("The module as it was before it was saved. Going back to one can be undone.")
              : qsTr("Nothing has been replaced yet. As you go on writing, versions are kept here: each of the last hour, one for each hour of the last day, one for each day of the last month.")
    }
    Repeater {
        model: root.times

        ActionButton {
            required property string modelData
            required property int index

            kind: ActionButton.Kind.Quiet
            symbol: "clock"
            text: modelData
            Accessible.name: qsTr("Go back to the version of %1").arg(modelData)
            onClicked: {
                root.safety.restore(index)
                root.accept()
            }
        }
    }
    actions: [
        ActionButton {
            text: qsTr("Close")
            onClicked: root.reject()
        }
    ]
}
