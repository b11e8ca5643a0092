// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The foot of the page: turn back, see the route, turn on. Where not all of it fits on one
/// line, the route's words go above the buttons, and the buttons grow.
Rectangle {
    id: root

    /// One for each lesson: done, begun, open or locked.
    required property list<string> states
    required property int current
    /// Empty where there is no way back or on.
    property string previousTitle
    property string nextTitle
    property bool narrow: false

    readonly property real share: Math.round(narrow ? (width - 3 * Theme.gap) / 2 : width * 0.36)
    readonly property real room: width - 4 * Theme.gap - back.width - next.width
    readonly property bool stacked: place.implicitWidth > room
    readonly property int buttonsTop: stacked ? place.height + Theme.tight : 0
    readonly property int buttonsHeight: Math.max(60, Math.max(back.height, next.height) + Theme.gap)
    readonly property bool lineShown: !narrow && !stacked && line.length + Theme.gap + place.implicitWidth <= room

    signal previousRequested()
    signal nextRequested()

    /// “E-/Rechnung” is no way to break a line: a hyphen behind a single letter is no end of one.
    function kept(title: string): string {
        return title.replace(/(^|\s)(\S)-/g, "$1$2-\u2060")
    }

    implicitHeight: buttonsTop + buttonsHeight
    color: Theme.color.board

    Rule { anchors { left: parent.left; right: parent.right; top: parent.top } }
    ActionButton {
        id: back

        anchors { left: parent.left; leftMargin: Theme.gap }
        y: root.buttonsTop + Math.round((root.buttonsHeight - height) / 2)
        width: visible ? Math.min(implicitWidth, root.share) : 0
        visible: root.previousTitle.length > 0
        kind: ActionButton.Kind.Quiet
        symbol: "arrow-left"
        text: root.narrow ? qsTr("Back") : root.kept(root.previousTitle)
        Accessible.name: qsTr("Previous lesson: %1").arg(root.previousTitle)
        onClicked: root.previousRequested()
    }
    Row {
        readonly property real least: root.stacked ? 0 : back.x + back.width + Theme.gap
        readonly property real most: root.stacked ? root.width : next.x - Theme.gap

        x: Math.round(Math.max(least, Math.min((root.width - width) / 2, most - width)))
        y: root.stacked ? Theme.tight : Math.round((root.height - height) / 2)
        spacing: Theme.gap

        RouteLine {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            visible: root.lineShown
            states: root.states
            current: root.current
        }
        UiText {
            id: place

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Lesson %1 of %2").arg(root.current + 1).arg(root.states.length)
            soft: true
            font.pixelSize: Theme.small
        }
    }
    ActionButton {
        id: next

        anchors { right: parent.right; rightMargin: Theme.gap }
        y: root.buttonsTop + Math.round((root.buttonsHeight - height) / 2)
        width: visible ? Math.min(implicitWidth, root.share) : 0
        visible: root.nextTitle.length > 0
        kind: ActionButton.Kind.Primary
        symbol: "arrow-right"
        symbolAfter: true
        text: root.narrow ? qsTr("Next") : root.kept(root.nextTitle)
        Accessible.name: qsTr("Next lesson: %1").arg(root.nextTitle)
        onClicked: root.nextRequested()
    }
}
