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
        case ProblemList.MarkDecorative: return qsTr("Only decoration")
        case ProblemList.MarkChecked: return qsTr("Checked today")
        case ProblemList.TakeResult: return qsTr("Take the computed result")
        case ProblemList.MakePlain: return qsTr("Make it plain text")
        case ProblemList.ChooseTarget: return qsTr("Choose another target …")
        case ProblemList.OpenMedia: return qsTr("Pictures and files …")
        default: return placeWords
        }
    }
    //: %1 is a lesson or a file
    readonly property string placeWords: qsTr("Go to “%1”").arg(place)
    /// The remedy changes the module, and there is a place in a lesson where one can look first.
    readonly property bool mendsText: {
        switch (remedy) {
        case ProblemList.MendHeadings:
        case ProblemList.ChooseTarget:
        case ProblemList.MarkDecorative:
        case ProblemList.MarkChecked:
        case ProblemList.TakeResult:
        case ProblemList.MakePlain:
            return lesson.length > 0
        default:
            return false
        }
    }
    readonly property bool mendsFiles: {
        switch (remedy) {
        case ProblemList.RemoveOrphans:
        case ProblemList.RemoveMedia:
        case ProblemList.ListMedia:
        case ProblemList.UseOtherMedia:
        case ProblemList.WriteCanonically:
            return true
        default:
            return false
        }
    }

    /// The remedy.
    signal chosen()
    /// Only to its place.
    signal placeChosen()

    /// Among the buttons of many problems, a screen reader tells each by what it is about.
    function nameOf(words: string): string {
        return words + ": " + text
    }

    function takeFocus() {
        const button = mendsText ? there : way
        button.forceActiveFocus(Qt.TabFocusReason)
    }

    /// Goes to its place, and changes nothing.
    function go() {
        if (mendsText)
            placeChosen()
        else if (!mendsFiles)
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
    Flow {
        x: 14
        width: root.width - x

        ActionButton {
            id: there

            visible: root.mendsText
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Kind.Quiet
            text: root.placeWords
            Accessible.name: root.nameOf(text)
            onClicked: root.placeChosen()
        }
        ActionButton {
            id: way

            visible: root.remedy !== ProblemList.Nothing
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Kind.Quiet
            text: root.wayWords
            Accessible.name: root.nameOf(text)
            onClicked: root.chosen()
        }
    }
}
