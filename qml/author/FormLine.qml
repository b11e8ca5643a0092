// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// One row of the form: a field, what heads the parts of a block, or what heads one of them.
Item {
    id: root

    required property FormModel form
    /// For the spelling; null: it is not checked.
    property ModuleEditor module: null
    required property int index
    required property int kind
    required property string path
    required property string label
    required property string help
    required property string value
    required property list<string> options
    required property int current
    required property int depth
    required property int count
    required property int number
    required property string addLabel
    required property string complaint
    readonly property string view: {
        switch (kind) {
        case FormModel.Kind.Line:
        case FormModel.Kind.Markdown:
        case FormModel.Kind.Lines: return "FormText.qml"
        case FormModel.Kind.Switch: return "FormSwitch.qml"
        case FormModel.Kind.Choice: return "FormChoice.qml"
        case FormModel.Kind.Day: return "FormDay.qml"
        case FormModel.Kind.Group: return "FormGroup.qml"
        case FormModel.Kind.Part: return "FormPart.qml"
        default: return "FormField.qml"
        }
    }

    /// Whether a choice of files offers to take in another one; fileWanted() then.
    property bool offersFiles: true

    signal fileWanted()

    function takeFocus() {
        const field = loader.item as Item
        if (!field)
            return
        field.forceActiveFocus(Qt.TabFocusReason)
        // What was put there to be replaced is, by the first key.
        const text = field as LongField
        if (text && kind === FormModel.Kind.Line)
            text.area.selectAll()
    }

    implicitHeight: loader.height

    Loader {
        id: loader

        function show() {
            setSource(root.view, { line: root })
        }

        x: root.depth * Theme.close
        width: root.width - x
        Component.onCompleted: show()
    }

    onViewChanged: {
        if (loader.item)
            loader.show()
    }
}
