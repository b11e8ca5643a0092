// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The paper of menus and panels, with an edge instead of a shadow.
Rectangle {
    radius: Theme.radius
    color: Theme.color.paper
    border.width: Theme.line
    border.color: Theme.color.edge
}
