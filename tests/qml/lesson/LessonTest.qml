// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

import Kogge.Controls
import Kogge.Lesson
import Kogge.Test
import "../controls"

/// What the tests of blocks share: a learner, views of their blocks, and looks that tell what is wrong.
ControlTest {
    id: root

    width: 900
    height: 900

    Component { id: blockView; BlockView { } }

    function begin() {
        init()
        Desk.begin()
    }

    /// The view of the block with that id.
    function show(id: string, width: int): Item {
        const view = createTemporaryObject(blockView, root, { block: Desk.block(id), width: width || 700 })
        verify(view.view, `no view of ${id}`)
        waitForRendering(view)
        return view
    }

    /// The visible item below \p view with that accessible name, as the eye and the screen reader meet it.
    function named(view: Item, name: string): Item {
        const items = found(view, item => isSeen(item, view) && item.Accessible.name === name)
        verify(items.length > 0, `there is no “${name}”`)
        return items.find(item => item.activeFocusOnTab) || items[0]
    }

    /// Where sheets are, above everything else.
    function sheets(): Item {
        return T.Overlay.overlay
    }

    /// Clicks what has that accessible name, where it is drawn: rows of buttons are laid out just before.
    function click(view: Item, name: string) {
        grabImage(view)
        mouseClick(named(view, name))
    }

    /// Does it by "mouse", screen "reader", "space", or else by Return.
    function press(view: Item, name: string, way: string) {
        if (way === "mouse")
            return click(view, name)
        const item = named(view, name)
        reach(item)
        if (way === "reader")
            verify(ScreenReader.press(item))
        else
            keyClick(way === "space" ? Qt.Key_Space : Qt.Key_Return)
    }

    function isNamed(view: Item, name: string): bool {
        return found(view, item => isSeen(item, view) && item.Accessible.name === name).length > 0
    }

    function isSeen(item: Item, view: Item): bool {
        return item.visible && item.opacity > 0 && item.width > 0
    }

    /// True where \p text can be read somewhere in \p view.
    function reads(view: Item, text: string): bool {
        return found(view, item => item instanceof Text && isSeen(item, view) && item.text.indexOf(text) >= 0).length > 0
    }

    function reach(item: Item) {
        item.forceActiveFocus(Qt.TabFocusReason)
        verify(item.activeFocus, `“${item.Accessible.name}” takes no focus`)
    }

    /// Whatever has the keyboard, from Tab to Tab, until it leaves \p view.
    function tabStops(view: Item): var {
        const stops = []
        let item = view.nextItemInFocusChain(true)
        while (item && item !== view && isWithin(item, view) && stops.indexOf(item) < 0) {
            stops.push(item)
            item = item.nextItemInFocusChain(true)
        }
        return stops
    }

    function isWithin(item: Item, view: Item): bool {
        for (let outer = item; outer; outer = outer.parent) {
            if (outer === view)
                return true
        }
        return false
    }

    /// Nothing is cut or off the sheet. Names below a chart may end in "…": its table has them.
    function checkLooks(view: Item) {
        const texts = found(view, item => item instanceof Text && isSeen(item, view) && item.text.length > 0 && !scrolls(item, view))
        verify(texts.length > 0)
        for (const text of texts) {
            const corner = text.mapToItem(view, 0, 0)
            const left = corner.x
            verify(corner.y + text.height <= view.height + 1, `below its place: ${text.text}`)
            verify(!text.truncated || text.elide !== Text.ElideNone, `cut: ${text.text}`)
            verify(text.contentWidth <= text.width + 2, `too wide: ${text.text}, ${text.contentWidth} in ${text.width}`)
            verify(left >= -1 && left + text.width <= view.width + 1, `off the sheet: ${text.text}, ${left} + ${text.width}`)
        }
        for (const item of found(view, item => isSeen(item, view) && (item instanceof T.AbstractButton || item instanceof TextInput) && !scrolls(item, view))) {
            const left = item.mapToItem(view, 0, 0).x
            verify(left >= -1 && left + item.width <= view.width + 1, `off the sheet: ${item}, ${left} + ${item.width}`)
        }
    }

    /// Whether \p item lies in something that is moved sideways to be read.
    function scrolls(item: Item, view: Item): bool {
        for (let outer = item.parent; outer && outer !== view; outer = outer.parent) {
            if (outer instanceof Flickable)
                return true
        }
        return false
    }

    /// Everything that takes the keyboard has a name and a role, and shows where it is.
    function checkKeyboard(view: Item) {
        for (const stop of tabStops(view)) {
            reach(stop)
            const spoken = ScreenReader.name(stop)
            verify(spoken.length > 0, `${stop} has no name`)
            verify(ScreenReader.role(stop) !== "NoRole" && ScreenReader.role(stop).length > 0, `“${spoken}” has no role`)
            verify(lampNear(stop, view), `“${spoken}” does not show the focus`)
        }
    }

    /// The lamp of a field is on the frame around it.
    function lampNear(item: Item, view: Item): bool {
        for (let outer = item; outer && outer !== view; outer = outer.parent) {
            if (lampAt(outer))
                return true
        }
        return false
    }
}
