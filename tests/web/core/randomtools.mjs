// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { neutralText } from './randomnumbers.mjs';

const oddNames = ['', ' ', ' A', 'A ', 'A\tB', 'A  B', '\u00a0A', '\u0085A\u2003', 'A\ufeff', 'Ä', 'constructor', '__proto__'];

/** A name out of \p count, or one with blanks around and between. */
function nameIn(random, count) {
    return random.chance(0.06) ? random.pick(oddNames) : `P${random.below(count)}`;
}

function ratingText(random) {
    return random.weighted([
        [8, () => String(random.below(6))],
        [1, () => ''],
        [1, () => neutralText(random)],
    ]);
}

function withoutSome(random, entries) {
    return Object.fromEntries(Object.entries(entries).filter(() => random.chance(0.97)));
}

function pairingInput(random) {
    const left = random.chance(0.05) ? random.between(28, 40) : random.between(1, 7);
    const right = random.chance(0.05) ? random.between(28, 40) : random.between(1, 7);
    const rows = random.list(random.between(0, left > 7 || right > 7 ? 120 : 30), () =>
        withoutSome(random, {
            left: nameIn(random, left),
            right: nameIn(random, right),
            from_left: ratingText(random),
            from_right: ratingText(random),
        }),
    );
    return { fields: {}, tables: random.chance(0.98) ? { ratings: rows } : {} };
}

function roundsInput(random) {
    const number = () => (random.chance(0.6) ? String(random.below(40)) : neutralText(random));
    return { fields: withoutSome(random, { left: number(), right: number(), talk: number(), change: number() }), tables: {} };
}

function colorText(random) {
    const digits = random.list(random.pick([3, 6]), () => random.pick([...'0123456789abcdefABCDEF'])).join('');
    return random.weighted([
        [12, () => `#${digits}`],
        [1, () => random.pick(['#000', '#fff', '#767676', '#777', '#949494', '#0a0a0a', '#0b0b0b'])],
        [1, () => random.pick([` #${digits}`, `#${digits}\u00a0\n`, `\u0085#${digits}`, `#${digits}\ufeff`])],
        [1, () => random.pick(['', ' ', digits, `#${digits}0`, '#12', 'grey', '#ggg', '#１２３', `##${digits}`])],
    ]);
}

function contrastInput(random) {
    return { fields: withoutSome(random, { text_color: colorText(random), ground_color: colorText(random) }), tables: {} };
}

/** A built-in tool and what somebody may enter in it. */
export function toolRequest(random) {
    const [tool, input] = random.pick([
        ['pairing', pairingInput],
        ['rounds', roundsInput],
        ['contrast', contrastInput],
    ]);
    return { kind: 'tool', tool, input: input(random) };
}
