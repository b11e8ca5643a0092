// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The column of blocks. Tells the lesson what is being read, and begins where the learner stopped.
ScrollPage {
    id: root

    objectName: "lessonText"

    required property LessonSession lesson
    readonly property bool roomy: Theme.isRoomy(width)
    readonly property int margins: width < 560 ? Theme.gap : Theme.section
    readonly property int column: Math.min(Theme.measure, width - 2 * margins)
    readonly property int sheet: roomy ? column + Theme.section + Theme.marginWidth : column
    /// False until the place to begin at has been found.
    property bool settled: false
    /// The row to begin at instead of where the learner stopped, or -1.
    property int wantedRow: -1
    /// Where the lesson began; as long as nobody moves from there, it follows what still finds its height.
    property real begunAt: -1
    /// The keyboard was led here; until it goes elsewhere, Tab stays in the text.
    property bool entered: false

    signal linkActivated(string address)

    function blockAt(row: int): Item {
        return row >= 0 && row < blocks.count ? blocks.itemAt(row) : null
    }

    /// Brings the block in \p row to the top of the page, as soon as everything has its height.
    function showBlock(row: int) {
        if (!settled) {
            wantedRow = row
            return
        }
        const item = blockAt(row)
        if (!item)
            return
        scrollTo(item.y + content.y - Theme.wide)
        lesson.view(row)
    }

    /// The block that a reader looks at: the one a third down the page.
    function rowInView(): int {
        const line = contentY + height / 3 - content.y
        for (let row = blocks.count - 1; row > 0; --row) {
            if (blocks.itemAt(row).y <= line)
                return row
        }
        return 0
    }

    /// The page is to be gone through from \a row on.
    function readFrom(row: int) {
        showBlock(row)
        enter()
    }

    /// Takes the keyboard; the next Tab reaches the first that is in sight.
    function enter() {
        entered = true
        forceActiveFocus(Qt.OtherFocusReason)
    }

    /// What Tab reaches from the page itself: the first that is in sight or below, not what was passed.
    function nextInSight(): Item {
        const passed = item => isOnPage(item) && item.mapToItem(contentItem, 0, 0).y < aim()
        let item = nextItemInFocusChain(true)
        for (let step = 0; step < 1000 && item && passed(item); ++step)
            item = item.nextItemInFocusChain(true)
        return item
    }

    function look() {
        if (!settled || !lesson || blocks.count === 0)
            return
        lesson.view(rowInView())
        if (contentY + height >= ending.y + content.y + Math.min(ending.height, Theme.section))
            lesson.reachEnd()
    }

    /// Begins where the learner stopped, or at the row that is wanted.
    function begin() {
        const wanted = blockAt(wantedRow)
        const stopped = lesson && lesson.resumeRow > 0 ? blockAt(lesson.resumeRow) : null
        const top = wanted ? wanted.y - Theme.wide : stopped ? stopped.y - height / 4 : -content.y
        begunAt = Math.max(0, Math.min(end, Math.round(top + content.y)))
        contentY = begunAt
        look()
        if (wanted)
            lesson.view(wantedRow)
    }

    /// Begins; once everything has its height.
    function settle() {
        settled = true
        begin()
    }

    contentHeight: content.y + content.height + Theme.chapter
    Keys.onTabPressed: event => {
        const item = entered || aim() > 0 ? nextInSight() : null
        event.accepted = item !== null
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            entered = false
    }
    onContentYChanged: look()
    onEndChanged: {
        if (settled && contentY === begunAt)
            begin()
    }
    onHeightChanged: look()
    onLessonChanged: {
        settled = false
        wantedRow = -1
        settling.restart()
    }

    Timer {
        id: settling

        interval: 30
        running: true
        onTriggered: root.settle()
    }
    Column {
        id: content

        x: Math.round((root.width - root.sheet) / 2)
        y: root.width < 560 ? Theme.wide : Theme.section
        width: root.sheet
        spacing: Theme.wide

        Heading {
            id: title

            width: root.column
            level: 1
            size: root.width < 560 ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
            text: root.lesson ? root.lesson.title : ""
        }
        Prose {
            visible: text.length > 0
            width: root.column
            size: Theme.lead
            soft: true
            text: root.lesson ? root.lesson.summary : ""
        }
        StatusTag {
            visible: root.lesson !== null && root.lesson.buildsOn.length > 0
            width: root.column
            symbol: "info"
            //: %1 lists lessons: "1 Where the money comes from"
            text: root.lesson ? qsTr("This lesson builds on what you have not finished yet: %1").arg(root.lesson.buildsOn) : ""
            size: Theme.textNormal
        }
        Repeater {
            id: blocks

            model: root.lesson ? root.lesson.blocks : null

            BlockView {
                width: root.sheet
                column: root.column
                roomy: root.roomy
                onLinkActivated: address => root.linkActivated(address)
            }
        }
        LessonEnd {
            id: ending

            width: root.column
            lesson: root.lesson
            onTaskRequested: row => {
                root.showBlock(row)
                const item = root.blockAt(row)
                if (item)
                    item.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
