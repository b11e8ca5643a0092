// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// A walk through the editor: one thing after the other is framed, and said what it is for. The page can be used all
/// the while.
FocusScope {
    id: root

    /// What is shown: maps of title, text and item (an Item, or null for the whole page); whoever owns this may add more.
    required property list<var> stops
    property int stop: -1
    readonly property bool shown: stop >= 0 && stop < stops.length
    readonly property Item target: shown ? stops[stop].item : null

    signal ended()

    function begin() {
        stop = 0
        onward.forceActiveFocus(Qt.TabFocusReason)
    }
    function end() {
        stop = -1
        ended()
    }

    visible: shown
    Keys.onEscapePressed: end()

    Rectangle {
        id: frame

        readonly property point place: root.shown && root.target ? root.target.mapToItem(root, 0, 0) : Qt.point(0, 0)

        // Around it, as far as the window goes.
        x: Math.max(2, place.x - Theme.hair)
        y: Math.max(2, place.y - Theme.hair)
        width: Math.min(root.width - 2, place.x + (root.target ? root.target.width : 0) + Theme.hair) - x
        height: Math.min(root.height - 2, place.y + (root.target ? root.target.height : 0) + Theme.hair) - y
        visible: root.target !== null && root.target.visible
        color: "transparent"
        radius: 4
        border { width: 3; color: Theme.color.sea }
    }
    PanelGround {
        id: card

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.wide }
        width: Math.min(Math.round(480 * Theme.interfaceFactor), parent.width - 2 * Theme.gap)
        height: words.height + 2 * Theme.wide
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        // What is beneath stays as it is.
        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: words

            x: Theme.wide
            y: Theme.wide
            width: parent.width - 2 * Theme.wide
            spacing: Theme.close

            UiText {
                width: parent.width
                soft: true
                //: Steps of a tour
                text: qsTr("%1 of %2").arg(root.stop + 1).arg(root.stops.length)
            }
            Heading {
                id: title

                width: parent.width
                level: 3
                text: root.shown ? root.stops[root.stop].title : ""
            }
            UiText {
                width: parent.width
                wrapMode: Text.Wrap
                text: root.shown ? root.stops[root.stop].text : ""
            }
            ActionRow {
                width: parent.width

                ActionButton {
                    id: onward

                    kind: ActionButton.Kind.Primary
                    focus: true
                    text: root.stop + 1 < root.stops.length ? qsTr("Next") : qsTr("Begin to write")
                    onClicked: {
                        if (root.stop + 1 < root.stops.length)
                            ++root.stop
                        else
                            root.end()
                    }
                }
                ActionButton {
                    text: qsTr("Back")
                    enabled: root.stop > 0
                    onClicked: --root.stop
                }
                ActionButton {
                    kind: ActionButton.Kind.Quiet
                    visible: root.stop + 1 < root.stops.length
                    text: qsTr("End the tour")
                    onClicked: root.end()
                }
            }
        }
    }
}
