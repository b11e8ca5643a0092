// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The input of a field of several lines. It grows with its text, and Tab leaves it.
T.TextArea {
    id: root

    required property int rows
    required property bool serif
    property bool alarmed: false
    /// Shown while the field is empty.
    property string placeholder
    /// Said after the name.
    property string description

    function leave(event: KeyEvent, forward: bool) {
        event.accepted = true
        nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    implicitHeight: Math.max(contentHeight, Math.ceil(metrics.height) * rows, hint.visible ? hint.implicitHeight : 0)
                    + topPadding + bottomPadding
    leftPadding: Theme.close
    rightPadding: Theme.close
    topPadding: Theme.tight + 1
    bottomPadding: Theme.tight + 1
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: serif ? Theme.serif : Theme.sans
    font.pixelSize: serif ? Theme.body : Theme.normal
    color: Theme.color.ink
    placeholderText: description // Never drawn; the template tells it to screen readers.
    selectionColor: Theme.color.sea
    selectedTextColor: Theme.color.seaInk
    selectByMouse: true
    activeFocusOnTab: true
    renderType: Text.NativeRendering
    opacity: enabled ? 1 : Theme.faint

    Accessible.description: description
    Accessible.multiLine: true
    Accessible.readOnly: readOnly
    Accessible.editable: !readOnly
    Accessible.ignored: !visible

    background: FieldGround {
        focused: root.activeFocus
        readOnly: root.readOnly
        alarmed: root.alarmed
    }

    FontMetrics {
        id: metrics

        font: root.font
    }
    Text {
        id: hint

        anchors { fill: parent; leftMargin: root.leftPadding; rightMargin: root.rightPadding; topMargin: root.topPadding }
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholder
        color: Theme.color.inkSoft
        font: root.font
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Keys.onTabPressed: event => leave(event, true)
    Keys.onBacktabPressed: event => leave(event, false)
}
