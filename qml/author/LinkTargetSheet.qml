// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model

/// Where a link is to lead: to what was typed, where that is an address, or to a lesson or term found by typing.
CommandSheet {
    id: root

    required property ModuleEditor editor
    /// What the link leads to now: "lesson:…", "glossary:…" or an address; or empty.
    property string current
    /// Whether there is a link that can be made words again.
    property bool removable: false

    /// \a target is empty where there is to be no link. \a title is what the target is called.
    signal chosen(target: string, title: string)

    function entry(text: string, note: string, symbol: string, target: string): var {
        return { text, keys: note, symbol, run: () => chosen(target, text) }
    }

    function linkEntries(): var {
        const address = typedLink.addressOf(wanted)
        const typed = address ? [entry(wanted.trim(), qsTr("To this address: %1").arg(address), "link", address)] : []
        const places = Array.from(editor.linkTargets(current), found => entry(found.text, found.note, found.symbol, found.target))
        return removable ? typed.concat(places, [entry(qsTr("No link, only the words"), "", "cross", "")]) : typed.concat(places)
    }

    title: qsTr("Where is the link to lead?")
    placeholder: qsTr("A lesson, a term, or an address")
    nothingFound: qsTr("No lesson and no term is called so. Addresses begin with https:// or mailto:.")
    module: null
    commands: visible && editor ? linkEntries() : []

    WrittenLink { id: typedLink }
}
