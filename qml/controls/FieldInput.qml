// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The input of a one-line field, with its unit inside.
T.TextField {
    id: root

    property string unit
    property int size: Theme.normal
    /// Shown while the field is empty.
    property string placeholder
    /// Said after the name.
    property string description
    property bool alarmed: false
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int unitWidth: unit ? Math.ceil(unitText.implicitWidth) + Theme.tight : 0

    implicitHeight: Math.max(Theme.control, contentHeight + 2 * Theme.tight)
    leftPadding: Theme.close + (mirrored ? unitWidth : 0)
    rightPadding: Theme.close + (mirrored ? 0 : unitWidth)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.sans
    font.pixelSize: size
    color: Theme.color.ink
    placeholderText: description // Never drawn; the template tells it to screen readers.
    selectionColor: Theme.color.sea
    selectedTextColor: Theme.color.seaInk
    selectByMouse: true
    activeFocusOnTab: true
    renderType: Text.NativeRendering
    opacity: enabled ? 1 : Theme.faint

    Accessible.description: description
    Accessible.readOnly: readOnly
    Accessible.editable: !readOnly
    Accessible.ignored: !visible

    background: FieldGround {
        focused: root.activeFocus
        readOnly: root.readOnly
        alarmed: root.alarmed
    }

    UiText {
        anchors { left: parent.left; leftMargin: Theme.close; right: parent.right; rightMargin: parent.rightPadding
                  verticalCenter: parent.verticalCenter }
        visible: root.length === 0 && root.preeditText.length === 0 && root.placeholder.length > 0
        text: root.placeholder
        soft: true
        font.pixelSize: root.size
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    UiText {
        id: unitText

        anchors { right: parent.right; rightMargin: Theme.close; verticalCenter: parent.verticalCenter }
        text: root.unit
        soft: true
        font.pixelSize: root.size
        Accessible.ignored: true
    }

    // Tab selects all, so that typing replaces it; at rest, a text longer than its field shows its beginning.
    onActiveFocusChanged: {
        if (!activeFocus)
            cursorPosition = 0
        else if (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason)
            selectAll()
    }
}
