// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

/// A thin line. Where other programs cast a shadow, we draw this.
Rectangle {
    property bool upright: false

    implicitWidth: Theme.line
    implicitHeight: Theme.line
    Layout.fillWidth: !upright
    Layout.fillHeight: upright
    color: Theme.color.line

    Accessible.ignored: true
}
