// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// The texts of the open lesson beside their translation: how far it is, and one row open to be written.
FocusScope {
    id: root

    required property ModuleEditor module
    readonly property TranslationTable table: module ? module.translation : null
    readonly property list<string> report: table ? table.report : []
    readonly property bool empty: !table || table.languages.length === 0
    readonly property bool narrow: width < 860 * Theme.interfaceFactor
    readonly property int side: narrow ? Theme.gap : Theme.section

    onReportChanged: {
        if (report.length > 0)
            returned.open()
    }

    /// Whether the keyboard is here, or with nobody in particular: a sheet may have it by now.
    function mayTakeFocus(): bool {
        const owner = root.Window.activeFocusItem
        for (let above = root as Item; above; above = above.parent) {
            if (above === owner)
                return true
        }
        return activeFocus || owner === null
    }

    function takeFocus() {
        if (list.currentItem)
            list.currentItem.forceActiveFocus(Qt.TabFocusReason)
        else
            forceActiveFocus(Qt.TabFocusReason)
    }

    function open(row: int) {
        list.currentIndex = row
        list.positionViewAtIndex(row, ListView.Contain)
        takeFocus()
        settling.restart()
    }

    /// The keyboard in the text that is open, or where a language is chosen.
    function begin() {
        if (empty)
            first.forceActiveFocus(Qt.TabFocusReason)
        else
            open(list.currentIndex)
    }

    /// From the current row on, through the other lessons, and from the beginning.
    function nextOpen() {
        const row = table.openAfter(list.currentIndex)
        if (row >= 0)
            return open(row)
        module.goToOpenTranslation()
        open(Math.max(0, table.openAfter(-1)))
    }

    function confirm(unit: string) {
        table.confirm(unit)
        if (table.hasOpen)
            nextOpen()
    }

    Column {
        id: nothing

        x: Math.round((root.width - width) / 2)
        y: Theme.section
        width: Math.min(Theme.measure, root.width - 2 * Theme.gap)
        visible: root.empty
        spacing: Theme.gap

        Heading {
            width: parent.width
            level: 2
            text: qsTr("This module speaks one language")
        }
        Prose {
            width: parent.width
            soft: true
            text: qsTr("Add a second one: every text then stands beside its translation, and when you change the original later, the texts concerned are marked.")
        }
        ComboField {
            id: first

            width: parent.width
            label: qsTr("Language to translate into")
            options: root.table ? root.table.others : []
            onChosen: index => current = index
        }
        ActionButton {
            kind: ActionButton.Kind.Primary
            symbol: "languages"
            text: qsTr("Add the language")
            enabled: first.current >= 0
            onClicked: {
                root.table.addLanguage(first.current)
                settling.restart()
            }
        }
    }
    Item {
        id: head

        width: parent.width
        height: visible ? headFlow.height + 2 * Theme.close : 0
        visible: !root.empty

        Flow {
            id: headFlow

            anchors { left: parent.left; right: parent.right; top: parent.top }
            anchors { leftMargin: root.side; rightMargin: root.side; topMargin: Theme.close }
            spacing: Theme.gap

            Segments {
                id: languages

                name: qsTr("Language")
                labels: root.table ? root.table.languages : []
                current: root.table ? root.table.current : 0
                onChosen: index => root.table.choose(index)
            }
            IconButton {
                id: adding

                symbol: "plus"
                text: qsTr("Add a language …")
                onClicked: more.open()
            }
            IconButton {
                id: exchanging

                symbol: "more"
                text: qsTr("For translators")
                onClicked: exchange.openBelow(exchanging)
            }
            Column {
                width: root.narrow ? parent.width : Math.max(160, parent.width - languages.width - adding.width - exchanging.width - next.width - 4 * parent.spacing)
                spacing: Theme.hair

                UiText {
                    width: parent.width
                    text: root.table ? root.table.summary : ""
                    wrapMode: Text.Wrap
                }
                ProgressLine {
                    width: parent.width
                    value: root.table ? root.table.progress : 0
                }
            }
            ActionButton {
                id: next

                symbol: "arrow-down"
                text: qsTr("Next open text")
                enabled: root.table !== null && root.table.hasOpen
                onClicked: root.nextOpen()
            }
        }
    }
    Rule {
        id: line

        anchors { left: parent.left; right: parent.right; top: head.bottom }
        visible: !root.empty
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: line.bottom; bottom: parent.bottom }
        visible: !root.empty
        clip: true
        focus: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        cacheBuffer: 600
        bottomMargin: Theme.chapter
        highlightFollowsCurrentItem: false
        model: root.table
        currentIndex: 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Texts and their translations")

        T.ScrollBar.vertical: PageBar { }

        delegate: TranslationRow {
            x: root.side
            width: list.width - 2 * root.side
            table: root.table
            check: root.module ? root.module.spelling : null
            current: ListView.isCurrentItem
            narrow: root.narrow
            onChosen: root.open(index)
            onConfirmWanted: root.confirm(unit)
            onMoveWanted: by => root.open(Math.max(0, Math.min(list.count - 1, index + by)))
        }
    }
    UiText {
        anchors.centerIn: list
        visible: !root.empty && list.count === 0
        soft: true
        text: qsTr("There is nothing to translate here.")
    }
    // Once the row has its height.
    Timer {
        id: settling

        interval: 30
        onTriggered: {
            list.positionViewAtIndex(list.currentIndex, ListView.Contain)
            if (root.mayTakeFocus())
                root.takeFocus()
        }
    }
    Connections {
        target: root.module

        function onLessonChanged() {
            list.currentIndex = 0
            list.positionViewAtBeginning()
        }
    }
    Menu {
        id: exchange

        MenuEntry { symbol: "download"; text: qsTr("Give the texts to a translator …"); onTriggered: target.choose() }
        MenuEntry { symbol: "download"; text: qsTr("Write the texts as a table …"); onTriggered: tableTarget.choose() }
        MenuEntry { symbol: "folder"; text: qsTr("Take a translation back …"); onTriggered: source.choose() }
        MenuEntry { symbol: "trash"; text: qsTr("Remove this language …"); onTriggered: removal.open() }
    }
    FileChooser {
        id: target

        saving: true
        title: qsTr("Give the texts to a translator")
        filters: [qsTr("XLIFF, for translators’ programs (*.xlf)")]
        suffix: "xlf"
        proposed: root.table && root.table.language ? root.table.fileName("xlf") : ""
        onChosen: file => root.table.exportTo(file)
    }
    FileChooser {
        id: tableTarget

        saving: true
        title: qsTr("Write the texts as a table")
        filters: [qsTr("Table, for spreadsheets (*.csv)")]
        suffix: "csv"
        proposed: root.table && root.table.language ? root.table.fileName("csv") : ""
        onChosen: file => root.table.exportTo(file)
    }
    FileChooser {
        id: source

        title: qsTr("Take a translation back")
        filters: [qsTr("Translations (*.xlf *.xliff *.csv)"), qsTr("All files (*)")]
        onChosen: file => root.table.importFrom(file)
    }
    Sheet {
        id: returned

        title: qsTr("What came back")

        Repeater {
            model: root.report

            Prose {
                required property string modelData

                width: parent ? (parent as Item).width : 0
                text: modelData
            }
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Close")
                onClicked: returned.accept()
            }
        ]
    }
    Sheet {
        id: removal

        //: %1 is a language
        title: qsTr("Remove %1 from the module?").arg(root.table ? root.table.languageName : "")
        onAccepted: root.table.removeLanguage()

        Prose {
            width: parent.width
            text: qsTr("Its translations go, with the pictures, recordings and facilitator’s notes in this language. Undo brings all of it back.")
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Remove")
                onClicked: removal.accept()
            },
            ActionButton {
                text: qsTr("Cancel")
                onClicked: removal.reject()
            }
        ]
    }
    Sheet {
        id: more

        title: qsTr("Add a language")
        onAboutToShow: other.current = -1

        ComboField {
            id: other

            width: parent.width
            focus: true
            label: qsTr("Language to translate into")
            options: root.table ? root.table.others : []
            onChosen: index => current = index
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Add the language")
                enabled: other.current >= 0
                onClicked: {
                    root.table.addLanguage(other.current)
                    more.accept()
                }
            },
            ActionButton {
                text: qsTr("Cancel")
                onClicked: more.reject()
            }
        ]
    }
}
