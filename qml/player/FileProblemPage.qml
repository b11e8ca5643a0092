// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A file that was not opened: what happened, to which file, and the way out.
ProblemPage {
    id: root

    signal openRequested()
    signal helpRequested()

    problem: player.fileProblem
    canGoBack: true

    ActionButton {
        kind: ActionButton.Kind.Primary
        symbol: "folder"
        text: qsTr("Open another file …")
        focus: true
        onClicked: root.openRequested()
    }
    ActionButton {
        text: qsTr("Back to your library")
        onClicked: root.player.goToLibrary()
    }
}
