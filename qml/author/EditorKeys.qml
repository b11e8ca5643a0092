// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model

/// The keys of the desk. What concerns the module they do; the rest is for the page.
Item {
    id: root

    required property ModuleEditor module
    required property Arranging arranging
    /// As EditorBar has it.
    required property int view
    /// The keyboard is with the page that is written.
    property bool writing: false

    signal sheetWanted(name: string)
    signal viewWanted(view: int)
    signal copyWanted()
    signal cutWanted()
    signal pasteWanted()
    signal targetWanted()
    signal saveCopyWanted()
    signal commentWanted()
    signal paneWanted()
    signal problemWanted()
    signal closeWanted()

    Shortcut { sequence: "Ctrl+Return"; enabled: root.view !== EditorBar.View.Translate; onActivated: root.sheetWanted("palette") }
    Shortcut { sequence: "Alt+Up"; onActivated: root.arranging.move(-1) }
    Shortcut { sequence: "Alt+Down"; onActivated: root.arranging.move(1) }
    Shortcut { sequence: "Ctrl+D"; onActivated: root.arranging.duplicate() }
    Shortcut { sequence: "Ctrl+Shift+C"; onActivated: root.copyWanted() }
    Shortcut { sequence: "Ctrl+Shift+X"; onActivated: root.cutWanted() }
    Shortcut { sequence: "Ctrl+Shift+V"; onActivated: root.module.pasteFile() || root.pasteWanted() }
    Shortcut { sequence: "Ctrl+V"; enabled: root.writing; onActivated: root.module.pasteFile() }
    Shortcut { sequence: "Ctrl+Shift+M"; onActivated: root.targetWanted() }
    Shortcut { sequence: "Ctrl+Shift+S"; onActivated: root.saveCopyWanted() }
    Shortcut { sequence: "Ctrl+Del"; onActivated: root.arranging.remove() }
    Shortcut { sequence: "Ctrl+Z"; onActivated: root.module.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; onActivated: root.module.redo() }
    Shortcut { sequences: ["Ctrl+K", "Ctrl+F"]; onActivated: root.sheetWanted("commands") }
    Shortcut { sequence: "Ctrl+S"; onActivated: root.module.save() }
    Shortcut { sequence: "Ctrl+E"; onActivated: root.viewWanted(root.view === EditorBar.View.Write ? EditorBar.View.Preview : EditorBar.View.Write) }
    Shortcut { sequence: "Ctrl+T"; onActivated: root.viewWanted(root.view === EditorBar.View.Translate ? EditorBar.View.Write : EditorBar.View.Translate) }
    Shortcut { sequence: "Ctrl+Shift+P"; onActivated: root.sheetWanted("pack") }
    Shortcut { sequence: "Ctrl+P"; onActivated: root.sheetWanted("print") }
    Shortcut { sequence: "Ctrl+Alt+M"; onActivated: root.commentWanted() }
    Shortcut { sequence: "F1"; onActivated: root.sheetWanted("help") }
    Shortcut { sequence: "F6"; onActivated: root.paneWanted() }
    Shortcut { sequence: "F7"; onActivated: root.problemWanted() }
    Shortcut { sequence: "Alt+Left"; onActivated: root.closeWanted() }
}
