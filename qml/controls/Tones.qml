// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// What the tones of StatusTag and MessageBar look like.
QtObject {
    function ink(tone: int): color {
        switch (tone) {
        case StatusTag.Tone.Right: return Theme.color.right
        case StatusTag.Tone.Wrong: return Theme.color.wrong
        case StatusTag.Tone.Notice: return Theme.color.notice
        case StatusTag.Tone.Sea: return Theme.color.sea
        default: return Theme.color.inkSoft
        }
    }

    function ground(tone: int): color {
        switch (tone) {
        case StatusTag.Tone.Right: return Theme.color.rightSoft
        case StatusTag.Tone.Wrong: return Theme.color.wrongSoft
        case StatusTag.Tone.Notice: return Theme.color.noticeSoft
        case StatusTag.Tone.Sea: return Theme.color.seaSoft
        default: return Theme.color.inset
        }
    }

    function symbol(tone: int): string {
        switch (tone) {
        case StatusTag.Tone.Right: return "status-done"
        case StatusTag.Tone.Wrong: return "status-wrong"
        case StatusTag.Tone.Notice: return "warning"
        default: return "info"
        }
    }
}
