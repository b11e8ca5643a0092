// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What can be done with all that is chosen in the outline.
Menu {
    id: root

    required property Arranging arranging
    readonly property bool any: arranging !== null && arranging.chosen.length > 0
    readonly property bool blocks: any && arranging.level === OutlineTree.Kind.Block
    readonly property bool section: any && arranging.level === OutlineTree.Kind.Section

    signal renameWanted()
    signal sectionWanted()
    signal copyWanted()
    signal cutWanted()
    signal pasteWanted()
    signal targetWanted()

    MenuEntry { symbol: "plus"; text: qsTr("Add a section"); onTriggered: root.sectionWanted() }
    MenuRule { }
    MenuEntry { symbol: "pencil"; text: qsTr("Rename"); keys: qsTr("F2"); enabled: root.any && !root.blocks && root.arranging.chosen.length === 1; onTriggered: root.renameWanted() }
    MenuEntry { symbol: "arrow-up"; text: qsTr("Move up"); keys: qsTr("Alt+↑"); enabled: root.any; onTriggered: root.arranging.move(-1) }
    MenuEntry { symbol: "arrow-down"; text: qsTr("Move down"); keys: qsTr("Alt+↓"); enabled: root.any; onTriggered: root.arranging.move(1) }
    MenuEntry { symbol: "arrow-right"; text: qsTr("Move to a lesson …"); keys: qsTr("Ctrl+Shift+M"); enabled: root.blocks; onTriggered: root.targetWanted() }
    MenuRule { }
    MenuEntry { symbol: "plus"; text: qsTr("Duplicate"); keys: qsTr("Ctrl+D"); enabled: root.any && !root.section; onTriggered: root.arranging.duplicate() }
    MenuEntry { symbol: "copy"; text: qsTr("Copy"); keys: qsTr("Ctrl+Shift+C"); enabled: root.any && !root.section; onTriggered: root.copyWanted() }
    MenuEntry { symbol: "cut"; text: qsTr("Cut"); keys: qsTr("Ctrl+Shift+X"); enabled: root.any && !root.section; onTriggered: root.cutWanted() }
    MenuEntry { symbol: "paste"; text: qsTr("Paste"); keys: qsTr("Ctrl+Shift+V"); onTriggered: root.pasteWanted() }
    MenuEntry { symbol: "trash"; text: qsTr("Remove"); keys: qsTr("Ctrl+Delete"); enabled: root.any; onTriggered: root.arranging.remove() }
}
