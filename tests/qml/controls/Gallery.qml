// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Kogge.Controls

/// Every control once, in plain and in trying states, in English or with long German words.
Rectangle {
    id: root

    property bool german: false
    readonly property bool narrow: Theme.isNarrow(width)
    readonly property int side: narrow ? Theme.gap : Theme.section
    property alias page: page
    property alias bar: bar

    function say(english: string, otherwise: string): string {
        return german ? otherwise : english
    }

    width: 1100
    height: 800
    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: true
        narrow: root.narrow
        context: root.say("Toolbox", "Werkzeugkasten")
        title: root.say("Liquidity plan: Kulturhof Linde", "Liquiditätsplanung: Veranstaltungszentrum Kulturhof Linde")

        IconButton { symbol: "undo"; text: root.say("Undo", "Rückgängig machen") }
        IconButton { symbol: "bookmark"; text: root.say("Bookmark", "Lesezeichen"); checkable: true; checked: true }
        IconButton { symbol: "more"; text: root.say("More", "Weiteres") }
    }
    ScrollPage {
        id: page

        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: footer.top }
        contentHeight: column.implicitHeight + 2 * Theme.section

        Column {
            id: column

            x: root.side
            y: Theme.section
            width: page.width - 2 * root.side
            spacing: Theme.wide

            Heading {
                width: parent.width
                level: 1
                text: root.say("Staying solvent: the 12-month plan", "Zahlungsfähig bleiben: der Liquiditätsplan")
            }
            Prose {
                width: Math.min(parent.width, Theme.measure)
                text: root.say("Write money down in the month in which it reaches your account or leaves it, gross, with VAT.",
                               "Tragen Sie Geld in dem Monat ein, in dem es auf dem Konto ankommt oder es verlässt, brutto, mit Umsatzsteuer.")
            }
            Segments {
                width: parent.width
                name: root.say("Topics", "Themen")
                labels: [root.say("All", "Alle"), root.say("Financing", "Finanzierung"), root.say("Marketing", "Öffentlichkeitsarbeit"),
                    root.say("Export", "Auslandsgeschäft"), root.say("Transfer", "Wissensweitergabe")]
                onChosen: index => current = index
            }
            ActionRow {
                width: parent.width

                ActionButton { kind: ActionButton.Kind.Primary; symbol: "book-open"; text: root.say("Continue reading", "Weiterlesen, wo Sie aufgehört haben") }
                ActionButton { text: root.say("Contents of the module", "Inhaltsverzeichnis des Lernmoduls") }
                ActionButton { kind: ActionButton.Kind.Quiet; symbol: "arrow-right"; symbolAfter: true; text: root.say("Skip", "Überspringen") }
                ActionButton { enabled: false; text: root.say("Print", "Arbeitsblatt ausdrucken") }
            }
            GalleryFields {
                width: parent.width
                german: root.german
            }
            GalleryNotices {
                width: parent.width
                german: root.german
            }
            Column {
                width: Math.min(parent.width, 760)

                RouteRow {
                    width: parent.width
                    number: "1"
                    title: root.say("Where the money comes from", "Woher das Geld kommt")
                    note: root.say("done, 18 of 20 points", "abgeschlossen, 18 von 20 Punkten")
                    status: "done"
                    first: true
                }
                RouteRow {
                    width: parent.width
                    number: "2"
                    title: root.say("Staying solvent", "Zahlungsfähigkeit: der Zwölfmonatsplan")
                    note: root.say("18 min left", "noch 18 Minuten")
                    status: "begun"
                    current: true
                }
                RouteRow {
                    width: parent.width
                    number: "3"
                    title: root.say("Grants, loans and mezzanine compared", "Zuschüsse, Kredite und Mezzaninfinanzierungen im Vergleich")
                    note: root.say("30 min", "30 Minuten")
                    status: "open"
                    last: true
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.wide

                Cover { width: 156; topic: "financing"; moduleId: "fin"; title: root.say("Financing", "Finanzierung") }
                Cover { width: 156; topic: "export"; moduleId: "exp"; title: root.say("Going abroad", "Weitergeben und zusammenarbeiten") }
                Cover { width: 44; topic: "marketing"; moduleId: "mar" }
                Cover { visible: !root.narrow; width: 190; topic: "transfer"; moduleId: "tra"; title: root.say("Passing it on", "Auf Augenhöhe") }
                Cover { visible: !root.narrow; width: 190; topic: "marketing"; moduleId: "mar"; title: root.say("Marketing that fits", "Marketing, das passt") }
            }
        }
    }
    RouteFooter {
        id: footer

        width: parent.width
        anchors.bottom: parent.bottom
        narrow: root.narrow
        states: ["done", "done", "begun", "open", "open", "open"]
        current: 2
        previousTitle: root.say("2  A day of work", "2  Pflichten im Preis")
        nextTitle: root.say("4  Grants, loans, mezzanine", "4  Zuschüsse, Kredite und Mezzaninfinanzierungen")
    }
}
