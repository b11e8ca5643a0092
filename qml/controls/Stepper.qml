// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A size in steps, such as the text's: smaller, the size in force (which sets it back), larger.
Item {
    id: root

    required property string label
    property real value: 1
    property real minimumValue: 0.8
    property real maximumValue: 2.5
    property real standardValue: 1
    property real stepSize: 0.1
    property string fewer: qsTr("Smaller")
    property string more: qsTr("Larger")
    //: A size, such as "120%"
    readonly property string percent: qsTr("%1%").arg(Math.round(value * 100))

    signal moved(real value)

    implicitWidth: Math.max(row.implicitWidth, Math.ceil(caption.implicitWidth))
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.ignored: !visible

    function moveTo(wanted: real) {
        const steps = Math.round((wanted - minimumValue) / stepSize)
        const next = Math.max(minimumValue, Math.min(maximumValue, minimumValue + steps * stepSize))
        if (Math.abs(next - value) > stepSize / 100)
            moved(Math.round(next * 1000) / 1000)
    }

    Column {
        id: column

        width: root.width
        spacing: Theme.hair

        UiText {
            id: caption

            width: parent.width
            text: root.label
            strong: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Row {
            id: row

            spacing: Theme.hair

            StepButton {
                id: smaller

                name: root.fewer
                letterSize: Theme.normal
                exhausted: root.value < root.minimumValue + root.stepSize / 100
                sign: "−"
                onClicked: root.moveTo(root.value - root.stepSize)
            }
            ActionButton {
                height: smaller.height
                kind: ActionButton.Kind.Quiet
                text: root.percent
                //: %1 is what is sized, %2 its size in force; pressing sets it back
                Accessible.name: qsTr("%1: %2. Set back").arg(root.label).arg(root.percent)
                onClicked: root.moveTo(root.standardValue)
            }
            StepButton {
                name: root.more
                letterSize: Theme.large
                exhausted: root.value > root.maximumValue - root.stepSize / 100
                sign: "+"
                onClicked: root.moveTo(root.value + root.stepSize)
            }
        }
    }
}
