// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The list that opens below a ComboField, never higher than the window.
T.Popup {
    id: root

    required property T.ComboBox box

    y: box.height + Theme.focusWidth + Theme.hair
    width: box.width
    height: Math.min(implicitHeight, (box.Window.height || implicitHeight) - topMargin - bottomMargin)
    implicitHeight: implicitContentHeight + 2 * padding
    padding: Theme.hair
    margins: Theme.tight

    // The box closes its list itself, with Esc and when it loses the keyboard. A popup that would do so keeps all keys of
    // the window from it.
    onAboutToShow: closePolicy = T.Popup.CloseOnPressOutsideParent

    contentItem: ListView {
        implicitHeight: contentHeight
        clip: true
        model: root.box.delegateModel // qmllint disable type
        currentIndex: root.box.highlightedIndex
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        Accessible.role: Accessible.List
        Accessible.name: root.box.Accessible.name

        T.ScrollBar.vertical: PageBar { }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.color.paper
        border.width: Theme.line
        border.color: Theme.color.edge
    }
}
