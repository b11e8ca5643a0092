// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Stands where a newer version would show something.
MessageBar {
    required property UnknownObject block

    signal linkActivated(string address)

    text: qsTr("This part was made with a newer version of Kogge and cannot be shown here. Everything else works.")
}
