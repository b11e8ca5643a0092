// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model

/// The lessons that what is chosen can go to, found by typing.
CommandSheet {
    id: root

    required property Arranging arranging

    title: root.arranging ? qsTr("Move to which lesson: %1").arg(root.arranging.words) : ""
    module: null
    commands: visible && arranging ? Array.from(arranging.targets(), lesson => ({
        text: lesson.text, keys: lesson.note, symbol: "book-open", run: () => arranging.moveToLesson(lesson.id),
    })) : []
}
