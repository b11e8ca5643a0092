// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Kogge.Controls

/// The colours of a chart's series, far enough apart for red- and green-blind eyes.
QtObject {
    function of(series: int): color {
        const inks = [Theme.color.sea, Theme.color.notice, Theme.color.right, Theme.color.inkSoft, Theme.color.wrong]
        return inks[series % inks.length]
    }
}
