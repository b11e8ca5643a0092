// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Kogge.Controls

Grid {
    id: root

    required property bool german
    readonly property int cell: Math.floor((width - (columns - 1) * Theme.wide) / columns)

    function say(english: string, otherwise: string): string {
        return german ? otherwise : english
    }

    columns: Theme.isNarrow(width) ? 1 : 3
    columnSpacing: Theme.wide
    rowSpacing: Theme.gap

    Field { width: root.cell; label: root.say("Source", "Quelle der Angabe"); value: "Künstlersozialkasse, § 26 KSVG" }
    Field { width: root.cell; label: root.say("Rate", "Abgabesatz"); value: "4,9"; unit: "%"; numeric: true
            help: root.say("As the office publishes it each autumn", "Wie ihn die Künstlersozialkasse jeden Herbst veröffentlicht") }
    Field { width: root.cell; label: root.say("Opening balance", "Kontostand am Jahresanfang"); value: "6000"; unit: "€"; numeric: true
            problem: root.say("Below zero: the account cannot start there", "Unter null: So kann das Konto das Jahr nicht beginnen") }
    DateField { width: root.cell; label: root.say("Check by", "Prüfen bis"); value: "2026-10-01"; format: root.german ? "dd.MM.yy" : "dd/MM/yyyy" }
    ComboField { width: root.cell; label: root.say("Country", "Bundesland"); current: 0
                 options: [root.say("Schleswig-Holstein", "Mecklenburg-Vorpommern und Schleswig-Holstein"), "Hamburg"] }
    ComboField { width: root.cell; label: root.say("Kind of grant", "Art der Förderung"); options: ["LEADER"] }
    Field { width: root.cell; label: root.say("Number", "Aktenzeichen"); value: "4711"; readOnly: true }
    LongField { width: root.cell; label: root.say("Your reason", "Ihre Begründung"); placeholder: root.say("Write two sentences", "Schreiben Sie zwei Sätze") }
    LongField { width: root.cell; label: root.say("Target", "Übersetzung"); serif: true; rows: 2; value: "Der tiefste Endbestand sagt Ihnen, wie viel Sie überbrücken müssen." }
    TestSwitch { width: root.cell; text: root.say("Test: 20 % less income", "Probe: 20 % weniger Einnahmen in allen Monaten") }
    TestSwitch { width: root.cell; checked: true; text: root.say("Less movement", "Weniger Bewegung") }
    CheckField { width: root.cell; checked: true; text: root.say("Invoice written", "Rechnung geschrieben und verschickt") }
    CheckField { width: root.cell; text: root.say("Contract signed", "Vertrag von beiden Seiten unterschrieben") }
    Stepper { width: root.cell; label: root.say("Text size", "Schriftgröße"); value: 1.2 }
    Row {
        LedgerField { width: root.cell / 3; name: "May"; text: "4.150" }
        LedgerField { width: root.cell / 3; name: "June"; value: "2.600"; editable: true }
        LedgerField { width: root.cell / 3; name: "July"; text: "−13.150"; strong: true; marked: true; below: true }
    }
}
