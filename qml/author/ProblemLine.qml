// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// Something to put right: how grave, a sentence, and the way there.
Column {
    id: root

    required property bool severe
    required property string text
    required property string place
    required property string lesson
    required property string block
    required property string language
    required property int remedy
    required property int hint
    required property int index
    required property string field
    /// Path of the file that it is about, or what else.
    required property string subject
    readonly property string wayWords: {
        switch (remedy) {
        case ProblemList.Translate: return qsTr("Translate")
        case ProblemList.RemoveOrphans: return qsTr("Remove them")
        case ProblemList.RemoveMedia: return qsTr("Remove the file")
        case ProblemList.ListMedia: return qsTr("List it")
        case ProblemList.UseOtherMedia: return qsTr("Use one of them")
        case ProblemList.WriteCanonically: return qsTr("Write it anew")
        case ProblemList.MendHeadings: return qsTr("Change the levels")
        case ProblemList.ChooseTarget: return qsTr("Choose another target …")
        case ProblemList.OpenMedia: return qsTr("Pictures and files …")
        //: %1 is a lesson or a file
        default: return qsTr("Go to “%1”").arg(place)
        }
    }

    signal chosen()

    function takeFocus() {
        way.forceActiveFocus(Qt.TabFocusReason)
    }

    function go() {
        chosen()
        takeFocus()
    }

    StatusTag {
        width: root.width
        symbol: root.severe ? "status-wrong" : root.hint !== ProblemList.None ? "hint" : "warning"
        text: root.severe ? qsTr("Must be fixed before packing") : root.hint === ProblemList.Spelling ? qsTr("Spelling")
              : root.hint === ProblemList.Reading ? qsTr("Could be read more easily") : qsTr("Should be looked at")
        tone: root.severe ? StatusTag.Tone.Wrong : root.hint !== ProblemList.None ? StatusTag.Tone.Neutral : StatusTag.Tone.Notice
        strong: true
    }
    UiText {
        x: 22
        width: root.width - x
        text: root.text
        wrapMode: Text.Wrap
    }
    ActionButton {
        id: way

        x: 14
        visible: root.remedy !== ProblemList.Nothing
        width: Math.min(implicitWidth, root.width - x)
        kind: ActionButton.Kind.Quiet
        text: root.wayWords
        onClicked: root.chosen()
    }
}
