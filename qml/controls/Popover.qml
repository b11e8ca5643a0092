// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A small panel under a button, with any controls in it: for appearance and filters. Tab stays
/// inside; Esc and a click beside it close it and give the keyboard back.
T.Popup {
    id: root

    property string name
    default property alias content: column.data

    function openBelow(item: Item) {
        parent = item
        const left = item.mapToItem(null, 0, 0).x
        x = left + item.width / 2 > item.Window.width / 2 ? item.width - width : 0
        y = item.height + 2
        open()
    }

    width: Math.min(Math.round(340 * Theme.interfaceFactor), (parent?.Window.width ?? 0) - 2 * margins)
    height: Math.min(column.implicitHeight + 2 * padding, (parent?.Window.height ?? 0) - 2 * margins)
    margins: Theme.tight
    padding: Theme.gap
    modal: true
    dim: false
    focus: true

    background: PanelGround {
        Accessible.role: Accessible.Dialog
        Accessible.name: root.name
    }

    ScrollPage {
        anchors { fill: parent; margins: -Theme.tight }
        contentHeight: column.implicitHeight + 2 * Theme.tight
        room: Theme.tight
        onHeightChanged: showFocus()
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        Column {
            id: column

            x: Theme.tight
            y: Theme.tight
            width: parent.width - 2 * Theme.tight
            spacing: Theme.gap
        }
    }
    FocusKeeper {
        id: keeper

        popup: root
    }

    onOpened: column.nextItemInFocusChain(true)?.forceActiveFocus(keeper.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)
}
