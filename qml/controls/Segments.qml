// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A few views side by side, underlined where you are. One tab stop; the arrow keys, Home and
/// End move. The page sets current; chosen() tells where the person wants to go. Wraps where it must.
Item {
    id: root

    required property list<string> labels
    property int current: 0
    property string name
    property int spacing: Theme.gap

    signal chosen(int index)

    implicitWidth: oneLine()
    implicitHeight: flow.implicitHeight

    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Accessible.ignored: !visible

    function oneLine(): real {
        let sum = 0
        for (let row = 0; row < tabs.count; ++row)
            sum += ((tabs.itemAt(row) as T.AbstractButton)?.implicitWidth ?? 0) + (row > 0 ? spacing : 0)
        return sum
    }

    function choose(index: int) {
        if (index !== current && index >= 0 && index < labels.length)
            chosen(index)
    }

    function move(event: KeyEvent) {
        const onward = root.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right
        const back = root.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left
        if (event.key === onward)
            choose(current + 1)
        else if (event.key === back)
            choose(current - 1)
        else if (event.key === Qt.Key_Home)
            choose(0)
        else if (event.key === Qt.Key_End)
            choose(labels.length - 1)
        else
            return
        event.accepted = true
    }

    Flow {
        id: flow

        width: root.width
        spacing: root.spacing

        Repeater {
            id: tabs

            model: root.labels

            T.TabButton {
                id: segment

                required property int index
                required property string modelData
                readonly property bool here: root.current === index

                text: modelData
                width: Math.min(implicitWidth, root.width)
                implicitWidth: Math.ceil(Math.max(bold.implicitWidth, plain.implicitWidth))
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.tight)
                hoverEnabled: true
                focusPolicy: Qt.ClickFocus
                activeFocusOnTab: here || (index === 0 && !root.labels[root.current])

                Accessible.name: text
                Accessible.selected: here
                Accessible.focusable: true
                Accessible.ignored: !visible
                Accessible.onPressAction: Activate.now(segment)

                contentItem: UiText {
                    text: segment.text
                    strong: segment.here
                    color: segment.here || segment.hovered ? Theme.color.ink : Theme.color.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                background: Item {
                    Rectangle {
                        width: parent.width
                        height: segment.here ? 3 : Theme.line
                        anchors.bottom: parent.bottom
                        visible: segment.here || segment.hovered
                        color: segment.here ? Theme.color.sea : Theme.color.edge
                    }
                    FocusRing { shown: segment.visualFocus }
                }
                // As wide as the wider of bold and plain, so that its neighbours stay where they are.
                UiText {
                    id: plain

                    visible: false
                    text: segment.modelData
                }
                UiText {
                    id: bold

                    visible: false
                    text: segment.modelData
                    strong: true
                }

                onClicked: root.choose(index)
                Keys.onPressed: event => root.move(event)
                Keys.onReturnPressed: event => Activate.byKey(segment, event)
                Keys.onEnterPressed: event => Activate.byKey(segment, event)
            }
        }
    }

    onCurrentChanged: {
        const tab = tabs.itemAt(current)
        for (let row = 0; row < tabs.count; ++row) {
            if (tab && tabs.itemAt(row).activeFocus)
                tab.forceActiveFocus((tabs.itemAt(row) as T.AbstractButton).focusReason)
        }
    }
}
