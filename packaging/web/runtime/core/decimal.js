// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The twin of packaging/course/decimal.h, which is authoritative; tests/data/vectors hold both together.

const PLACES = 20;
const MAXIMUM_EXPONENT = 10000;
const GREATEST_INT = 2147483647n;
const ONE = 10n ** BigInt(PLACES);
const LIMIT = 10n ** 60n;
const NEUTRAL = /^(-?)([0-9]{1,60})(?:\.([0-9]{1,20}))?$/;

function absoluteOf(value) {
    return value < 0n ? -value : value;
}

/** a / b to the nearest integer; on a tie away from zero, or to the even one. */
function dividedRounded(a, b, tieGoesToEven) {
    const dividend = absoluteOf(a);
    const divisor = absoluteOf(b);
    let quotient = dividend / divisor;
    const twice = (dividend - quotient * divisor) * 2n;
    const odd = (quotient & 1n) === 1n;
    if (twice > divisor || (twice === divisor && (!tieGoesToEven || odd)))
        quotient += 1n;
    return (a < 0n) !== (b < 0n) ? -quotient : quotient;
}

function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}

/**
 * An exact decimal: an integer times 10⁻²⁰, at most 10⁴⁰. Products and quotients are rounded half to even
 * at the twentieth decimal. Operations that leave this range give null.
 */
export class Decimal {
    #scaled;

    constructor(scaled) {
        this.#scaled = scaled;
        Object.freeze(this);
    }

    /** The neutral form used in files: "-1234.5". Null for anything else. */
    static fromString(text) {
        const match = NEUTRAL.exec(text);
        if (!match)
            return null;
        const digits = match[2] + (match[3] ?? '').padEnd(PLACES, '0');
        return checked(BigInt(match[1] + digits));
    }

    /** The value must be a whole number that JavaScript holds exactly. */
    static fromInteger(value) {
        return new Decimal(BigInt(value) * ONE);
    }

    /** The integer that, times 10⁻²⁰, is this decimal. */
    get scaled() {
        return this.#scaled;
    }

    /** The shortest neutral form: no trailing zeros, no "-0". */
    toString() {
        return this.toFixed(PLACES).replace(/\.?0+$/, '');
    }

    /** The neutral form with exactly this many decimals (0 to 20), rounded half away from zero. */
    toFixed(decimals) {
        const places = clamp(decimals, 0, PLACES);
        const units = dividedRounded(this.#scaled, 10n ** BigInt(PLACES - places), false);
        const digits = absoluteOf(units).toString().padStart(places + 1, '0');
        const point = digits.length - places;
        const text = places > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
        return units < 0n ? `-${text}` : text;
    }

    /** For drawing only; never compute with it. */
    toNumber() {
        return Number(this.toString());
    }

    /** Null unless this is a whole number of at most 2³¹ − 1, above or below zero. */
    toInt() {
        const whole = this.#scaled / ONE;
        return whole * ONE === this.#scaled && absoluteOf(whole) <= GREATEST_INT ? Number(whole) : null;
    }

    isZero() {
        return this.#scaled === 0n;
    }

    isNegative() {
        return this.#scaled < 0n;
    }

    absolute() {
        return new Decimal(absoluteOf(this.#scaled));
    }

    negated() {
        return new Decimal(-this.#scaled);
    }

    /** Half away from zero; decimals from -20 to 20. Null where that exceeds the range. */
    rounded(decimals) {
        if (decimals >= PLACES)
            return this;
        const unit = 10n ** BigInt(PLACES - Math.max(decimals, -PLACES));
        return checked(dividedRounded(this.#scaled, unit, false) * unit);
    }

    equals(other) {
        return this.#scaled === other.scaled;
    }

    /** -1, 0 or 1. */
    compare(other) {
        if (this.#scaled === other.scaled)
            return 0;
        return this.#scaled < other.scaled ? -1 : 1;
    }
}

function checked(scaled) {
    return absoluteOf(scaled) > LIMIT ? null : new Decimal(scaled);
}

export const ZERO = Decimal.fromInteger(0);
const UNIT = Decimal.fromInteger(1);

export function add(a, b) {
    return checked(a.scaled + b.scaled);
}

export function subtract(a, b) {
    return checked(a.scaled - b.scaled);
}

export function multiply(a, b) {
    return checked(dividedRounded(a.scaled * b.scaled, ONE, true));
}

/** Null also for a divisor of zero. */
export function divide(a, b) {
    return b.isZero() ? null : checked(dividedRounded(a.scaled * ONE, b.scaled, true));
}

/** By squaring, over the binary digits of |exponent| from the highest; then the reciprocal where it is negative. */
export function power(base, exponent) {
    const times = Math.abs(exponent);
    if (times > MAXIMUM_EXPONENT)
        return null;
    let result = UNIT;
    for (const digit of times.toString(2)) {
        result = result && multiply(result, result);
        if (result && digit === '1')
            result = multiply(result, base);
    }
    return result && exponent < 0 ? divide(UNIT, result) : result;
}

/** The multiple of |step| next to value, downwards. Null for a step of zero. */
export function floorTo(value, step) {
    if (step.isZero())
        return null;
    const size = absoluteOf(step.scaled);
    let count = value.scaled / size; // Towards zero.
    if (count * size > value.scaled)
        count -= 1n;
    return checked(count * size);
}

/** The multiple of |step| next to value, upwards. Null for a step of zero. */
export function ceilingTo(value, step) {
    const below = floorTo(value.negated(), step);
    return below && below.negated();
}

export function least(a, b) {
    return b.compare(a) < 0 ? b : a;
}

export function greatest(a, b) {
    return b.compare(a) > 0 ? b : a;
}

/** The nearest number to value that is neither below low nor above high. */
export function within(value, low, high) {
    return greatest(low, least(value, high));
}
