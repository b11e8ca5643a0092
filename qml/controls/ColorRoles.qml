// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The colours of one scheme, named by what they are for.
QtObject {
    property color board        // window, rails, bars: the boards of the book
    property color paper        // the page
    property color inset        // table heads, quiet fields on paper
    property color ink          // text
    property color inkSoft      // secondary text
    property color line         // hairlines that only divide
    property color edge         // borders of things that can be used
    property color sea          // actions, links, the current place
    property color seaPressed
    property color seaSoft      // ground of what is selected
    property color seaInk       // text on sea
    property color right
    property color rightSoft
    property color wrong
    property color wrongSoft
    property color notice       // hints, stale facts, unsaved
    property color noticeSoft
    property color lamp         // focus, and nothing else
}
