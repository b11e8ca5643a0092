// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A page that scrolls: wheel, arrows, Page Up and Down, Space, Home and End, as long as
/// nothing on the page wants these keys. What gets the keyboard comes into sight.
Flickable {
    id: root

    /// Space kept between an item scrolled into sight and the edge.
    property int room: Theme.wide
    readonly property real end: Math.max(0, contentHeight - height)
    readonly property Item focusItem: Window.activeFocusItem

    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true

    T.ScrollBar.vertical: PageBar { }

    function scrollTo(y: real) {
        arriving.stop()
        glideTo(y)
    }

    function glideTo(y: real) {
        glide.stop()
        glide.to = Math.max(0, Math.min(end, Math.round(y)))
        if (Theme.calm === 0)
            contentY = glide.to
        else
            glide.start()
    }

    function turn(pages: real) {
        scrollBy(pages * height * 0.9)
    }

    function scrollBy(distance: real) {
        scrollTo(aim() + distance)
    }

    /// Where the page is, or is about to be.
    function aim(): real {
        return glide.running ? glide.to : contentY
    }

    function ensureVisible(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y
        ensureShown(top, top + item.height)
    }

    /// Scrolls to what has the keyboard, for pages that change their height.
    function showFocus() {
        follower.follow()
    }

    /// What is higher than the page shows its beginning.
    function ensureShown(top: real, bottom: real) {
        const from = aim()
        if (top - room < from || bottom - top + 2 * room > height)
            scrollTo(top - room)
        else if (bottom + room > from + height)
            scrollTo(bottom + room - height)
    }

    function distanceOf(event: KeyEvent): real {
        switch (event.key) {
        case Qt.Key_Space: return height * (event.modifiers & Qt.ShiftModifier ? -0.9 : 0.9)
        case Qt.Key_PageDown: return height * 0.9
        case Qt.Key_PageUp: return height * -0.9
        case Qt.Key_Down: return 3 * Theme.leading(Theme.body)
        case Qt.Key_Up: return -3 * Theme.leading(Theme.body)
        case Qt.Key_Home: return -contentHeight
        case Qt.Key_End: return contentHeight
        default: return 0
        }
    }

    /// Someone who writes keeps all keys but Page Up and Down.
    function isForPage(event: KeyEvent): bool {
        const field = focusItem as TextInput
        const area = focusItem as TextEdit
        const writing = (field && !field.readOnly) || (area && !area.readOnly)
        return !writing || event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp
    }

    /// Scrolls, where \a event is a key that does; also for keys pressed elsewhere on the page.
    function takeKey(event: KeyEvent) {
        const wanted = event.modifiers & ~(Qt.KeypadModifier | (event.key === Qt.Key_Space ? Qt.ShiftModifier : 0))
        const distance = wanted === Qt.NoModifier && isForPage(event) ? distanceOf(event) : 0
        event.accepted = distance !== 0
        if (!event.accepted)
            return
        scrollBy(distance)
        if (event.key === Qt.Key_End)
            arriving.restart()
    }

    function isOnPage(item: Item): bool {
        return follower.holds(item)
    }

    /// What a program says by giving it the keyboard.
    function isAnnouncement(item: Item): bool {
        return item.Accessible.role === Accessible.AlertMessage
    }

    // Whoever asks for the end wants it where it is when what the page waits for is there, such as what a verdict says.
    Timer {
        id: arriving

        interval: 1000
    }
    NumberAnimation {
        id: glide

        target: root
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
    FocusFollower {
        id: follower

        page: root
        item: root.focusItem
        onSought: (top, bottom) => {
            if (!arriving.running || !root.isAnnouncement(follower.item))
                root.ensureShown(top, bottom)
        }
    }

    onEndChanged: {
        if (arriving.running)
            glideTo(end)
    }
    onMovementStarted: {
        arriving.stop()
        glide.stop()
    }
    Keys.onPressed: event => takeKey(event)
}
