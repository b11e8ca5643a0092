// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Terms and what they mean.
Column {
    id: root

    required property GlossaryObject block

    signal linkActivated(string address)

    spacing: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Glossary")

    Repeater {
        model: root.block.terms

        Column {
            required property string termId
            required property string term
            required property string definition

            width: root.width
            spacing: 2

            Prose {
                width: parent.width
                text: parent.term
                font.bold: true
                lineHeight: Math.round(size * 1.3)
            }
            Prose {
                width: parent.width
                text: parent.definition
                lineHeight: Math.round(size * 1.4)
            }
        }
    }
}
