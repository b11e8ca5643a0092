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
    readonly property Arranging arranging: module ? module.arranging : null
    readonly property list<string> chosen: arranging ? arranging.chosen : []
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

    /// The pointer at \a y of what is seen of the page.
    function dragTo(y: real) {
        const place = y + page.contentY - content.y
        let row = 0
        while (row < frames.count - 1 && place > frames.itemAt(row).y + frames.itemAt(row).height)
            ++row
        const frame = frames.itemAt(row) as BlockFrame
        arranging.dragOver(module.outline.rowOf(frame.blockId), place > frame.y + frame.height / 2)
        scroller.pointer = y
        scroller.step = y < 24 ? -12 : y > page.height - 24 ? 12 : 0
    }

    onActiveFocusChanged: {
        if (!activeFocus)
            resting = false
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
                    onDragBegun: root.arranging.beginDrag(blockId)
                    onDragged: place => root.dragTo(page.mapFromItem(null, place).y)
                    onDropped: {
                        scroller.step = 0
                        root.arranging.drop()
                    }
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
    Rectangle {
        id: insertion

        // Where what is dragged would go: before that block.
        readonly property int row: !root.arranging || root.arranging.dropRow < 0 || frames.count === 0 ? -1
            : root.arranging.dropRow - root.module.outline.rowOf((frames.itemAt(0) as BlockFrame).blockId)
        readonly property Item before: row < 0 ? null : frames.itemAt(Math.min(row, frames.count - 1))

        x: content.x + 28
        visible: before !== null && root.arranging.level === OutlineTree.Kind.Block
        y: !before ? 0 : content.y - page.contentY + before.y + (row < frames.count ? -Math.round((content.spacing + height) / 2)
                                                                 : before.height + Math.round((content.spacing - height) / 2))
        width: content.width - 28
        height: 3
        radius: 1
        color: Theme.color.sea
    }
    Timer {
        id: scroller

        property real pointer
        property int step: 0

        interval: 30
        repeat: true
        running: step !== 0 && root.arranging !== null && root.arranging.dragging
        onTriggered: {
            page.contentY = Math.max(0, Math.min(page.end, page.contentY + step))
            root.dragTo(pointer)
        }
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
