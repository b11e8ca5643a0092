// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The twin of packaging/course/responsetext.h, which is authoritative; tests/data/vectors hold both together.
// Texts of learners inside a response, which is one line of ASCII.

const BLANKS = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** The characters of well-formed UTF-8 beyond ASCII, a byte a letter; then whatever else is there. */
const SEQUENCES = new RegExp(
    [
        '[\xc2-\xdf][\x80-\xbf]',
        '\xe0[\xa0-\xbf][\x80-\xbf]',
        '[\xe1-\xec\xee\xef][\x80-\xbf]{2}',
        '\xed[\x80-\x9f][\x80-\xbf]',
        '\xf0[\x90-\xbf][\x80-\xbf]{2}',
        '[\xf1-\xf3][\x80-\xbf]{3}',
        '\xf4[\x80-\x8f][\x80-\xbf]{2}',
        '[\x80-\xff]',
    ].join('|'),
    'g',
);

const percentCode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Blanks of all kinds as one, none at the ends. */
export function simplified(text) {
    return text.replace(BLANKS, ' ').replace(/^ | $/g, '');
}

/** UTF-8, with everything but letters, digits and "-._~" as %XX. */
export function encodedText(text) {
    return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(/[!'()*]/g, percentCode);
}

/** What encodedText() was given; a text it cannot have made comes back with what can be read of it. */
export function decodedText(encoded) {
    const bytes = encoded
        .replace(/[^\0-\xff]/g, '?')
        .replace(/%([0-9a-f]{2})/gi, (code, hex) => String.fromCharCode(parseInt(hex, 16)));
    return bytes.replace(SEQUENCES, characterOf).replace(/^\ufeff/, '');
}

function characterOf(sequence) {
    return sequence.length === 1 ? '\ufffd' : decodeURIComponent(sequence.replace(/./g, percentCode));
}

/** How two answers in words are compared: composed, blanks of all kinds as one, and small letters unless matchCase. */
export function comparableText(text, matchCase) {
    const composed = simplified(text.normalize('NFC'));
    return matchCase ? composed : composed.toLowerCase().replace(/ς/g, 'σ'); // Its place decides which of them it is.
}

/** An encoded text in the letters that cmi.suspend_data may have, and back. */
export const packedText = (response) => response.replace(/[_~]/g, percentCode).replace(/%/g, '_');
export const unpackedText = (text) => text.replace(/_/g, '%').replace(/%5F/g, '_').replace(/%7E/g, '~');
