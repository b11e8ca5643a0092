// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The input of a field of several lines. It grows with its text, and Tab leaves it.
T.TextArea {
    id: root

    required property int rows
    required property bool serif
    property int size: Theme.normal
    property bool alarmed: false
    /// Shown while the field is empty.
    property string placeholder
    /// Said after the name.
    property string description
    /// Tab is told by leaving(), and what has the keyboard then is for the page to say.
    property bool guarded: false

    signal leaving(bool forward)
    /// A right click; the text's position there.
    signal menuWanted(int position)

    function leave(event: KeyEvent, forward: bool) {
        event.accepted = true
        if (guarded)
            leaving(forward)
        else
            nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    implicitHeight: Math.max(Theme.control, topPadding + bottomPadding
                             + Math.max(contentHeight, Math.ceil(metrics.height) * rows, hint.visible ? hint.implicitHeight : 0))
    leftPadding: Theme.close
    rightPadding: Theme.close
    topPadding: Theme.tight + 1
    bottomPadding: Theme.tight + 1
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: serif ? Theme.serif : Theme.sans
    font.pixelSize: serif ? Theme.body : size
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

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.menuWanted(root.positionAt(point.position.x, point.position.y))
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
