// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// Everything that can be done, and every place in the module, found by typing. Up and Down choose, Enter does.
Sheet {
    id: root

    required property ModuleEditor module
    /// Each with text, keys and symbol, and run().
    required property var commands
    /// What is typed, and what is when it opens.
    property string wanted
    property string wantedFirst
    property string placeholder: qsTr("Pack, a lesson, a word of the text …")
    property string nothingFound: qsTr("Nothing is called so, and it stands nowhere in the module.")
    readonly property var entries: visible ? matching().concat(places()) : []

    function matching(): var {
        const words = wanted.toLowerCase().split(" ").filter(word => word.length > 0)
        return commands.filter(command => words.every(word => command.text.toLowerCase().includes(word)))
    }

    function places(): var {
        return module ? Array.from(module.find(wanted), place => ({
            text: place.text, keys: place.note, symbol: place.symbol, run: () => module.goTo(place.lesson, place.block),
        })) : []
    }

    function take(row: int) {
        const entry = entries[row]
        if (!entry)
            return
        accept()
        entry.run()
    }

    title: qsTr("Go to or do")
    onAboutToShow: {
        wanted = wantedFirst
        list.currentIndex = 0
    }
    onOpened: search.selectAll()

    Field {
        id: search

        width: parent.width
        focus: true
        label: qsTr("Search")
        value: root.wanted
        placeholder: root.placeholder
        onEdited: text => {
            root.wanted = text
            list.currentIndex = 0
        }
        onAccepted: root.take(list.currentIndex)
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
    }
    UiText {
        width: parent.width
        visible: root.entries.length === 0
        text: root.nothingFound
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, Math.round(400 * Theme.interfaceFactor))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // Qt complains when a list shrinks while it still makes a row out of sight.
        highlightMoveDuration: 0
        model: root.entries

        Accessible.role: Accessible.List
        Accessible.name: root.title

        T.ScrollBar.vertical: PageBar { }

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property var modelData

            width: ListView.view.width
            height: Math.max(Theme.touch, implicitContentHeight)
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            text: modelData.text
            Accessible.name: text
            Accessible.description: modelData.keys
            Accessible.selected: ListView.isCurrentItem
            Accessible.onPressAction: root.take(index)
            onClicked: root.take(index)

            contentItem: TwoLines {
                title: row.text
                note: row.modelData.keys
                symbol: row.modelData.symbol
            }
            background: Rectangle {
                radius: Theme.radius
                color: row.ListView.isCurrentItem ? Theme.color.seaSoft : row.hovered ? Theme.color.inset : "transparent"
            }
        }
    }
}
