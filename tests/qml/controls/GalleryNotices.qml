// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Kogge.Controls

Column {
    id: root

    required property bool german

    function say(english: string, otherwise: string): string {
        return german ? otherwise : english
    }

    spacing: Theme.close

    MessageBar {
        width: Math.min(parent.width, Theme.measure)
        closable: true
        action: root.say("Show what has changed", "Zeigen, was sich geändert hat")
        text: root.say("May have changed. A check has been due since 1 October 2026.",
                       "Kann sich geändert haben. Eine Prüfung ist seit dem 1. Oktober 2026 fällig.")
    }
    MessageBar {
        width: Math.min(parent.width, Theme.measure)
        tone: StatusTag.Tone.Right
        text: root.say("Saved on this computer at 14:32", "Auf diesem Computer gespeichert um 14:32")
    }
    MessageBar {
        width: Math.min(parent.width, Theme.measure)
        tone: StatusTag.Tone.Wrong
        closable: true
        text: root.say("This file is not a Kogge module. It was not opened, and nothing has changed.",
                       "Diese Datei ist kein Kogge-Modul. Sie wurde nicht geöffnet, und nichts hat sich geändert.")
    }
    MessageBar {
        width: Math.min(parent.width, Theme.measure)
        tone: StatusTag.Tone.Sea
        action: root.say("Undo", "Rückgängig machen")
        text: root.say("Lesson deleted.", "Lektion gelöscht.")
    }
    StatusTag { width: parent.width; symbol: "status-done"; tone: StatusTag.Tone.Right; text: root.say("Finished 3 November", "Abgeschlossen am 3. November") }
    StatusTag { width: parent.width; symbol: "status-begun"; text: root.say("3 of 6 lessons · 1 h 25 min left", "3 von 6 Lektionen · noch 1 Std. 25 Min.") }
    BusyLine {
        width: Math.min(parent.width, Theme.measure)
        value: 0.45
        cancellable: true
        text: root.say("Checking the module’s files", "Die Dateien des Lernmoduls werden geprüft")
    }
    BusyLine {
        width: Math.min(parent.width, Theme.measure)
        text: root.say("Looking for the stick", "Der USB-Stick wird gesucht")
    }
}
