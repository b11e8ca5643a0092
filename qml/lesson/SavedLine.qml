// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// Whether what was entered is safe: said when it is true, and louder when it is not.
Column {
    id: root

    property string note
    property string problem

    MessageBar {
        visible: text.length > 0
        width: root.width
        text: root.problem
        tone: StatusTag.Tone.Wrong
    }
    StatusTag {
        visible: root.note.length > 0 && root.problem.length === 0
        width: root.width
        symbol: "check"
        text: root.note
    }
}
