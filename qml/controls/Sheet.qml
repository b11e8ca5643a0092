// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A panel that must be dealt with first: title, content, actions. The keyboard stays inside;
/// Esc and the cross reject it. Its actions end with accept() or reject().
T.Dialog {
    id: root

    default property alias content: body.data
    /// From the right: the primary one first.
    property alias actions: foot.data
    readonly property real roomWide: (parent?.width ?? 0) - 2 * Theme.gap
    readonly property real roomHigh: (parent?.height ?? 0) - 2 * Theme.gap
    /// What is left for the content where the sheet is as high as can be.
    readonly property real roomForContent: roomHigh - head.height - footHeight - 2 * padding - 2 * Theme.tight
    readonly property real footHeight: foot.children.length > 0 ? foot.implicitHeight + Theme.gap : 0

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(((parent?.height ?? 0) - height) / 2)
    width: Math.min(Math.round(560 * Theme.interfaceFactor), roomWide)
    height: Math.min(head.height + page.contentHeight + footHeight + 2 * padding, roomHigh)
    padding: Theme.wide
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    background: PanelGround { }
    T.Overlay.modal: Rectangle { color: Theme.dark ? "#99000000" : "#66000000" }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        Item {
            id: head

            width: parent.width
            height: Math.max(titleText.height, cross.height) + Theme.tight

            Heading {
                id: titleText

                anchors { left: parent.left; right: cross.left; rightMargin: Theme.tight }
                level: 3
                size: Math.round(20 * (0.4 + 0.6 * Theme.interfaceFactor))
                y: Math.max(0, Math.round((cross.height - height) / 2))
                text: root.title
            }
            IconButton {
                id: cross

                anchors { right: parent.right; rightMargin: -Theme.tight }
                symbol: "cross"
                text: qsTr("Close")
                onClicked: root.reject()
            }
        }
        ScrollPage {
            id: page

            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; leftMargin: -Theme.tight
                      rightMargin: Theme.hair - root.padding; bottomMargin: root.footHeight }
            contentHeight: body.implicitHeight + 2 * Theme.tight
            room: Theme.tight
            onHeightChanged: showFocus()

            Column {
                id: body

                anchors { left: parent.left; leftMargin: Theme.tight }
                y: Theme.tight
                width: head.width
                spacing: Theme.gap
            }
        }
        ActionRow {
            id: foot

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            layoutDirection: Qt.RightToLeft
        }
    }
    FocusKeeper {
        id: keeper

        popup: root
    }

    onOpened: body.nextItemInFocusChain(true).forceActiveFocus(keeper.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)
}
