// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// Words with emphasis and links, the only text here that is not shown as it stands. Links take clicks; with
/// the keyboard, Tab goes to the text, Left and Right choose among its links, Enter follows.
Prose {
    id: root

    /// Addresses of the links and their words, in order.
    property list<string> links
    property list<string> linkWords
    property int currentLink: 0

    function move(step: int) {
        currentLink = (currentLink + links.length + step) % links.length
    }

    textFormat: Text.StyledText
    activeFocusOnTab: links.length > 0
    overhang: links.length > 0 ? label.height + Theme.tight : 0

    //: Spoken after a paragraph: %1 is the link Enter follows, %2 and %3 count the links
    Accessible.description: links.length === 0 ? "" : qsTr("Link %2 of %3: %1").arg(linkWords[currentLink]).arg(currentLink + 1).arg(links.length)
    Accessible.focusable: links.length > 0

    FocusRing { shown: root.activeFocus && root.links.length > 0 }
    Rectangle {
        id: label

        visible: root.activeFocus && root.links.length > 0
        anchors { top: parent.bottom; topMargin: Theme.tight; left: parent.left }
        width: hint.width + 2 * Theme.tight
        height: hint.height + Theme.tight
        radius: Theme.radius
        color: Theme.color.ink
        z: 20

        UiText {
            id: hint

            anchors.centerIn: parent
            text: (root.links.length > 0 ? root.linkWords[root.currentLink] : "") + "  ↵"
            font.pixelSize: Theme.small
            color: Theme.color.paper
            Accessible.ignored: true
        }
    }
    HoverHandler {
        cursorShape: root.hoveredLink ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    Keys.onRightPressed: event => { event.accepted = links.length > 1; if (event.accepted) move(1) }
    Keys.onLeftPressed: event => { event.accepted = links.length > 1; if (event.accepted) move(-1) }
    Keys.onReturnPressed: event => { event.accepted = links.length > 0; if (event.accepted) linkActivated(links[currentLink]) }
    Keys.onEnterPressed: event => { event.accepted = links.length > 0; if (event.accepted) linkActivated(links[currentLink]) }
}
