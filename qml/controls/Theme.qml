// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// Every colour, size and duration of Kogge. Pages name a role, never a value.
QtObject {
    id: root

    enum Scheme { Light, Dark, HighLight, HighDark }

    property int scheme: Theme.Scheme.Light
    /// Lesson text, 0.8 to 2.5; changed by the learner with Ctrl + and Ctrl −. Values outside count as the nearest inside.
    property real readingScale: 1
    /// Interface text, 0.8 to 2: the desktop's font size divided by its default.
    property real interfaceScale: 1
    property bool reducedMotion: false

    readonly property bool dark: scheme === Theme.Scheme.Dark || scheme === Theme.Scheme.HighDark
    readonly property bool highContrast: scheme >= Theme.Scheme.HighLight
    readonly property ColorRoles color: highContrast ? (dark ? highDark : highLight) : (dark ? night : light)
    /// Right to left, as the language of the interface asks. For popups, which do not inherit it from the page.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // Type: the first family that is installed. Debian: fonts-sil-gentiumplus, fonts-lato.
    readonly property string serif: firstInstalled(["Gentium Book Plus", "Gentium Plus", "Charis SIL", "Noto Serif"], "serif")
    readonly property string sans: firstInstalled(["Lato", "Noto Sans", "Open Sans"], "sans-serif")

    readonly property real interfaceFactor: Math.max(0.8, Math.min(2, interfaceScale))
    readonly property int small: Math.round(13 * interfaceFactor)
    readonly property int normal: Math.round(15 * interfaceFactor)
    readonly property int large: Math.round(18 * interfaceFactor)

    readonly property real readingFactor: Math.max(0.8, Math.min(2.5, readingScale))
    /// How much larger what stands among the text is: its words, and the fields in which something is entered.
    readonly property real textFactor: Math.max(interfaceFactor, readingFactor)
    // The interface's words among the text: labels, heads of columns. They grow with the lesson.
    readonly property int textSmall: Math.max(small, Math.round(13 * readingFactor))
    readonly property int textNormal: Math.max(normal, Math.round(15 * readingFactor))
    readonly property int caption: Math.round(16 * readingFactor)
    readonly property int body: Math.round(19 * readingFactor)
    readonly property int lead: Math.round(22 * readingFactor)
    // Headings grow more slowly than text, or long words would not fit a narrow window.
    readonly property int heading3: Math.round(20 * readingFactor)
    readonly property int heading2: Math.round(27 * (0.3 + 0.7 * readingFactor))
    readonly property int heading1: Math.round(38 * (0.5 + 0.5 * readingFactor))
    readonly property int figure: Math.round(40 * readingFactor)

    /// About 68 characters of lesson text.
    readonly property int measure: 33 * body
    readonly property int marginWidth: Math.round(216 * interfaceFactor)
    readonly property int railWidth: Math.round(272 * interfaceFactor)
    readonly property int inspectorWidth: Math.round(312 * interfaceFactor)

    // Space. One step between things that belong together, several between things that do not.
    readonly property int hair: 4
    readonly property int tight: 8
    readonly property int close: 12
    readonly property int gap: 16
    readonly property int wide: 24
    readonly property int section: 40
    readonly property int chapter: 64

    readonly property int radius: 4
    readonly property int line: highContrast ? 2 : 1
    readonly property int focusWidth: highContrast ? 3 : 2
    readonly property int touch: 44
    readonly property int control: Math.max(40, Math.round(36 * interfaceFactor) + 4)
    readonly property int iconSize: Math.round(20 * interfaceFactor)
    readonly property real faint: 0.45

    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int calm: reducedMotion ? 0 : 180

    /// Narrow: one column, panes become pages.
    function isNarrow(width: real): bool {
        return width < 720 * Math.max(1, interfaceFactor)
    }

    /// Roomy: marginalia stand beside the text.
    function isRoomy(width: real): bool {
        return width >= measure + marginWidth + 3 * section
    }

    /// The rail shows beside the text where both and their margins fit.
    function hasRail(width: real): bool {
        return width >= railWidth + measure + 2 * section
    }

    /// Line height in pixels; fixed, because the metrics of fallback fonts differ.
    function leading(size: int): int {
        return Math.round(size * (size > 24 ? 1.22 : 1.55))
    }

    function firstInstalled(wanted: list<string>, otherwise: string): string {
        const installed = Qt.fontFamilies()
        for (const family of wanted) {
            if (installed.indexOf(family) >= 0)
                return family
        }
        return otherwise
    }

    readonly property ColorRoles light: ColorRoles {
        board: "#ecebe6"; paper: "#fcfbf8"; inset: "#f3f2ed"
        ink: "#20272b"; inkSoft: "#535c60"; line: "#d6d4cb"; edge: "#83867f"
        sea: "#1b4d66"; seaPressed: "#123a4f"; seaSoft: "#dfe8ec"; seaInk: "#ffffff"
        right: "#0b6553"; rightSoft: "#e0eee9"
        wrong: "#851a35"; wrongSoft: "#f7e6e9"
        notice: "#7a5200"; noticeSoft: "#f7ecd2"
        lamp: "#b45309"
    }
    readonly property ColorRoles night: ColorRoles {
        board: "#12181b"; paper: "#1a2124"; inset: "#222a2e"
        ink: "#e5e2da"; inkSoft: "#aab2b2"; line: "#353f43"; edge: "#7a8586"
        sea: "#93c4da"; seaPressed: "#b4d8e8"; seaSoft: "#233944"; seaInk: "#0f2430"
        right: "#86d6b8"; rightSoft: "#1c332b"
        wrong: "#f29c84"; wrongSoft: "#3a241d"
        notice: "#e5b964"; noticeSoft: "#352a14"
        lamp: "#f6b73c"
    }
    readonly property ColorRoles highLight: ColorRoles {
        board: "#ffffff"; paper: "#ffffff"; inset: "#ffffff"
        ink: "#000000"; inkSoft: "#1c1c1c"; line: "#000000"; edge: "#000000"
        sea: "#00304d"; seaPressed: "#000000"; seaSoft: "#d5e9f5"; seaInk: "#ffffff"
        right: "#003d2c"; rightSoft: "#ffffff"
        wrong: "#8a0038"; wrongSoft: "#ffffff"
        notice: "#5c4300"; noticeSoft: "#ffffff"
        lamp: "#a33c00"
    }
    readonly property ColorRoles highDark: ColorRoles {
        board: "#000000"; paper: "#000000"; inset: "#000000"
        ink: "#ffffff"; inkSoft: "#f0f0f0"; line: "#ffffff"; edge: "#ffffff"
        sea: "#a8e0ff"; seaPressed: "#ffffff"; seaSoft: "#0c2f42"; seaInk: "#000000"
        right: "#8ff0c8"; rightSoft: "#000000"
        wrong: "#ffb39e"; wrongSoft: "#000000"
        notice: "#ffd27a"; noticeSoft: "#000000"
        lamp: "#ffc400"
    }
}
