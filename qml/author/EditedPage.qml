// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// The open lesson as learners see it, each block in a frame that can be chosen, moved and added to. Up and Down go
/// from block to block, Enter or Tab goes to the details, Shift+Tab to the outline: what learners do in a block has no
/// keyboard here.
FocusScope {
    id: root

    required property ModuleEditor module
    readonly property list<string> chosen: module ? module.arranging.chosen : []
    /// Escape has left a text: the keyboard stays with blocks, and goes into none of them.
    property bool resting: false
    readonly property int column: Math.min(Theme.measure, width - 2 * Theme.wide - 56)

    signal blockWanted()
    signal detailsWanted()
    signal outlineWanted()

    function takeFocus() {
        const frame = frameOf(module.block)
        if (frame)
            frame.takeFocus()
        else
            head.forceActiveFocus(Qt.TabFocusReason)
    }

    function frameOf(block: string): BlockFrame {
        const row = block ? module.page.rowOf(block) : -1
        return row >= 0 ? frames.itemAt(row) as BlockFrame : null
    }

    function reveal() {
        const frame = frameOf(module.block)
        if (frame)
            page.ensureShown(frame.y + content.y, frame.y + content.y + frame.height)
        else
            page.scrollTo(0)
        if (root.activeFocus)
            takeFocus()
    }

    ScrollPage {
        id: page

        anchors.fill: parent
        contentHeight: content.y + content.height + Theme.chapter
        focus: true

        Column {
            id: content

            x: Math.round((page.width - width) / 2)
            y: Theme.section
            width: root.column + 56
            spacing: Theme.tight

            FocusScope {
                id: head

                width: parent.width
                height: words.height + 2 * Theme.tight

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Title and opening of the lesson")

                Rectangle {
                    anchors { fill: parent; leftMargin: 28 }
                    radius: Theme.radius
                    color: "transparent"
                    border.width: headChosen ? 2 : hover.hovered ? Theme.line : 0
                    border.color: headChosen ? Theme.color.sea : Theme.color.edge

                    readonly property bool headChosen: root.module !== null && root.module.block.length === 0 && !root.module.moduleChosen

                    FocusRing { shown: head.activeFocus && !parent.headChosen }
                }
                Column {
                    id: words

                    x: 28 + Theme.gap
                    y: Theme.tight
                    width: root.column
                    spacing: Theme.close

                    Heading {
                        width: parent.width
                        level: 1
                        text: root.module ? root.module.lessonTitle : ""
                    }
                    Prose {
                        width: parent.width
                        visible: text.length > 0
                        size: Theme.lead
                        soft: true
                        text: root.module ? root.module.lessonSummary : ""
                    }
                }
                HoverHandler { id: hover }
                TapHandler {
                    onTapped: {
                        root.module.chooseBlock("")
                        head.forceActiveFocus(Qt.MouseFocusReason)
                    }
                }
                Keys.onTabPressed: root.detailsWanted()
                Keys.onBacktabPressed: root.outlineWanted()
                Keys.onReturnPressed: root.detailsWanted()
                Keys.onDownPressed: root.module.chooseNext(1)
            }
            Repeater {
                id: frames

                model: root.module ? root.module.page : null

                BlockFrame {
                    width: content.width
                    column: root.column
                    module: root.module
                    chosen: root.module !== null && root.module.block === blockId
                    among: root.chosen.includes(blockId)
                    resting: root.resting
                    onRested: {
                        root.resting = true
                        takeFocus()
                    }
                    onBegun: root.resting = false
                    onDetailsWanted: root.detailsWanted()
                    onOutlineWanted: root.outlineWanted()
                    onBlockWanted: root.blockWanted()
                    onMoved: by => root.module.moveBlockTo(blockId, root.module.page.rowOf(blockId) + by)
                }
            }
            Column {
                x: 28 + Theme.gap
                width: root.column
                visible: root.module !== null && frames.count === 0
                topPadding: Theme.gap
                spacing: Theme.close

                Prose {
                    width: parent.width
                    soft: true
                    text: qsTr("This lesson is still empty. Begin with a situation that your learners know.")
                }
                ActionButton {
                    symbol: "plus"
                    text: qsTr("Add the first block")
                    onClicked: root.blockWanted()
                }
            }
        }
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            resting = false
    }

    // Once everything has its height.
    Timer {
        id: settling

        interval: 30
        onTriggered: root.reveal()
    }
    Connections {
        target: root.module

        function onBlockRequested() {
            root.reveal()
            settling.restart()
        }
    }
}
