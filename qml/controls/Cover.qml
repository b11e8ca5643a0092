// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "cover.js" as Pattern

/// A module's cover: cloth, spine, pattern, and a paper label with the title.
/// Below 120 px of width the label gives way to the pattern alone. It says
/// nothing to screen readers, for the title stands beside it as a name.
Rectangle {
    id: root

    required property string topic
    required property string moduleId
    property string title
    /// An author's picture; it replaces the pattern, never the label.
    property url picture
    readonly property bool labelled: width >= 120
    // Tiles of whole pixels, or seams show. A screen scaled by a fraction may still set the
    // cover itself between two pixels: there, tiles reach one pixel into their neighbours.
    readonly property real grain: Math.max(1, Screen.devicePixelRatio)
    readonly property real bleed: grain % 1 > 0 ? 1 / grain : 0
    readonly property real tile: Math.max(0, Math.floor((width * 0.95 - 2) / 4 * grain) / grain)
    readonly property real spine: width - 1 - 4 * tile
    readonly property int rows: labelled ? 3 : 5

    implicitWidth: 180
    implicitHeight: Math.round(width * 4 / 3)
    color: Pattern.base(topic, moduleId)
    radius: 3

    Accessible.ignored: true

    Grid {
        id: pattern

        anchors { right: parent.right; rightMargin: 1; bottom: parent.bottom; bottomMargin: 1 }
        columns: 4
        // A cover has its spine at the left in every language.
        LayoutMirroring.enabled: false

        Repeater {
            model: String(root.picture) ? [] : Pattern.tiles(root.topic, root.moduleId, 4 * root.rows)

            Item {
                id: tile

                required property string modelData

                width: root.tile
                height: root.tile

                Image {
                    width: root.tile + root.bleed
                    height: width
                    source: Qt.resolvedUrl("cover/" + tile.modelData + ".svg")
                    sourceSize { width: width; height: height }
                    Accessible.ignored: true
                }
            }
        }
    }
    Image {
        anchors { right: parent.right; rightMargin: 1; bottom: parent.bottom; bottomMargin: 1 }
        width: 4 * root.tile
        height: root.rows * root.tile
        visible: status === Image.Ready
        source: root.picture
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: width * 2
        Accessible.ignored: true
    }
    Rectangle {
        width: root.spine
        height: parent.height
        radius: root.radius
        color: Pattern.deep(root.topic)
    }
    Rectangle {
        visible: root.labelled
        x: root.spine + 10
        y: 10
        width: root.width - x - 10
        height: root.height - 3 * root.tile - 21
        color: "#fbf8f0"
        radius: 2

        Rectangle {     // the printed frame of the label
            anchors { fill: parent; margins: 4 }
            color: "transparent"
            border.width: 1
            border.color: root.color
        }
        Text {
            anchors { fill: parent; leftMargin: 13; rightMargin: 10; topMargin: 8; bottomMargin: 8 }
            text: root.title
            color: "#20272b"
            font.family: Theme.serif
            font.pixelSize: Math.round(root.width * 0.098)
            minimumPixelSize: 11
            fontSizeMode: Text.Fit
            lineHeight: 0.86
            wrapMode: Text.WordWrap
            elide: Text.ElideRight
            textFormat: Text.PlainText
            renderType: Text.NativeRendering
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.width: 1
        border.color: Theme.highContrast ? Theme.color.edge : Pattern.deep(root.topic)
    }
}
