// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// One value of a sample, what heads those of a table's row, or the way to add one.
Item {
    id: root

    required property SampleForm form
    required property int index
    required property int kind
    required property string label
    required property string value
    required property string unit
    required property list<string> options
    required property int current
    required property int depth
    required property string outcome
    required property int verdict
    required property string note
    required property string complaint

    readonly property bool expected: kind === SampleForm.Kind.Expected
    readonly property bool differs: verdict === WorksheetDesign.Verdict.Differs

    implicitHeight: column.height

    Column {
        id: column

        x: root.depth * Theme.gap
        width: root.width - x

        Field {
            visible: root.kind === SampleForm.Kind.Value || root.expected
            width: parent.width
            //: %1 is a result of the worksheet
            label: root.expected ? qsTr("Expected: %1").arg(root.label) : root.label
            help: root.differs ? "" : root.note || (root.outcome ? qsTr("Comes out: %1").arg(root.outcome) : "")
            unit: root.unit
            value: root.value
            problem: root.complaint || (root.differs ? root.note : "")
            onFinished: text => {
                if (text !== root.value)
                    root.form.edit(root.index, text)
            }
        }
        ComboField {
            visible: root.kind === SampleForm.Kind.Choice
            width: parent.width
            label: root.label
            options: root.options
            current: root.current
            onChosen: option => root.form.choose(root.index, option)
        }
        Item {
            visible: root.kind === SampleForm.Kind.TableRow
            width: parent.width
            height: Math.max(title.height, bin.height)

            UiText {
                id: title

                anchors { left: parent.left; right: bin.left; verticalCenter: parent.verticalCenter }
                text: root.label
                strong: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            IconButton {
                id: bin

                anchors.right: parent.right
                symbol: "trash"
                text: qsTr("Remove: %1").arg(root.label)
                onClicked: root.form.removeRow(root.index)
            }
        }
        ActionButton {
            visible: root.kind === SampleForm.Kind.AddRow
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Kind.Quiet
            symbol: "plus"
            text: root.label
            onClicked: root.form.addRow(root.index)
        }
    }
}
