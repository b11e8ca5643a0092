// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Asks before the open module leaves the library, and says what stays.
Sheet {
    id: root

    required property Player player
    /// What was asked about; another module may be opened meanwhile.
    property string moduleId
    property string moduleTitle

    //: %1 is the title of a module
    title: qsTr("Remove “%1” from the library?").arg(moduleTitle)
    onAboutToShow: {
        moduleId = player.module.moduleId
        moduleTitle = player.module.title
    }
    onAccepted: player.removeModule(moduleId)

    Connections {
        target: root.player

        function onModuleChanged() {
            root.reject()
        }
    }

    Prose {
        width: parent.width
        text: qsTr("What you have answered, calculated and written in it stays on this computer. To go on with it, add the module again; you need its file for that.")
    }
    Prose {
        visible: root.player.learners.count > 1
        width: parent.width
        text: qsTr("It leaves the library of everybody who learns here. What they have done in it stays, too.")
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Remove")
            onClicked: root.accept()
        },
        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }
    ]
}
