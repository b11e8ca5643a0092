// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adds up by room what `llvm-cov export -summary-only` says of each file, on standard input. Ends with 1 where a
// room has less than it must.
//
//   rooms.mjs SOURCE-TREE
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/// Percent of the branches that tests must take, of rooms where a mistake loses a learner's work or lets a
/// stranger's file in.
const least = {
    'packaging/archive': 90,
    'packaging/course': 90,
    'packaging/package': 90,
    'player/progress': 90,
};

function roomsOf(files, root) {
    const rooms = new Map();
    for (const file of files) {
        const room = dirname(relative(root, file.filename));
        if (!/^(packaging|player)\//.test(room))
            continue;
        const sum = rooms.get(room) ?? { lines: [0, 0], branches: [0, 0] };
        for (const kind of ['lines', 'branches']) {
            sum[kind][0] += file.summary[kind].covered;
            sum[kind][1] += file.summary[kind].count;
        }
        rooms.set(room, sum);
    }
    return [...rooms].sort();
}

const percent = ([covered, count]) => (count ? (100 * covered) / count : 100);
const cell = (sum) => `${percent(sum).toFixed(1)} %`.padStart(8) + ` ${`${sum[0]}/${sum[1]}`.padStart(12)}`;

const exported = JSON.parse(readFileSync(0, 'utf8'));
let failed = false;
console.log(`${'room'.padEnd(24)} ${'lines'.padStart(21)} ${'branches'.padStart(21)}`);
for (const [room, sum] of roomsOf(exported.data[0].files, process.argv[2])) {
    const isTooLow = room in least && percent(sum.branches) < least[room];
    failed ||= isTooLow;
    console.log(`${room.padEnd(24)} ${cell(sum.lines)} ${cell(sum.branches)}${
        isTooLow ? `  must be ${least[room]} %` : ''}`);
}
process.exit(failed ? 1 : 0);
