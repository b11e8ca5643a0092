// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// All that can be said of what is open: its name, its formula, its fields, and of a sample its values.
Item {
    id: root

    required property DesignLine line
    readonly property WorksheetDesign design: line.design
    readonly property bool named: line.name.length > 0
    readonly property bool computable: line.kind !== WorksheetDesign.Kind.Table && line.kind !== WorksheetDesign.Kind.Sample

    implicitHeight: column.height + Theme.gap

    Rectangle {
        anchors.fill: parent
        color: Theme.color.inset
    }
    Column {
        id: column

        x: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.close

        Row {
            anchors.right: parent.right

            IconButton {
                visible: root.line.verdict === WorksheetDesign.Verdict.Differs
                symbol: "check"
                text: qsTr("Expect what comes out: %1").arg(root.line.label)
                onClicked: root.design.takeAsExpected(root.line.path)
            }
            IconButton {
                visible: !root.line.isFirst
                symbol: "arrow-up"
                text: qsTr("Move up: %1").arg(root.line.label)
                onClicked: root.design.move(root.line.path, -1)
            }
            IconButton {
                visible: !root.line.isLast
                symbol: "arrow-down"
                text: qsTr("Move down: %1").arg(root.line.label)
                onClicked: root.design.move(root.line.path, 1)
            }
            IconButton {
                symbol: "trash"
                text: qsTr("Remove: %1").arg(root.line.label)
                onClicked: root.design.remove(root.line.path)
            }
        }
        // What learners read comes first; it is what one has in mind.
        Field {
            visible: root.named
            width: parent.width
            label: qsTr("Label")
            value: root.line.ownLabel
            onEdited: text => root.design.writeLabel(root.line.path, text)
        }
        Field {
            id: name

            visible: root.named
            width: parent.width
            label: qsTr("Name in formulas")
            help: qsTr("A new name goes into all formulas, samples and charts.")
            value: root.line.name
            onEdited: problem = ""
            onFinished: text => problem = text === root.line.name ? "" : root.design.rename(root.line.path, text)
        }
        FormulaField {
            visible: root.computable
            width: parent.width
            design: root.design
            path: root.line.path
            label: root.line.kind === WorksheetDesign.Kind.Check ? qsTr("Condition that must hold") : qsTr("Formula")
            help: root.line.computed ? "" : qsTr("Empty: learners fill it in.")
            value: root.line.formula
            problem: root.line.complaint
            faultAt: root.line.faultAt
            faultLength: root.line.faultLength
            onEdited: text => root.design.writeFormula(root.line.path, text)
        }
        Repeater {
            model: root.design.form

            FormLine {
                width: column.width
                form: root.design.form
                module: root.line.module
            }
        }
        Repeater {
            model: root.design.sampleForm

            SampleLine {
                width: column.width
                form: root.design.sampleForm
            }
        }
    }
}
