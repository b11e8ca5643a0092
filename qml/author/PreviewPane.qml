// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// The open lesson as learners get it, in any of its languages, on any screen, in any colours and text size; none of
/// that changes the program. It follows what is chosen and written. What is tried here is kept nowhere.
FocusScope {
    id: root

    required property ModuleEditor module
    readonly property LivePreview preview: module ? module.preview : null
    readonly property list<string> schemes: ["", "light", "dark", "highLight", "highDark"]
    readonly property int screen: preview ? preview.widthOf(preview.device) : 0
    /// A screen that is wider than there is room is shown smaller.
    readonly property real zoom: screen > 0 ? Math.min(1, (width - 2 * Theme.tight) / screen) : 1

    /// The keyboard in the first choice.
    function takeFocus() {
        bar.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
    }

    function schemeOf(appearance: string): int {
        return appearance ? root.schemes.indexOf(appearance) - 1 : Theme.scheme
    }

    Flow {
        id: bar

        x: Theme.tight
        y: Theme.hair
        width: parent.width - 2 * Theme.tight
        spacing: Theme.hair

        Accessible.role: Accessible.ToolBar
        Accessible.name: qsTr("Preview")

        ChoiceButton {
            visible: options.length > 1
            label: qsTr("Language")
            options: root.module ? root.module.languageNames : []
            current: root.preview ? root.preview.language : 0
            onChosen: index => root.preview.language = index
        }
        ChoiceButton {
            label: qsTr("Screen")
            // In the order of LivePreview.Device.
            options: [qsTr("As wide as here"), qsTr("Tablet"), qsTr("Telephone")]
            current: root.preview ? root.preview.device : 0
            onChosen: index => root.preview.device = index
        }
        ChoiceButton {
            label: qsTr("Text size")
            //: A size, such as "120 %"
            options: [qsTr("%1 %").arg(100), qsTr("%1 %").arg(125), qsTr("%1 %").arg(150), qsTr("%1 %").arg(175), qsTr("%1 %").arg(200)]
            current: root.preview ? Math.round((root.preview.textSize - 1) * 4) : 0
            onChosen: index => root.preview.textSize = 1 + index / 4
        }
        ChoiceButton {
            label: qsTr("Colours")
            options: [qsTr("As the program"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast, light"), qsTr("High contrast, dark")]
            current: root.preview ? root.schemes.indexOf(root.preview.appearance) : 0
            onChosen: index => root.preview.appearance = root.schemes[index]
        }
        UiText {
            visible: root.zoom < 1
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            soft: true
            font.pixelSize: Theme.small
            //: %1 is a number of percent: the picture of a screen is smaller than the screen
            text: qsTr("shown at %1 %").arg(Math.round(root.zoom * 100))
        }
    }
    Rule {
        id: line

        anchors { left: parent.left; right: parent.right; top: bar.bottom; topMargin: Theme.hair }
    }
    Rectangle {
        id: desk

        anchors { left: parent.left; right: parent.right; top: line.bottom; bottom: parent.bottom }
        color: root.screen > 0 ? Theme.color.board : Theme.color.paper
        clip: true

        Rectangle {
            anchors { fill: frame; margins: -Theme.line }
            visible: root.screen > 0
            color: "transparent"
            border { width: Theme.line; color: Theme.color.edge }
        }
        Item {
            id: frame

            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; bottom: parent.bottom }
            width: root.screen > 0 ? root.screen * root.zoom : parent.width

            PreviewStage {
                id: stage

                width: frame.width / root.zoom
                height: frame.height / root.zoom
                scale: root.zoom
                transformOrigin: Item.TopLeft
                focus: true
                source: Qt.resolvedUrl("PreviewedLesson.qml")
                preview: root.preview
                scheme: root.schemeOf(root.preview ? root.preview.appearance : "")
                readingScale: root.preview ? root.preview.textSize : 1
                interfaceScale: Theme.interfaceScale
                reducedMotion: Theme.reducedMotion
            }
        }
    }
}
