// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// The learner's progress cannot be opened, so nothing can be read without losing answers.
ProblemPage {
    id: root

    problem: player.fileProblem

    ActionButton {
        kind: ActionButton.Kind.Primary
        text: qsTr("Close Kogge")
        focus: true
        onClicked: Qt.quit()
    }
    ActionButton {
        visible: root.player.learners.count > 1
        text: qsTr("Somebody else")
        onClicked: root.player.openLearners()
    }
}
