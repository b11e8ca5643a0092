// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type them in their own order of day, month and year, and as
// the files keep them: 2026-12-31.
.pragma library

/// The order of a locale's short date, such as "dmy" for dd.MM.yy; "ymd" if the format is none of figures.
function order(format) {
    var letters = format.toLowerCase().replace(/[^dmy]/g, "").replace(/(.)\1+/g, "$1")
    return /MMM|ddd|'/.test(format) || letters.length !== 3 ? "ymd" : letters
}

function separator(format) {
    return /MMM|ddd|'/.test(format) ? "-" : format.replace(/[dMy]/g, "").charAt(0) || "-"
}

function padded(number, length) {
    return String(number).padStart(length, "0")
}

function exists(year, month, day) {
    var date = new Date(Date.UTC(year, month - 1, day))
    return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/// The neutral date for what was typed, or "" if it is none. A year of two
/// figures counts only if \p shortYear says so, and is then one from 2000 on.
function toIso(text, format, shortYear) {
    var parts = text.trim().split(/[^0-9]+/).filter(function(part) { return part.length > 0 })
    if (parts.length !== 3 || !/^[0-9\s.\/-]+$/.test(text.trim()))
        return ""
    var letters = parts[0].length === 4 ? "ymd" : order(format)
    var year = parts[letters.indexOf("y")]
    var month = Number(parts[letters.indexOf("m")])
    var day = Number(parts[letters.indexOf("d")])
    if (year.length !== 4 && !(shortYear && year.length === 2))
        return ""
    var fullYear = Number(year) + (year.length === 2 ? 2000 : 0)
    return exists(fullYear, month, day) ? padded(fullYear, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) : ""
}

/// How a neutral date is written in the locale of \p format; what is no neutral date stays as it is.
function display(iso, format) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(iso))
        return iso
    var parts = { y: iso.slice(0, 4), m: iso.slice(5, 7), d: iso.slice(8, 10) }
    return order(format).split("").map(function(letter) { return parts[letter] }).join(separator(format))
}
