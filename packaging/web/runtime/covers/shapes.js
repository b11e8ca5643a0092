// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The side of a tile. */
export const size = 48;

export function quarter(x, y, corner, r) {
    const cx = corner === 1 || corner === 2 ? x + size : x;
    const cy = corner >= 2 ? y + size : y;
    const ex = cx === x ? r : -r;
    const ey = cy === y ? r : -r;
    const sweep = ex > 0 === ey > 0 ? 1 : 0;
    return `M${cx} ${cy}L${cx + ex} ${cy}A${r} ${r} 0 0 ${sweep} ${cx} ${cy + ey}Z`;
}
