// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A line between groups of a Menu.
T.MenuSeparator {
    implicitHeight: Theme.tight + 1
    verticalPadding: Theme.hair

    Accessible.ignored: true

    contentItem: Rule { }
}
