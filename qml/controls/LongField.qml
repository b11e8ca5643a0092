// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A labelled text of several lines that grows with what is written. Tab leaves it,
/// Ctrl+Enter is submitted(). For value and edited() see Field.
FieldFrame {
    id: root

    property string value
    property string placeholder
    property bool readOnly: false
    /// Lines shown at least.
    property int rows: 3
    /// Course text is written in the serif, everything else in the sans.
    property bool serif: false
    readonly property alias text: input.text

    signal edited(string text)
    /// The keyboard went elsewhere.
    signal finished(string text)
    signal submitted()

    T.TextArea {
        id: input

        readonly property int size: root.serif ? Theme.body : Theme.normal
        /// The text that needs no telling: shown by us, or told already.
        property string told

        function leave(event: KeyEvent, forward: bool) {
            event.accepted = true
            nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        }

        width: root.width
        implicitHeight: Math.max(contentHeight, Math.ceil(metrics.height) * root.rows, hint.visible ? hint.implicitHeight : 0)
                        + topPadding + bottomPadding
        focus: true
        leftPadding: Theme.close
        rightPadding: Theme.close
        topPadding: Theme.tight + 1
        bottomPadding: Theme.tight + 1
        readOnly: root.readOnly
        placeholderText: root.placeholder
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font.family: root.serif ? Theme.serif : Theme.sans
        font.pixelSize: size
        color: Theme.color.ink
        placeholderTextColor: Theme.color.inkSoft
        selectionColor: Theme.color.sea
        selectedTextColor: Theme.color.seaInk
        selectByMouse: true
        activeFocusOnTab: true
        renderType: Text.NativeRendering
        opacity: enabled ? 1 : Theme.faint

        Accessible.name: root.label
        Accessible.description: root.description
        Accessible.multiLine: true
        Accessible.readOnly: readOnly
        Accessible.editable: !readOnly
        Accessible.ignored: !visible

        background: FieldGround {
            focused: input.activeFocus
            readOnly: root.readOnly
            alarmed: root.complaint.length > 0
        }

        FontMetrics {
            id: metrics

            font: input.font
        }
        Text {
            id: hint

            anchors { fill: parent; leftMargin: input.leftPadding; rightMargin: input.rightPadding; topMargin: input.topPadding }
            visible: input.length === 0 && input.preeditText.length === 0
            text: root.placeholder
            color: Theme.color.inkSoft
            font: input.font
            textFormat: Text.PlainText
            renderType: Text.NativeRendering
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        onTextChanged: {
            if (text === told)
                return
            told = text
            keeper.report(text)
        }
        onEditingFinished: {
            keeper.settle()
            root.finished(text)
        }
        Keys.onTabPressed: event => leave(event, true)
        Keys.onBacktabPressed: event => leave(event, false)
        Keys.onPressed: event => {
            if ((event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter) || !(event.modifiers & Qt.ControlModifier))
                return
            event.accepted = true
            keeper.settle()
            root.submitted()
        }
    }
    ValueKeeper {
        id: keeper

        value: root.value
        typing: input.activeFocus
        onEdited: text => root.edited(text)
        onShown: text => {
            const cursor = keeper.cursorAfter(input.cursorPosition, input.length, text.length)
            input.told = text
            input.text = text
            input.cursorPosition = cursor
        }
    }
}
