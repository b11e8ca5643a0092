// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A menu of MenuEntry and MenuRule. Open it with openBelow(); Up and Down move, Enter and Space
/// take, Esc closes and gives the keyboard back.
T.Menu {
    id: root

    readonly property real roomWide: (parent?.Window.width ?? 0) - 2 * margins
    readonly property real roomHigh: (parent?.Window.height ?? 0) - 2 * margins

    /// As wide as its widest entry, as far as the window allows.
    function widest(): real {
        let width = 180
        for (let row = 0; row < count; ++row)
            width = Math.max(width, itemAt(row).implicitWidth)
        return width
    }

    /// Opens under \p item, at the side where there is room.
    function openBelow(item: Item) {
        parent = item
        const left = item.mapToItem(null, 0, 0).x
        x = left + item.width / 2 > item.Window.width / 2 ? item.width - width : 0
        y = item.height + 2
        open()
    }

    width: Math.min(widest() + 2 * padding, roomWide)
    implicitHeight: Math.min(contentHeight + 2 * padding, roomHigh)
    margins: Theme.tight
    padding: Theme.hair
    overlap: 1
    modal: true
    dim: false

    delegate: MenuEntry { }
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: interactive
        currentIndex: root.currentIndex
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        T.ScrollBar.vertical: PageBar { }
    }
    background: PanelGround { }

    FocusKeeper {
        id: keeper

        popup: root
    }

    // Opened by a key, the first entry has the lamp; opened by a click, none has.
    onOpened: {
        if (keeper.byKey && count > 0)
            itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }
}
