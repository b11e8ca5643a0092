// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One of several answers that can be right. The letter is also its key; after checking it says right or not in words.
Tick {
    id: root

    required property string letter     // shown: A, B, …
    required property string styled
    required property string plain
    required property string verdict    // "", right, wrong, missed
    required chosen

    implicitHeight: face.implicitHeight
    text: plain

    //: %1 the letter of an answer, %2 its text
    Accessible.name: qsTr("%1. %2").arg(letter).arg(plain)
    Accessible.description: face.word

    ChoiceFace {
        id: face

        anchors.fill: parent
        letter: root.letter
        styled: root.styled
        verdict: root.verdict
        single: false
        chosen: root.chosen
        lit: root.hovered && root.enabled
        lamp: root.visualFocus
    }
}
