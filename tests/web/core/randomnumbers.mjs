// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

const LIMIT = `1${'0'.repeat(40)}`;
const SMALLEST = `0.${'0'.repeat(19)}`;

/** A neutral text of a decimal within the limits, often where rounding or the limits matter. */
export function neutralNumber(random) {
    const size = random.weighted([
        [6, () => String(random.below(20))],
        [4, () => `${random.below(1000)}.${random.digits(random.between(1, 3))}`],
        [2, () => random.pick(['0.5', '0.25', '1.5', '2.5', '0.05', '1.005', '100', '1000', '12', '48', '0.081'])],
        [2, () => `${random.below(100)}.${random.digits(random.between(4, 20))}`],
        [2, () => `${random.between(1, 9)}${random.digits(random.between(3, 18))}`],
        [1, () => `${SMALLEST}${random.between(1, 9)}`],
        [1, () => `${random.between(1, 9)}${random.digits(random.between(19, 38))}.${random.digits(random.between(1, 20))}`],
        [1, () => random.pick([LIMIT, `${'9'.repeat(40)}.${'9'.repeat(20)}`, '99999999999999999999', '100000000000000000000',
            '2147483647', '2147483648', '10000', '10001', '0.99999999999999999999', '1.00000000000000000001'])],
    ]);
    return random.chance(0.25) && /[1-9]/.test(size) ? `-${size}` : size;
}

/** A text that is a neutral number, or nearly one. */
export function neutralText(random) {
    const text = neutralNumber(random);
    if (random.chance(0.9))
        return text;
    return random.pick(['', ' ', 'x', `${text} `, `+${text}`, `${text}.`, `.${text}`, `${text}e3`, text.replace('.', ','),
        `${text}0000000000000000000000`, `000${text}`, `-${text}`, `${text}\n`, '-0', '-0.0', `2${'0'.repeat(40)}`]);
}

const decimalOperations = ['add', 'subtract', 'multiply', 'divide', 'floor', 'ceiling', 'compare'];

export function decimalRequest(random) {
    const request = (operation, ...values) => ({ kind: 'decimal', operation, arguments: values.map(String) });
    return random.weighted([
        [10, () => request(random.pick(decimalOperations), neutralNumber(random), neutralNumber(random))],
        [2, () => request('read', neutralText(random))],
        [2, () => request('show', neutralNumber(random), random.between(-3, 23))],
        [2, () => request('round', neutralNumber(random), random.between(-23, 23))],
        [2, () => request('power', neutralNumber(random), random.between(-60, 60))],
        [1, () => request('power', `${random.pick(['0.9', '1.0'])}${random.digits(5)}`, random.between(-10002, 10002))],
        [1, () => request(random.pick(['absolute', 'negate', 'whole', 'below-zero']), neutralNumber(random))],
    ]);
}

const fragments = ['.', ',', ',', '.', ' ', '\u00a0', '\u202f', '\u2009', '\'', '’', '-', '−', '€', '$', '%', 'EUR', 'SEK', 'kr',
    'e', '+', '0', '5', '12', '500', '000', '1', '\t', '\u3000', '\u0085', '\u200b', '٣', '£', 'eur'];

function grouped(random, grouping, point) {
    const groups = random.list(random.between(0, 3), () => random.digits(random.chance(0.95) ? 3 : random.between(1, 4)));
    const whole = [random.digits(random.between(1, 3)), ...groups].join(grouping);
    return random.chance(0.5) ? `${whole}${point}${random.digits(random.between(0, 4))}` : whole;
}

function typedNumber(random) {
    const [grouping, point] = random.pick([[',', '.'], ['.', ','], [' ', ','], ['\u202f', ','], ['\'', '.'], ['', ','], ['', '.'], ['.', '.']]);
    const sign = random.pick(['', '', '', '-', '−', '- ', '+']);
    const before = random.pick(['', '', '', '€', 'EUR ', 'kr ', '$', '%']);
    const behind = random.pick(['', '', '', ' €', ' EUR', ' kr', '%', ' %', ' eur', ' ¥']);
    return `${random.chance(0.5) ? before + sign : sign + before}${grouped(random, grouping, point)}${behind}`;
}

export function numberInputRequest(random) {
    const text = random.weighted([
        [5, () => typedNumber(random)],
        [3, () => random.list(random.between(0, 8), () => random.pick(fragments)).join('')],
        [1, () => neutralText(random)],
        [1, () => random.digits(random.between(30, 90))],
    ]);
    return { kind: 'number-input', text, separator: random.pick(['.', ',']) };
}
