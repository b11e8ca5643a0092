// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// A block on the author's page: as learners see it, with its handle at the left and a frame when chosen. One that is
/// nothing but text is written in place.
FocusScope {
    id: root

    required property ModuleEditor module
    required property string blockId
    required property BlockObject object
    required property string name
    required property string markdown
    required property bool inPlace
    required property int gravity
    required property int comments
    required property bool fileMissing
    required property int column
    property bool chosen: false
    /// One of several that are chosen.
    property bool among: false
    readonly property bool writing: inPlace && chosen
    /// The keyboard is with the block and not in its text.
    property bool resting: false

    signal detailsWanted()
    signal outlineWanted()
    signal blockWanted()
    /// Its handle is dragged to \a place of the window; then let go.
    signal dragBegun()
    signal dragged(place: point)
    signal dropped()
    /// Its text has been left, or is being written again.
    signal rested()
    signal begun()

    function takeFocus() {
        if (writing && resting)
            outside.forceActiveFocus(Qt.TabFocusReason)
        else if (writing)
            text.forceActiveFocus(Qt.TabFocusReason)
        else
            root.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: body.height + 2 * Theme.close + (chosen ? insertion.height + Theme.tight : 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: (gravity > 0 ? qsTr("%1, has a problem").arg(name) : name) + (comments > 0 ? ", " + qsTr("%n open comments", "", comments) : "")
    Accessible.selected: chosen || among

    Rectangle {
        id: frame

        x: 28
        width: root.width - x
        height: body.height + 2 * Theme.close
        radius: Theme.radius
        color: "transparent"
        border.width: root.chosen || root.among ? 2 : hover.hovered ? Theme.line : 0
        border.color: root.chosen || root.among ? Theme.color.sea : Theme.color.edge

        FocusRing { shown: root.activeFocus && !text.activeFocus }
    }
    Icon {
        x: Theme.hair
        y: Theme.gap
        visible: root.chosen || hover.hovered || drag.active
        symbol: "grip"
        color: Theme.color.inkSoft

        DragHandler {
            id: drag

            target: null
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: {
                if (active)
                    root.dragBegun()
                else
                    root.dropped()
            }
            onCentroidChanged: {
                if (active)
                    root.dragged(centroid.scenePosition)
            }
        }
    }
    Rectangle {
        anchors { left: frame.left; leftMargin: Theme.close; verticalCenter: frame.top }
        visible: root.chosen
        width: flag.implicitWidth + Theme.gap
        height: flag.implicitHeight + 2
        radius: Theme.radius
        color: Theme.color.sea
        z: 2

        UiText {
            id: flag

            anchors.centerIn: parent
            text: root.name
            color: Theme.color.seaInk
            strong: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    Icon {
        anchors { right: frame.right; rightMargin: Theme.tight; top: frame.top; topMargin: Theme.tight }
        visible: root.gravity > 0 && !root.chosen
        symbol: root.gravity > 1 ? "status-wrong" : "warning"
        size: 18
        color: root.gravity > 1 ? Theme.color.wrong : Theme.color.notice
        z: 2
    }
    StatusTag {
        anchors { right: frame.right; rightMargin: root.gravity > 0 && !root.chosen ? 18 + 2 * Theme.tight : Theme.tight
                  top: frame.top; topMargin: Theme.tight }
        visible: root.comments > 0 && !root.writing
        width: implicitWidth
        symbol: "comment"
        text: root.comments
        tone: StatusTag.Tone.Sea
        Accessible.ignored: true
        z: 2
    }
    // A text gets back what its block is given.
    Item {
        id: outside

        Accessible.role: Accessible.ListItem
        Accessible.name: root.Accessible.name
        Accessible.ignored: !root.writing
    }
    Item {
        id: body

        x: 28 + Theme.gap
        y: Theme.close
        width: root.column
        height: root.writing ? writer.height : Math.max(view.y + view.height, Theme.leading(Theme.body))

        StatusTag {
            id: missing

            visible: root.fileMissing
            width: parent.width
            symbol: "status-wrong"
            text: qsTr("No file yet")
            tone: StatusTag.Tone.Wrong
            size: Theme.normal
        }
        BlockView {
            id: view

            visible: !root.writing
            y: missing.visible ? missing.height + Theme.tight : 0
            width: parent.width
            column: parent.width
            block: root.object
        }
        UiText {
            visible: !root.writing && root.inPlace && root.markdown.trim().length === 0
            width: parent.width
            text: qsTr("Nothing written yet")
            soft: true
        }
        Column {
            id: writer

            visible: root.writing
            width: parent.width
            spacing: Theme.hair

            MarkdownBar {
                id: marks

                width: parent.width
                field: text
                module: root.module
                shown: root.writing
                opens: root.object !== null && root.object.kind === "Text"
            }
            SpellingField {
                id: text

                check: root.module ? root.module.spelling : null
                place: root.blockId

                width: parent.width
                focus: root.writing
                serif: true
                markdown: true
                labelShown: false
                label: root.name
                placeholder: qsTr("Write here. ## begins a heading, - a list, **bold**, *italic*; / adds a block.")
                value: root.markdown
                onEdited: written => {
                    if (!root.takeSlash(written))
                        root.module.writeText(root.blockId, written)
                }
                guarded: true
                onPasting: event => event.accepted = root.module.pasteFile()
                onSubmitted: root.blockWanted()
                onLeaving: forward => {
                    if (forward)
                        root.detailsWanted()
                    else
                        root.outlineWanted()
                }
                Keys.onPressed: event => marks.takeKey(event)
            }
        }
        // What learners do here, authors only look at.
        MouseArea {
            anchors.fill: parent
            visible: !root.writing
            onClicked: {
                root.module.chooseBlock(root.blockId)
                root.takeFocus()
            }
            onDoubleClicked: root.detailsWanted()
        }
    }
    Item {
        id: insertion

        anchors { left: frame.left; right: frame.right; top: frame.bottom; topMargin: Theme.tight }
        visible: root.chosen
        height: add.height

        Rule {
            anchors { left: parent.left; right: add.left; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        }
        ActionButton {
            id: add

            anchors.horizontalCenter: parent.horizontalCenter
            kind: ActionButton.Kind.Quiet
            symbol: "plus"
            focusPolicy: Qt.NoFocus
            text: qsTr("Add a block here")
            onClicked: root.blockWanted()
        }
        Rule {
            anchors { left: add.right; right: parent.right; leftMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        }
    }
    /// A slash alone in its line asks for a block; true where it did.
    function takeSlash(written: string): bool {
        const at = text.area.cursorPosition
        const alone = /(^|\n)\/$/.test(written.slice(0, at)) && (at === written.length || written[at] === "\n")
        if (!alone || written.length <= markdown.length)
            return false
        text.area.remove(at - 1, at)
        blockWanted()
        return true
    }

    HoverHandler { id: hover }
    Connections {
        target: text.area

        function onActiveFocusChanged() {
            if (text.area.activeFocus)
                root.begun()
        }
        function onCursorPositionChanged() {
            if (root.writing && root.module)
                root.module.preview.depth = text.area.cursorPosition / Math.max(1, text.area.length)
        }
    }

    Keys.onUpPressed: event => {
        event.accepted = !text.activeFocus
        if (event.accepted)
            module.chooseNext(-1)
    }
    Keys.onDownPressed: event => {
        event.accepted = !text.activeFocus
        if (event.accepted)
            module.chooseNext(1)
    }
    Keys.onEscapePressed: root.rested()
    Keys.onReturnPressed: {
        if (root.writing)
            text.forceActiveFocus(Qt.TabFocusReason)
        else
            root.detailsWanted()
    }
    Keys.onTabPressed: root.detailsWanted()
    Keys.onBacktabPressed: root.outlineWanted()
    Keys.onDeletePressed: event => {
        event.accepted = !text.activeFocus
        if (event.accepted)
            module.arranging.remove()
    }
}
