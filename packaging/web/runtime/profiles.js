// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found in a collection of profiles, and counted; see packaging/course/profiles.h.

/** Fields whose profiles can have several codes are called otherwise there. */
const attributes = { language: 'languages', offer: 'offers', need: 'needs' };

export const profileFields = ['country', 'sector', 'partner-sector', 'cooperation', 'innovation', 'start', 'language', 'offer', 'need'];

/** The codes that \p profile has in \p field. */
export function codesOf(profile, field) {
    return profile[attributes[field] ?? field].split(' ').filter(Boolean);
}

/** The words of \p field that profiles of \p collection have, in the order of the vocabulary. */
export function usedWords(collection, field) {
    return collection.word.filter(
        (word) => word.field === field && collection.profile.some((profile) => codesOf(profile, field).includes(word.code)),
    );
}

/** The words for what \p profile has in \p field; codes without a word are shown as they are. */
export function wordsFor(collection, profile, field) {
    return codesOf(profile, field).map(
        (code) => collection.word.find((word) => word.field === field && word.code === code)?.text ?? code,
    );
}

/** The profiles that have all \p codes, { field: code or "" }, and each word of \p text somewhere. */
export function profilesFor(collection, codes, text) {
    const words = spaced(text).split(' ').filter(Boolean);
    return collection.profile.filter((profile) => {
        const hasCodes = Object.entries(codes).every(([field, code]) => !code || codesOf(profile, field).includes(code));
        return hasCodes && words.every((word) => textOf(collection, profile).includes(word));
    });
}

function textOf(collection, profile) {
    const texts = ['name', 'place', 'partner', 'done', 'results', 'region', 'advice', 'contact'].map((name) => profile[name]);
    const words = profileFields.flatMap((field) => wordsFor(collection, profile, field));
    return spaced([...texts, ...profile.transferable, ...words].join('\n'));
}

const spaced = (text) => text.toLowerCase().replace(/\s+/g, ' ');

/** How many of \p profiles have each word of \p field, [{ text, count }], the most frequent first. */
export function countProfiles(collection, profiles, field) {
    return usedWords(collection, field)
        .map(({ code, text }) => ({ text, count: profiles.filter((profile) => codesOf(profile, field).includes(code)).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
}
