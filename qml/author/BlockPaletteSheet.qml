// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// All kinds of blocks, to be searched by typing. Up and Down choose, Enter adds.
Sheet {
    id: root

    required property BlockPalette palette

    signal chosen(string element)

    function take(element: string) {
        if (element.length === 0)
            return
        accept()
        chosen(element)
    }

    title: qsTr("Add a block")
    onAboutToShow: {
        root.palette.search = ""
        list.currentIndex = 0
        search.forceActiveFocus(Qt.TabFocusReason)
    }

    Field {
        id: search

        width: parent.width
        focus: true
        label: qsTr("Search")
        value: root.palette.search
        placeholder: qsTr("Picture, question, worksheet …")
        onEdited: text => {
            root.palette.search = text
            list.currentIndex = 0
        }
        onAccepted: root.take(root.palette.elementAt(list.currentIndex))
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
    }
    UiText {
        width: parent.width
        visible: root.palette.count === 0
        text: qsTr("No kind of block is called so.")
    }
    ListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, Math.round(400 * Theme.interfaceFactor))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // Qt complains when a list shrinks while it still makes a row out of sight.
        highlightMoveDuration: 0
        model: root.palette

        Accessible.role: Accessible.List
        Accessible.name: root.title

        T.ScrollBar.vertical: PageBar { }

        delegate: Column {
            id: kind

            required property int index
            required property string element
            required property string name
            required property string purpose
            required property string symbol
            required property string heading

            width: ListView.view.width

            UiText {
                width: parent.width
                visible: kind.heading.length > 0
                topPadding: Theme.tight
                text: kind.heading
                soft: true
                font.pixelSize: Theme.small
                Accessible.role: Accessible.Heading
            }
            T.ItemDelegate {
                id: row

                width: parent.width
                height: Math.max(Theme.touch, implicitContentHeight)
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                text: kind.name
                Accessible.name: kind.name
                Accessible.description: kind.purpose
                Accessible.selected: kind.ListView.isCurrentItem
                Accessible.onPressAction: root.take(kind.element)
                onClicked: root.take(kind.element)

                contentItem: TwoLines {
                    title: kind.name
                    note: kind.purpose
                    symbol: kind.symbol
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: kind.ListView.isCurrentItem ? Theme.color.seaSoft : row.hovered ? Theme.color.inset : "transparent"
                }
            }
        }
    }
}
