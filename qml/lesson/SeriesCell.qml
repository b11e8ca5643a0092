// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A figure of a series: like a ledger until it is used.
FocusScope {
    id: root

    required property WorksheetFields fields
    required property int index
    required property string label
    required property string value
    required property string shown
    required property string problem
    required property bool computed
    property string period
    property bool labelShown: false

    implicitHeight: (labelShown ? caption.height : 0) + cell.implicitHeight

    UiText {
        id: caption

        visible: root.labelShown
        width: root.width
        text: root.label
        soft: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    LedgerField {
        id: cell

        focus: true
        y: root.labelShown ? caption.height : Math.max(0, Math.round((root.height - height) / 2))
        width: root.width
        size: Theme.textNormal
        //: %1 what a series is called, %2 a period of it, such as "Jan"
        name: qsTr("%1, %2").arg(root.label).arg(root.period)
        value: root.computed ? root.shown : root.value
        problem: root.problem
        editable: !root.computed
        below: root.computed && root.shown.startsWith("\u2212")
        onEdited: text => root.fields.edit(root.index, text)
    }
}
