// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// What would change, a line each; of very many the first ones, and how many more there are.
Column {
    id: root

    required property list<string> changes
    readonly property int most: 40

    spacing: Theme.tight

    Repeater {
        model: root.changes.slice(0, root.most)

        UiText {
            required property string modelData

            width: root.width
            text: qsTr("• %1").arg(modelData)
            wrapMode: Text.Wrap
        }
    }
    UiText {
        visible: root.changes.length > root.most
        width: root.width
        soft: true
        text: qsTr("… and %n more", "", root.changes.length - root.most)
    }
}
