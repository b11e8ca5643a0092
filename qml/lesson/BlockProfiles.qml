// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A collection of profiles: what to look for, and the profiles found as a list, on a map, or in numbers.
FocusScope {
    id: root

    required property ProfilesObject block
    readonly property list<string> views: block.mapped ? ["list", "map", "numbers"] : ["list", "numbers"]
    property string view: "list"

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: block.title

    Column {
        id: column

        width: root.width
        spacing: Theme.gap

        Column {
            width: parent.width
            spacing: Theme.tight

            StatusTag {
                width: parent.width
                size: Theme.textSmall
                symbol: "person"
                text: qsTr("Profiles")
            }
            Heading {
                width: parent.width
                level: 3
                text: root.block.title
            }
            TextColumn {
                width: parent.width
                rows: root.block.intro
                onLinkActivated: address => root.linkActivated(address)
            }
        }
        ProfileSearch {
            width: parent.width
            block: root.block
        }
        Segments {
            width: parent.width
            name: qsTr("How the profiles are shown")
            labels: root.block.mapped ? [qsTr("List"), qsTr("Map"), qsTr("In numbers")] : [qsTr("List"), qsTr("In numbers")]
            current: root.views.indexOf(root.view)
            onChosen: index => root.view = root.views[index]
        }
        UiText {
            visible: root.block.profiles.count === 0
            width: parent.width
            text: qsTr("No profile has all of this. Look for less.")
            soft: true
            wrapMode: Text.Wrap
        }
        ProfileMap {
            id: map

            visible: root.view === "map"
            width: parent.width
            marks: root.block.marks
            onToggled: profile => root.block.toggle(profile)
        }
        ProfileNumbers {
            visible: root.view === "numbers" && root.block.profiles.count > 0
            width: parent.width
            block: root.block
        }
        Column {
            visible: root.view !== "numbers"
            width: parent.width
            Accessible.role: Accessible.List
            Accessible.name: root.block.title

            Rule {
                visible: root.view === "list" && root.block.profiles.count > 0
                width: parent.width
            }
            Repeater {
                model: root.block.profiles

                ProfileRow {
                    required property int profile

                    visible: root.view === "list" || open
                    width: column.width
                    onToggled: {
                        root.block.toggle(profile)
                        if (root.view === "map") // The row is gone, and the keyboard goes back to its mark.
                            map.focusMark(profile)
                    }
                }
            }
        }
        ProfileForm {
            visible: root.block.entry !== null
            width: parent.width
            block: root.block
            ruled: root.view !== "list" || root.block.profiles.count === 0 // The list ends with a rule of its own.
        }
    }
}
