// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// One row of a worksheet's design: a heading, something of the worksheet, which opens, or the way to add one.
Item {
    id: root

    required property WorksheetDesign design
    required property ModuleEditor module
    required property int index
    required property int kind
    required property string path
    required property string label
    required property string ownLabel
    required property string name
    required property string note
    required property bool computed
    required property string formula
    required property string outcome
    required property int verdict
    required property string verdictText
    required property string complaint
    required property int faultAt
    required property int faultLength
    required property int depth
    required property bool isFirst
    required property bool isLast

    readonly property bool isPart: kind !== WorksheetDesign.Kind.Heading && kind !== WorksheetDesign.Kind.Add
    readonly property bool isWanted: design.wanted === path
    readonly property bool isOpen: isPart && design.chosen === path

    implicitHeight: column.height

    Column {
        id: column

        x: root.depth * Theme.wide
        width: root.width - x

        Item {
            visible: root.kind === WorksheetDesign.Kind.Heading
            width: parent.width
            height: title.height + Theme.gap

            Heading {
                id: title

                y: Theme.gap
                width: parent.width
                level: 3
                size: Theme.large
                text: root.label
            }
        }
        ActionButton {
            id: more

            visible: root.kind === WorksheetDesign.Kind.Add
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Kind.Quiet
            symbol: "plus"
            text: root.label
            onClicked: root.design.add(root.path)
        }
        // By name: these know this line, and cannot be known by it.
        Loader {
            id: entry

            visible: root.isPart
            width: parent.width
            Component.onCompleted: {
                if (root.isPart)
                    setSource("DesignEntry.qml", { line: root })
            }
        }
        Loader {
            id: details

            function show() {
                if (root.isOpen)
                    setSource("DesignDetails.qml", { line: root })
                else
                    source = ""
            }

            visible: root.isOpen
            width: parent.width
            Component.onCompleted: show()
        }
    }

    onIsWantedChanged: {
        const entered = entry.item as Item
        if (isWanted && isPart && entered)
            entered.forceActiveFocus(Qt.TabFocusReason)
        else if (isWanted && !isPart)
            more.forceActiveFocus(Qt.TabFocusReason)
    }
    onIsOpenChanged: details.show()
}
