// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// Sections, lessons, and under the open one its blocks. Up and Down go, Enter opens, Shift and Ctrl choose several, F2
/// renames, Alt+Up and Alt+Down move, Delete removes. All of it can be dragged.
FocusScope {
    id: root

    required property ModuleEditor module
    readonly property Arranging arranging: module ? module.arranging : null
    readonly property list<string> chosen: arranging ? arranging.chosen : []
    /// Id of the section or lesson whose title is being changed.
    property string renamed

    signal blockWanted()
    signal pageWanted()
    signal targetWanted()
    signal copyWanted()
    signal cutWanted()
    signal pasteWanted()

    /// Several chosen, and what can be done with them; for pictures of the program.
    function present() {
        list.currentIndex = module.outline.rowOf(module.lesson) + 1
        pick((list.currentItem as OutlineEntry).entryId, Qt.NoModifier)
        extend(1)
        extend(1)
        menu.openBelow(more)
    }

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    function beginRenaming(id: string) {
        const row = module.outline.rowOf(id)
        if (row < 0 || arranging.level === OutlineTree.Kind.Block)
            return
        list.currentIndex = row
        list.positionViewAtIndex(row, ListView.Contain)
        renamed = id
    }

    function addSection() {
        beginRenaming(arranging.addSection())
    }

    function endRenaming(back: bool) {
        renamed = ""
        if (back)
            list.forceActiveFocus(Qt.OtherFocusReason)
    }

    function pick(id: string, modifiers: int) {
        if (modifiers & Qt.ShiftModifier)
            arranging.extendTo(id)
        else if (modifiers & Qt.ControlModifier)
            arranging.toggle(id)
        else
            arranging.choose(id)
        list.currentIndex = module.outline.rowOf(id)
    }

    /// The lamp goes to what is chosen, unless it is on one of several.
    function followChosen() {
        const ids = arranging.chosen
        const entry = list.currentItem as OutlineEntry
        if (entry && ids.length > 1 && arranging.isChosen(entry.entryId))
            return
        const row = module.outline.rowOf(ids.length > 0 ? ids[ids.length - 1] : module.block || module.lesson)
        if (row >= 0)
            list.currentIndex = row
    }

    function take(row: int, modifiers: int) {
        list.currentIndex = row
        list.forceActiveFocus(Qt.MouseFocusReason)
        pick((list.currentItem as OutlineEntry).entryId, modifiers)
    }

    function extend(by: int) {
        const entry = list.currentItem as OutlineEntry
        if (!entry)
            return
        arranging.chooseUnlessChosen(entry.entryId)
        list.currentIndex = arranging.rowBeside(list.currentIndex, by)
        arranging.extendTo((list.currentItem as OutlineEntry).entryId)
    }

    /// The pointer at \p y of the list.
    function dragTo(y: real) {
        const place = y + list.contentY
        const row = list.indexAt(Theme.wide, place)
        const item = row < 0 ? null : list.itemAtIndex(row)
        arranging.dragOver(item ? row : place < 0 ? 0 : list.count, item !== null && place > item.y + item.height / 2)
        scroller.step = y < 24 ? -12 : y > list.height - 24 ? 12 : 0
    }

    /// Where the line stands that shows what would happen.
    function lineAt(row: int): real {
        const item = row < list.count ? list.itemAtIndex(row) : list.itemAtIndex(list.count - 1)
        return !item ? 0 : (row < list.count ? item.y : item.y + item.height) - list.contentY
    }

    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; topMargin: Theme.tight }
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        model: root.module ? root.module.outline : null

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Outline")
        Accessible.description: root.arranging && root.arranging.chosen.length > 1 ? qsTr("Chosen: %1").arg(root.arranging.words) : ""

        T.ScrollBar.vertical: PageBar { }

        delegate: OutlineEntry {
            id: entry

            required property int index

            width: ListView.view.width
            chosen: root.chosen.includes(entryId)
            lampLit: ListView.isCurrentItem && list.activeFocus && !renaming
            isTarget: root.arranging !== null && root.arranging.dropLesson === entryId
            renaming: root.renamed.length > 0 && root.renamed === entryId
            plainTitle: renaming ? root.arranging.titleOf(entryId) : title
            Accessible.onPressAction: root.take(index, Qt.NoModifier)
            Keys.onSpacePressed: event => root.pick(entryId, event.modifiers) // Else it would be pressed as a button.
            onRenamed: title => root.arranging.rename(entryId, title)
            onRenamingEnded: back => root.endRenaming(back)

            TapHandler {
                acceptedModifiers: Qt.NoModifier
                onTapped: root.take(entry.index, Qt.NoModifier)
                onDoubleTapped: root.beginRenaming(entry.entryId)
            }
            TapHandler {
                acceptedModifiers: Qt.ControlModifier
                onTapped: root.take(entry.index, Qt.ControlModifier)
            }
            TapHandler {
                acceptedModifiers: Qt.ShiftModifier
                onTapped: root.take(entry.index, Qt.ShiftModifier)
            }
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: {
                    list.currentIndex = entry.index
                    root.arranging.chooseUnlessChosen(entry.entryId)
                    menu.openBelow(entry)
                }
            }
            DragHandler {
                id: drag

                target: null
                enabled: !entry.renaming
                acceptedDevices: PointerDevice.Mouse
                grabPermissions: PointerHandler.CanTakeOverFromAnything
                onActiveChanged: {
                    if (active) {
                        list.currentIndex = entry.index
                        list.forceActiveFocus(Qt.MouseFocusReason)
                        root.arranging.beginDrag(entry.entryId)
                    } else {
                        root.arranging.drop()
                    }
                }
                onCentroidChanged: {
                    if (active)
                        root.dragTo(entry.mapToItem(list, centroid.position).y)
                }
            }
        }

        Keys.onReturnPressed: {
            const entry = currentItem as OutlineEntry
            if (!entry)
                return
            root.arranging.choose(entry.entryId)
            root.pageWanted()
        }
        Keys.onDeletePressed: {
            const entry = currentItem as OutlineEntry
            if (!entry)
                return
            if (root.chosen.length < 2)
                root.arranging.choose(entry.entryId)
            root.arranging.remove()
        }
        Keys.onPressed: event => {
            const entry = currentItem as OutlineEntry
            const shift = (event.modifiers & Qt.ShiftModifier) !== 0
            event.accepted = true
            if (!entry)
                event.accepted = false
            else if (event.key === Qt.Key_F2)
                root.beginRenaming(entry.entryId)
            else if (event.key === Qt.Key_Up && shift)
                root.extend(-1)
            else if (event.key === Qt.Key_Down && shift)
                root.extend(1)
            else if (event.matches(StandardKey.SelectAll))
                root.arranging.chooseAll(entry.entryId)
            else if (event.matches(StandardKey.Copy))
                root.copyWanted()
            else if (event.matches(StandardKey.Cut))
                root.cutWanted()
            else if (event.matches(StandardKey.Paste))
                root.pasteWanted()
            else if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && shift)
                menu.openBelow(entry)
            else
                event.accepted = false
        }
    }
    Rectangle {
        id: insertion

        readonly property int row: root.arranging ? root.arranging.dropRow : -1

        anchors { left: list.left; right: list.right; leftMargin: Theme.tight; rightMargin: Theme.tight }
        visible: row >= 0
        y: list.y + Math.max(0, Math.min(list.height - height, root.lineAt(row) - height / 2))
        height: 3
        radius: 1
        color: Theme.color.sea
    }
    UiText {
        anchors { right: list.right; rightMargin: Theme.tight; top: insertion.bottom; topMargin: 2 }
        visible: insertion.visible && root.arranging.chosen.length > 1
        text: root.arranging ? root.arranging.words : ""
        font.pixelSize: Theme.small
        strong: true
        color: Theme.color.sea
        Accessible.ignored: true
    }
    Timer {
        id: scroller

        property int step: 0

        interval: 30
        repeat: true
        running: step !== 0 && root.arranging !== null && root.arranging.dragging
        onTriggered: list.contentY = Math.max(0, Math.min(Math.max(0, list.contentHeight - list.height), list.contentY + step))
    }
    Shortcut {
        sequence: "Escape"
        enabled: root.arranging !== null && root.arranging.dragging
        onActivated: root.arranging.cancelDrag()
    }
    Connections {
        target: root.module

        function onChosenChanged() {
            root.followChosen()
        }
    }
    Connections {
        target: root.arranging

        function onChosenChanged() {
            root.followChosen()
        }
    }
    OutlineMenu {
        id: menu

        arranging: root.arranging
        onRenameWanted: root.beginRenaming(root.arranging.chosen[0])
        onCopyWanted: root.copyWanted()
        onCutWanted: root.cutWanted()
        onPasteWanted: root.pasteWanted()
        onSectionWanted: root.addSection()
        onTargetWanted: root.targetWanted()
    }
    Flow {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.tight }
        spacing: Theme.hair

        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "plus"
            text: qsTr("Lesson")
            Accessible.name: qsTr("Add a lesson")
            onClicked: root.module.addLesson()
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "plus"
            text: qsTr("Block")
            Accessible.name: qsTr("Add a block")
            onClicked: root.blockWanted()
        }
        IconButton {
            id: more

            symbol: "more"
            text: qsTr("Arrange")
            onClicked: menu.openBelow(more)
        }
        // Forwards from the last button, one is on the page.
        Item {
            width: 1
            height: 1
            activeFocusOnTab: true
            Accessible.ignored: true
            onActiveFocusChanged: {
                if (activeFocus)
                    root.pageWanted()
            }
        }
    }
}
