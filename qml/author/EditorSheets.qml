// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Player.Model

/// The sheets of the editor. Each is made when it is opened for the first time, so that a module opens sooner.
Item {
    id: root

    required property Author author
    required property ModuleEditor module
    property var commands: []
    readonly property ModuleSafety safety: module ? module.safety : null

    signal blockKindChosen(element: string)
    signal paletteClosed()
    signal fileWanted()
    signal problemWanted(row: int)
    signal keysWanted()
    signal tourWanted()

    /// Opens one by its name.
    function open(name: string) {
        const sheet = sheetFor(name) as Sheet
        if (sheet)
            sheet.open()
    }

    /// The places of a picture question.
    function drawRegions(picture: HotspotObject) {
        const sheet = sheetFor("places") as RegionsSheet
        sheet.draw(picture)
    }

    /// A file of the module among the others, opened.
    function showFile(path: string) {
        const files = sheetFor("media") as MediaSheet
        files.wanted = path
        files.open()
    }

    /// Brings a text or questions into the module.
    function bringText(file: url) {
        const sheet = sheetFor("brought") as ImportSheet
        sheet.bring(file)
    }

    function sheetFor(name: string): QtObject {
        const component = byName[name] as Component
        if (component && !made[name])
            made[name] = component.createObject(root)
        return made[name] ?? null
    }

    /// What was opened before.
    property var made: ({})
    readonly property var byName: ({
        palette, pack, print, brought, history, versions, outside, recovery, media, scenes, grid, places, comments, captions, sheet, move, target,
        help, commands: commandSheet
    })

    Component {
        id: palette

        BlockPaletteSheet {
            palette: root.author.palette
            onChosen: element => root.blockKindChosen(element)
            onClosed: root.paletteClosed()
        }
    }
    Component {
        id: pack

        PublishSheet {
            module: root.module
            onProblemWanted: row => root.problemWanted(row)
        }
    }
    Component { id: print; HandoutSheet { module: root.module } }
    Component { id: brought; ImportSheet { module: root.module } }
    Component { id: history; HistorySheet { module: root.module } }
    Component { id: versions; BackupsSheet { safety: root.safety } }
    Component { id: outside; OutsideSheet { safety: root.safety } }
    Component { id: recovery; RecoverySheet { safety: root.safety } }
    Component {
        id: media

        MediaSheet {
            module: root.module
            onFileWanted: root.fileWanted()
        }
    }
    Component { id: scenes; ScenarioSheet { module: root.module } }
    Component { id: grid; TableSheet { module: root.module } }
    Component { id: places; RegionsSheet { module: root.module } }
    Component { id: comments; CommentsSheet { module: root.module } }
    Component { id: captions; CaptionsSheet { module: root.module } }
    Component { id: sheet; WorksheetSheet { module: root.module } }
    Component {
        id: target

        LinkTargetSheet {
            editor: root.module
            current: root.module ? root.module.fixes.brokenLink : ""
            removable: true
            onChosen: target => root.module.fixes.chooseTarget(target)
        }
    }
    Component { id: move; MoveSheet { arranging: root.module ? root.module.arranging : null } }
    Component {
        id: help

        HelpSheet {
            module: root.module
            onKeysWanted: root.keysWanted()
            onTourWanted: root.tourWanted()
        }
    }
    Component {
        id: commandSheet

        CommandSheet {
            module: root.module
            commands: root.commands
        }
    }
}
