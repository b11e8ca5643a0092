// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// The languages of the open module.
Menu {
    id: root

    required property ModuleSession module

    Repeater {
        model: root.module ? root.module.languageNames : []

        MenuEntry {
            required property int index
            required property string modelData

            text: modelData
            tickable: true
            ticked: root.module !== null && root.module.currentLanguage === index
            onTriggered: root.module.currentLanguage = index
        }
    }
}
