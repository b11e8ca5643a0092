// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

/// The running head: where you are on the left, what you can do here on the right. A long
/// title takes a second line; where the actions leave it no room, it goes below them.
Rectangle {
    id: root

    property string title
    property string context
    property bool canGoBack: false
    property bool narrow: false
    default property alias actions: actionRow.data

    readonly property int start: (canGoBack ? Theme.tight + back.width : Theme.wide + mark.width) + Theme.tight
    readonly property real free: width - start - actionRow.width - Theme.close - Theme.gap
    readonly property bool contextShown: context.length > 0 && !narrow
    readonly property real contextWidth: contextShown ? Math.min(contextLine.implicitWidth + 2, width * 0.3) : 0
    readonly property real titleRoom: free - (contextShown ? contextWidth + dot.width + 2 * Theme.tight : 0)
    readonly property bool stacked: measure.lineCount > 2 || measure.contentWidth > titleRoom
    readonly property int rowHeight: Math.max(56, Theme.touch + Theme.close, actionRow.height + Theme.tight, back.height + Theme.tight)

    signal backRequested()

    implicitHeight: stacked ? rowHeight + titleText.height + Theme.tight : Math.max(rowHeight, titleText.height + Theme.tight)
    color: Theme.color.board

    IconButton {
        id: back

        anchors { left: parent.left; leftMargin: Theme.tight }
        y: Math.round((root.rowHeight - height) / 2)
        visible: root.canGoBack
        symbol: "arrow-left"
        text: qsTr("Back")
        onClicked: root.backRequested()
    }
    Image {
        id: mark

        anchors { left: parent.left; leftMargin: Theme.wide }
        y: Math.round((root.rowHeight - height) / 2)
        visible: !root.canGoBack
        source: Qt.resolvedUrl(Theme.dark ? "icons/mark-dark.svg" : "icons/mark.svg")
        sourceSize { width: 28; height: 28 }
        Accessible.ignored: true
    }
    UiText {
        id: oneLine

        visible: false
        text: root.title
        strong: true
    }
    UiText {
        id: contextLine

        visible: false
        text: root.context
    }
    UiText {
        id: measure

        visible: false
        width: Math.max(0, root.titleRoom)
        text: root.title
        strong: true
        wrapMode: Text.WordWrap
    }
    UiText {
        id: contextText

        anchors { left: parent.left; leftMargin: root.start }
        y: Math.round((root.rowHeight - height) / 2)
        width: root.contextWidth
        visible: root.contextShown
        text: root.context
        soft: true
        elide: Text.ElideRight
    }
    UiText {
        id: dot

        anchors { left: contextText.right; leftMargin: Theme.tight; verticalCenter: contextText.verticalCenter }
        visible: root.contextShown
        text: "·"
        soft: true
        Accessible.ignored: true
    }
    UiText {
        id: titleText

        anchors { left: root.contextShown && !root.stacked ? dot.right : parent.left
                  leftMargin: root.stacked ? Theme.gap : root.contextShown ? Theme.tight : root.start }
        y: root.stacked ? root.rowHeight : Math.round((root.height - height) / 2)
        width: root.stacked ? root.width - 2 * Theme.gap : Math.min(Math.ceil(oneLine.implicitWidth), root.titleRoom)
        text: root.title
        strong: true
        wrapMode: Text.Wrap
        maximumLineCount: root.stacked ? 4 : 2
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        id: actionRow

        anchors { right: parent.right; rightMargin: Theme.close }
        y: Math.round((root.rowHeight - height) / 2)
        spacing: 2
    }
    Rule { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
}
