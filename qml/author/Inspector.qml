// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What belongs to what is chosen, and beneath it what should be put right.
FocusScope {
    id: root

    required property ModuleEditor module
    property int problem: -1
    readonly property Arranging arranging: module ? module.arranging : null
    /// Blocks that the arrows and the bin act on.
    readonly property int blocks: arranging && arranging.level === OutlineTree.Kind.Block ? arranging.chosen.length : 0

    signal pageWanted()
    signal fileWanted()
    signal regionsWanted()
    signal worksheetWanted()
    signal tableWanted()
    signal captionsWanted()
    signal scenesWanted()
    signal gridWanted()
    /// One of the pictures and files of the module.
    signal mediaWanted(path: string)
    /// The next text without a translation; or the translation of the lesson that is open.
    signal translationWanted(language: string)
    signal translationShown(language: string)

    function takeFocus() {
        const first = firstInput.nextItemInFocusChain(true)
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason)
    }

    /// Opens the field for a comment about what is chosen.
    function comment() {
        talk.write()
        page.ensureVisible(talk)
    }

    /// Goes to the facilitator's notes.
    function writeNotes() {
        module.chooseModule()
        notes.takeFocus()
    }

    /// Goes to the form's field at \a path.
    function goToField(path: string) {
        const line = fields.itemAt(module.form.rowOf(path)) as FormLine
        if (!line)
            return
        page.ensureVisible(line)
        line.takeFocus()
    }

    /// To the field that a problem is about; where there is none, the problem stays in sight.
    function goTo(line: ProblemLine) {
        module.goToField(line.lesson, line.block, line.field)
        if (line.field.length === 0)
            page.showFocus()
    }

    function mend(line: ProblemLine) {
        if (line.remedy === ProblemList.Translate)
            translationWanted(line.language)
        else if (line.remedy === ProblemList.RemoveOrphans)
            module.translation.removeOrphans(line.language)
        else if (line.remedy === ProblemList.OpenMedia)
            mediaWanted(line.subject)
        else if (line.remedy !== ProblemList.Nothing && !module.fixes.apply(line.index))
            goTo(line)
        if (line.remedy === ProblemList.TranslationThere)
            translationShown(line.language)
    }

    /// To where problem number \a row can be put right: its field, or else its remedy.
    function showProblem(row: int) {
        const line = problems.itemAt(row) as ProblemLine
        if (!line)
            return
        line.takeFocus()
        goTo(line)
    }

    function nextProblem() {
        if (problems.count === 0)
            return
        problem = (problem + 1) % problems.count
        const line = problems.itemAt(problem) as ProblemLine
        if (!line)
            return
        page.ensureVisible(line)
        line.go()
    }

    /// What is chosen is shown from its beginning.
    readonly property string shown: module ? module.lesson + "/" + module.block + "/" + module.moduleChosen : ""

    onShownChanged: page.scrollTo(0)

    ScrollPage {
        id: page

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.wide

        // Backwards from the first field, one is on the page again.
        Item {
            id: firstInput

            width: 1
            height: 1
            activeFocusOnTab: true
            Accessible.ignored: true
            onActiveFocusChanged: {
                if (activeFocus)
                    root.pageWanted()
            }
        }
        Column {
            id: column

            x: Theme.gap
            y: Theme.gap
            width: page.width - 2 * Theme.gap
            spacing: Theme.close

            Item {
                width: parent.width
                height: Math.max(kind.height, tools.height)

                StatusTag {
                    id: kind

                    anchors { left: parent.left; right: tools.left; verticalCenter: parent.verticalCenter }
                    symbol: root.module ? root.module.formSymbol : "text"
                    text: root.module ? root.module.formTitle : ""
                    tone: StatusTag.Tone.Sea
                    strong: true
                    size: Theme.normal
                }
                Row {
                    id: tools

                    anchors.right: parent.right
                    visible: root.module !== null && root.module.block.length > 0

                    IconButton {
                        symbol: "arrow-up"
                        text: qsTr("Move up")
                        onClicked: root.arranging.move(-1)
                    }
                    IconButton {
                        symbol: "arrow-down"
                        text: qsTr("Move down")
                        onClicked: root.arranging.move(1)
                    }
                    IconButton {
                        symbol: "trash"
                        text: root.blocks > 1 ? qsTr("Remove %n blocks", "", root.blocks) : qsTr("Remove the block")
                        onClicked: root.arranging.remove()
                    }
                }
            }
            UiText {
                width: parent.width
                visible: root.blocks > 1
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("%n blocks are chosen. The arrows and the bin act on all of them.", "", root.blocks)
                wrapMode: Text.Wrap
            }
            ActionButton {
                visible: root.module !== null && root.module.regions.available
                symbol: "pencil"
                text: qsTr("Draw the places …")
                onClicked: root.regionsWanted()
            }
            ActionButton {
                visible: root.module !== null && root.module.scenes.available
                symbol: "branch"
                text: qsTr("Scenes as a graph …")
                onClicked: root.scenesWanted()
            }
            ActionButton {
                visible: root.module !== null && root.module.table.available
                symbol: "table"
                text: qsTr("Cells as a grid …")
                onClicked: root.gridWanted()
            }
            ActionButton {
                visible: root.module !== null && root.module.captions.available
                symbol: "text"
                text: qsTr("Captions …")
                hint: root.module ? root.module.captions.summary : ""
                onClicked: root.captionsWanted()
            }
            ActionButton {
                visible: root.module !== null && root.module.design.available
                symbol: "sheet"
                text: qsTr("Edit as a sheet …")
                onClicked: root.worksheetWanted()
            }
            ActionButton {
                visible: root.module !== null && root.module.profiles.available
                width: Math.min(implicitWidth, parent.width)
                symbol: "table"
                text: qsTr("Profiles from a table …")
                onClicked: root.tableWanted()
            }
            Repeater {
                id: fields

                model: root.module ? root.module.form : null

                FormLine {
                    width: column.width
                    form: root.module.form
                    module: root.module
                    onFileWanted: root.fileWanted()
                }
            }
            NotesPane {
                id: notes

                width: parent.width
                visible: root.module !== null && root.module.moduleChosen
                module: root.module
            }
            FileFactsPanel {
                width: parent.width
                facts: root.module ? root.module.facts : null
            }
            Rule {
                width: parent.width
            }
            CommentsPane {
                id: talk

                width: parent.width
                comments: root.module ? root.module.comments : null
            }
            Rule {
                width: parent.width
            }
            Heading {
                width: parent.width
                level: 3
                size: Theme.large
                text: root.module ? root.module.problems.summary : ""
            }
            Repeater {
                id: problems

                model: root.module ? root.module.problems : null

                ProblemLine {
                    width: column.width
                    onChosen: root.mend(this as ProblemLine)
                    onPlaceChosen: root.goTo(this as ProblemLine)
                }
            }
        }
    }
}
