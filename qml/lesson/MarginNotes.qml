// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Terms explained beside the text that uses them; below it where there is no margin.
Column {
    id: root

    required property TermNotes notes

    /// Pixels of the letters. They grow with the lesson, and never become smaller.
    readonly property int size: Math.round((Theme.small + 1) * Math.max(1, Theme.readingFactor))

    spacing: Math.round(Theme.gap * Math.max(1, Theme.readingFactor))

    Repeater {
        model: root.notes

        Column {
            id: note

            required property string term
            required property string definition

            width: root.width
            spacing: Theme.hair

            Rectangle {
                width: 28
                height: 2
                color: Theme.color.sea
            }
            UiText {
                width: parent.width
                topPadding: Theme.hair
                text: note.term
                strong: true
                font.pixelSize: root.size
                wrapMode: Text.Wrap
            }
            UiText {
                width: parent.width
                text: note.definition
                soft: true
                font.pixelSize: root.size
                wrapMode: Text.Wrap
            }
        }
    }
}
