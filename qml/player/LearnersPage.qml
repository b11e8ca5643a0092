// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Who is learning: each has a progress of their own, all share the modules.
Rectangle {
    id: root

    required property Player player
    readonly property bool narrow: Theme.isNarrow(width)

    signal helpRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: !root.player.asksWho
        narrow: root.narrow
        title: qsTr("Learners")
        onBackRequested: root.player.goBack()

        IconButton {
            symbol: "keyboard"
            text: qsTr("Keys")
            onClicked: root.helpRequested()
        }
    }
    ScrollPage {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: column.height + 2 * Theme.section
        focus: true

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.narrow ? Theme.wide : Theme.section
            width: Math.min(Theme.measure, root.width - 2 * (root.narrow ? Theme.gap : Theme.section))
            spacing: Theme.close

            Heading {
                width: parent.width
                level: 1
                size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
                text: qsTr("Who is learning?")
            }
            Prose {
                width: parent.width
                text: qsTr("Everybody has their own progress. All share the modules of this computer.")
                bottomPadding: Theme.tight
            }
            Repeater {
                model: root.player.learners

                LearnerLine {
                    width: column.width
                    removable: !root.player.asksWho && !current
                    onChosen: root.player.chooseLearner(learnerId)
                    onRemovalRequested: {
                        removal.learner = learnerId
                        removal.name = name
                        removal.open()
                    }
                }
            }
            Item { width: 1; height: Theme.tight }
            Rule { width: parent.width }
            NameLine {
                id: somebodyElse

                width: parent.width
                buttonWidth: Math.max(wantedWidth, ownName.wantedWidth)
                label: qsTr("Somebody else")
                action: qsTr("Add")
                onChosen: name => root.player.addLearner(name)
            }
            NameLine {
                id: ownName

                visible: !root.player.asksWho
                width: parent.width
                buttonWidth: Math.max(wantedWidth, somebodyElse.wantedWidth)
                label: qsTr("What you are called")
                action: qsTr("Change")
                value: root.player.learners.currentName
                onChosen: name => root.player.renameLearner(name)
            }
        }
    }
    Sheet {
        id: removal

        property string learner
        property string name

        //: %1 is the name of a learner
        title: qsTr("Remove %1?").arg(name)
        onAccepted: root.player.removeLearner(learner)

        Prose {
            width: parent.width
            text: qsTr("Everything they have answered, calculated and written on this computer will be gone, and its backups too. The modules stay.")
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Remove")
                onClicked: removal.accept()
            },
            ActionButton {
                text: qsTr("Cancel")
                onClicked: removal.reject()
            }
        ]
    }
}
