// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// What the learner ought to know wherever they are: a file being brought in, the state of the store, an
/// answer that could not be saved.
Column {
    id: root

    required property Player player

    /// The keyboard was on the last one.
    signal allClosed()

    /// The bars are made anew; the keyboard goes on with the one that comes into this one's place.
    function close(index: int) {
        const hadFocus = (bars.itemAt(index) as MessageBar).hasFocusOnClose
        player.dismissNotice(index)
        if (!hadFocus)
            return
        if (bars.count > 0)
            (bars.itemAt(Math.min(index, bars.count - 1)) as MessageBar).focusOnClose()
        else
            allClosed()
    }

    Item {
        visible: root.player.importing.length > 0
        width: root.width
        height: busy.implicitHeight + 2 * Theme.close

        Rule { width: parent.width }
        BusyLine {
            id: busy

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
            //: %1 is a file's name
            text: qsTr("Bringing “%1” into your library").arg(root.player.importing)
            value: root.player.importProgress
            cancellable: true
            onCancelRequested: root.player.cancelImport()
        }
    }
    Repeater {
        id: bars

        model: root.player.notices

        MessageBar {
            required property int index
            required property string modelData

            width: root.width
            text: modelData
            closable: true
            onClosed: root.close(index)
        }
    }
    MessageBar {
        visible: text.length > 0
        width: root.width
        text: {
            const reason = root.player.module?.problem ?? ""
            //: %1 is a sentence that says why
            return reason ? qsTr("What you did last has not been saved. %1").arg(reason) : ""
        }
        tone: StatusTag.Tone.Wrong
    }
}
