// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What a module is about, where to go on, its contents, its aims.
Column {
    id: root

    required property ModuleSession module
    property bool narrow: false
    readonly property list<string> objectives: module ? module.objectives : []

    signal lessonRequested(int row)
    signal removalRequested()

    spacing: Theme.gap

    Heading {
        width: root.width
        level: 1
        size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
        text: root.module ? root.module.title : ""
    }
    Prose {
        width: Math.min(root.width, Theme.measure)
        text: root.module ? root.module.summary : ""
    }
    UiText {
        width: root.width
        text: root.module ? root.module.standingText : ""
        soft: true
        wrapMode: Text.Wrap
    }
    ActionButton {
        width: Math.min(implicitWidth, root.width)
        kind: ActionButton.Kind.Primary
        symbol: "book-open"
        text: root.module ? root.module.nextAction : ""
        focus: true
        onClicked: root.lessonRequested(root.module.nextLesson)
    }
    Item { width: 1; height: Theme.hair }
    Column {
        width: root.width
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Table of contents")

        Rule { width: parent.width }
        Item { width: 1; height: Theme.tight }
        Repeater {
            model: root.module ? root.module.outline : null

            Column {
                id: entry

                required property int index
                required property string sectionTitle
                required property string title
                required property string note
                required property string status
                required property bool firstInSection
                required property bool lastInSection

                width: root.width

                Heading {
                    visible: text.length > 0
                    width: parent.width
                    level: 3
                    text: entry.sectionTitle
                    topPadding: entry.index > 0 ? Theme.gap : 0
                    bottomPadding: Theme.hair
                }
                RouteRow {
                    width: parent.width
                    compact: root.narrow
                    number: String(entry.index + 1)
                    title: entry.title
                    note: entry.note
                    status: entry.status
                    first: entry.firstInSection
                    last: entry.lastInSection
                    current: root.module !== null && root.module.nextLesson === entry.index
                    onClicked: root.lessonRequested(entry.index)
                }
            }
        }
    }
    Heading {
        visible: root.objectives.length > 0
        width: root.width
        level: 3
        text: qsTr("What you will be able to do")
        topPadding: Theme.gap
    }
    Repeater {
        model: root.objectives

        Prose {
            id: goal

            required property string modelData

            width: Math.min(root.width, Theme.measure)
            leftPadding: Theme.wide
            text: modelData

            Rectangle {
                y: Math.round(goal.lineHeight / 2) - 1
                width: 10
                height: 2
                color: Theme.color.sea
            }
        }
    }
    ModuleFacts {
        visible: root.narrow
        width: root.width
        topPadding: Theme.gap
        module: root.module
    }
    Item { width: 1; height: Theme.tight }
    ActionButton {
        x: -edge
        width: Math.min(implicitWidth, root.width + edge)
        kind: ActionButton.Kind.Quiet
        symbol: "trash"
        text: qsTr("Remove from the library …")
        onClicked: root.removalRequested()
    }
}
