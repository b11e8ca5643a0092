// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What every field stands on: paper with an edge, the lamp while it has the keyboard.
Rectangle {
    id: root

    required property bool focused
    property bool readOnly: false
    property bool alarmed: false

    radius: Theme.radius
    color: readOnly ? Theme.color.inset : Theme.color.paper
    border.width: alarmed ? 2 : Theme.line
    border.color: alarmed ? Theme.color.wrong : Theme.color.edge

    FocusRing { shown: root.focused }
}
