// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adds up by room what `llvm-cov export -summary-only` says of each file, on standard input. Ends with 1 where a
// room has less than it must.
//
//   rooms.mjs SOURCE-TREE
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/// Percent of the lines, and of the branches, that tests must reach where a mistake loses a learner's work, grades it
/// wrongly, or lets a stranger's file in.
const least = {
    'packaging/archive': 90,
    'packaging/course': 90,
    'packaging/course/grading*': 90,
    'packaging/package': 90,
    'player/progress': 90,
};

/// The rooms that a file counts for: its folder, and the part of it that has a row of its own.
function roomsOf(path) {
    const parts = Object.keys(least).filter((room) => room.endsWith('*') && path.startsWith(room.slice(0, -1)));
    return [dirname(path), ...parts];
}

function sumsOf(files, root) {
    const sums = new Map();
    for (const { filename, summary } of files) {
        const path = relative(root, filename);
        if (!/^(packaging|player)\//.test(path))
            continue;
        for (const room of roomsOf(path)) {
            const sum = sums.get(room) ?? { lines: [0, 0], branches: [0, 0] };
            for (const kind of ['lines', 'branches']) {
                sum[kind][0] += summary[kind].covered;
                sum[kind][1] += summary[kind].count;
            }
            sums.set(room, sum);
        }
    }
    return [...sums].sort();
}

const percent = ([covered, count]) => (count ? (100 * covered) / count : 100);
const cell = (sum) => `${percent(sum).toFixed(1)} %`.padStart(8) + ` ${`${sum[0]}/${sum[1]}`.padStart(12)}`;

const exported = JSON.parse(readFileSync(0, 'utf8'));
const sums = sumsOf(exported.data[0].files, process.argv[2]);
const names = new Set(sums.map(([room]) => room));
let failed = false;
console.log(`${'room'.padEnd(26)} ${'lines'.padStart(21)} ${'branches'.padStart(21)}`);
for (const [room, { lines, branches }] of sums) {
    const isTooLow = Math.min(percent(lines), percent(branches)) < (least[room] ?? 0);
    failed ||= isTooLow;
    const must = isTooLow ? `  both must be ${least[room]} %` : '';
    console.log(`${room.padEnd(26)} ${cell(lines)} ${cell(branches)}${must}`);
}
for (const room of Object.keys(least).filter((name) => !names.has(name))) {
    failed = true;
    console.log(`${room.padEnd(26)} was not measured`);
}
process.exit(failed ? 1 : 0);
