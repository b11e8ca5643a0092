// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Kogge.Controls

/// How wide the parts of a worksheet's series are. They grow with the text.
QtObject {
    /// A period's name before its row, and a figure in it.
    readonly property int title: Math.round(56 * Theme.textFactor)
    readonly property int cell: Math.round(96 * Theme.textFactor)
    /// What a series is called, before its figures.
    readonly property int name: Math.round(176 * Theme.textFactor)
    /// A figure below its period: as a rule, and at least.
    readonly property int figure: Math.round(92 * Theme.textFactor)
    readonly property int least: Math.round(84 * Theme.textFactor)

    /// For so many series of so many periods, upright or sideways, whichever takes less.
    function wanted(series: int, periods: int): int {
        return Math.min(title + series * cell, name + periods * least)
    }
}
