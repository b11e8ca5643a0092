// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far two colours are apart: for every eye (WCAG 2.2) and for eyes that do
// not tell red from green (Viénot, Brettel and Mollon 1999, as matrices on linear light).
.pragma library

var blindness = {
    "red-blind": [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
    "green-blind": [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
}

function linear(color) {
    return [color.r, color.g, color.b].map(function(part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
    })
}

function luminance(color) {
    var light = linear(color)
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
}

function ratio(one, other) {
    var lights = [luminance(one), luminance(other)]
    return (Math.max.apply(null, lights) + 0.05) / (Math.min.apply(null, lights) + 0.05)
}

function product(matrix, vector) {
    return matrix.map(function(row) {
        return Math.max(0, row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
    })
}

// CIE 1976 L*a*b* of linear light under D65.
function lab(light) {
    var white = [0.9505, 1, 1.089]
    var xyz = product([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], light)
    var f = xyz.map(function(value, row) {
        var share = value / white[row]
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116
    })
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
}

function distance(one, other, kind) {
    var a = lab(product(blindness[kind], linear(one)))
    var b = lab(product(blindness[kind], linear(other)))
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
