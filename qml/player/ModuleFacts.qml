// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What the publisher says of a module.
Column {
    id: root

    required property ModuleSession module

    spacing: Theme.close

    StatusTag {
        width: parent.width
        symbol: "clock"
        text: root.module ? root.module.extent : ""
    }
    StatusTag {
        width: parent.width
        symbol: "languages"
        text: root.module ? root.module.languages : ""
    }
    StatusTag {
        width: parent.width
        symbol: "book"
        text: root.module ? root.module.edition : ""
    }
    StatusTag {
        width: parent.width
        symbol: "person"
        text: root.module ? root.module.makers.replace(/-/g, "-\u2060") : "" // No line ends inside “CC-BY-SA-4.0”.
    }
}
