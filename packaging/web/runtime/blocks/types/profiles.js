// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../../controls.js';
import { Decimal } from '../../core/decimal.js';
import { element, fill, freshId, richText } from '../../dom.js';
import { languageName } from '../../format.js';
import { icon } from '../../icons.js';
import { interfaceLanguage, say as sayToAll, sayWith } from '../../interface.js';
import { countProfiles, profilesFor, usedWords, wordsFor } from '../../profiles.js';
import { addNotes } from '../notes.js';
import { formFrom, formWords, profileForm } from '../profileform.js';
import { mapWords, profileMap, viewChoice } from '../profilemap.js';
import { tag } from '../tag.js';
import { barList } from './chart.js';

const words = {
    'profiles': ['Profiles', 'Steckbriefe', 'Profiler'],
    'profile-words': ['Words to look for', 'Wörter zum Suchen', 'Ord att söka efter'],
    'profile-all': ['All', 'Alle', 'Alla'],
    'profile-count': [
        { one: '{count} profile', other: '{count} profiles' },
        { one: '{count} Steckbrief', other: '{count} Steckbriefe' },
        { one: '{count} profil', other: '{count} profiler' },
    ],
    'profile-hits': [
        { one: '{hits} of {count} profile', other: '{hits} of {count} profiles' },
        { one: '{hits} von {count} Steckbrief', other: '{hits} von {count} Steckbriefen' },
        { one: '{hits} av {count} profil', other: '{hits} av {count} profiler' },
    ],
    'profile-none': [
        'No profile has all of this. Look for less.',
        'Kein Steckbrief hat all das. Suchen Sie nach weniger.',
        'Ingen profil har allt detta. Sök efter mindre.',
    ],
    'profile-clear': ['Show all profiles', 'Alle Steckbriefe zeigen', 'Visa alla profiler'],
    'profile-example': ['Example', 'Beispiel', 'Exempel'],
    'profile-invented': [
        'Invented, to show what a profile can say.',
        'Erfunden, um zu zeigen, was ein Steckbrief sagen kann.',
        'Påhittat, för att visa vad en profil kan säga.',
    ],
    'profile-numbers': ['In numbers', 'In Zahlen', 'I siffror'],
    'profile-counted': ['What is counted', 'Was gezählt wird', 'Vad som räknas'],
    'profile-country': ['Country', 'Land', 'Land'],
    'profile-sector': ['Sector', 'Branche', 'Bransch'],
    'profile-cooperation': ['Kind of cooperation', 'Art der Kooperation', 'Slag av samarbete'],
    'profile-innovation': ['Kind of innovation', 'Art der Neuerung', 'Slag av innovation'],
    'profile-start': ['How it started', 'Wie es begann', 'Hur det började'],
    'profile-language': ['Languages', 'Sprachen', 'Språk'],
    'profile-offer': ['Offers', 'Bietet an', 'Erbjuder'],
    'profile-need': ['Looks for', 'Sucht', 'Söker'],
    'profile-partner': ['Partner', 'Partner', 'Partner'],
    'profile-done': ['What was done', 'Was getan wurde', 'Vad som gjordes'],
    'profile-results': ['Results', 'Ergebnisse', 'Resultat'],
    'profile-region': ['What the region has from it', 'Was die Region davon hat', 'Vad regionen har av det'],
    'profile-transferable': ['What others can take over', 'Was andere übernehmen können', 'Vad andra kan ta över'],
    'profile-advice': ['Advice', 'Rat', 'Råd'],
    'profile-contact': ['Whom to ask', 'Wen man fragen kann', 'Vem du kan fråga'],
    ...formWords,
    ...mapWords,
};

const say = sayWith(words);
const filtered = ['country', 'sector', 'language', 'offer', 'need'];
const counted = ['country', 'sector', 'cooperation', 'innovation', 'start'];

/**
 * A collection of profiles: what to look for, the profiles found as a list or on a map, numbers of what they have, and room
 * for one's own.
 */
function profilesView(block, context) {
    const collection = context.course.collections?.[block.collection];
    if (!collection)
        return element('div', { class: 'notice-line' }, icon('info'), element('span', { text: sayToAll('unknown-block') }));
    const intro = element('div', { class: 'prose' }, richText(block.intro));
    addNotes(intro, context);
    const map = collection.map && profileMap(collection, (profile) => rowFor(profile).toggle());
    const opened = (profile, open) => {
        map?.mark(profile, open);
        if (!open && map && !map.node.hidden) // The row is gone, and the keyboard goes back to its mark.
            map.focus(profile);
    };
    const rows = collection.profile.map((profile) => rowOf(profile, collection, context, opened));
    const rowFor = (profile) => rows.find((row) => row.profile === profile);
    const list = element(
        'ul',
        { 'class': 'accordion profiles-list', 'aria-label': block.title },
        rows.map(({ node }) => node),
    );
    const none = element('p', { class: 'quiet', text: say('profile-none') });
    const numbers = numbersOf(collection);
    const search = searchOf(collection, (found) => {
        rows.forEach(({ node, profile }) => (node.hidden = !found.includes(profile)));
        none.hidden = found.length > 0;
        map?.show(found);
        numbers.show(found);
    });
    const views =
        map &&
        viewChoice((isMap) => {
            list.classList.toggle('profiles-open-only', isMap);
            map.node.hidden = !isMap;
        });
    return element(
        'div',
        { class: 'profiles' },
        tag('person', say('profiles')),
        element(`h${context.level}`, { class: 'profiles-title', text: block.title }),
        intro,
        search,
        views,
        none,
        map?.node,
        list,
        numbers.node,
        block.entry && profileForm(block, collection, context, words),
    );
}

/** Words and choices that narrow the collection; tells which profiles are left. */
function searchOf(collection, found) {
    const hits = element('p', { class: 'profiles-hits', role: 'status' });
    const text = labelled(say('profile-words'), (id) =>
        element('input', { id, class: 'field-input', type: 'search', maxlength: 200, on: { input: look } }),
    );
    const choices = filtered.flatMap((field) => {
        const options = usedWords(collection, field);
        return options.length > 0 ? [{ field, ...choiceOf(say(`profile-${field}`), options, look) }] : [];
    });
    const clear = actionButton({
        text: say('profile-clear'),
        symbol: 'cross',
        kind: 'quiet',
        press: () => {
            text.input.focus(); // The button goes.
            text.input.value = '';
            choices.forEach(({ input }) => (input.value = ''));
            look();
        },
    });
    function look() {
        const codes = Object.fromEntries(choices.map(({ field, input }) => [field, input.value]));
        const profiles = profilesFor(collection, codes, text.input.value);
        const count = collection.profile.length;
        const narrowed = text.input.value.trim() !== '' || Object.values(codes).some(Boolean);
        fill(hits, narrowed ? say('profile-hits', { hits: profiles.length, count }) : say('profile-count', { count }));
        clear.hidden = !narrowed;
        found(profiles);
    }
    look();
    return element(
        'div',
        { class: 'profiles-search' },
        element('div', { class: 'profiles-fields' }, text.node, choices.map(({ node }) => node)),
        element('div', { class: 'profiles-found' }, hits, clear),
    );
}

function labelled(label, control) {
    const id = freshId('profiles');
    const input = control(id);
    const node = element(
        'div',
        { class: 'field' },
        element('label', { class: 'field-label', for: id, text: label }),
        element('div', { class: 'field-box' }, input),
    );
    return { node, input };
}

function choiceOf(label, options, change) {
    return labelled(label, (id) =>
        element(
            'select',
            { id, class: 'field-input select', on: { change } },
            element('option', { value: '', text: say('profile-all') }),
            options.map(({ code, text }) => element('option', { value: code, text })),
        ),
    );
}

/** A head that opens to everything the profile says, which \p opened is told. On paper it is open. */
function rowOf(profile, collection, { language, level }, opened) {
    const id = freshId('profile');
    const foreign = profile.language && profile.language !== language;
    const body = element(
        'div',
        { class: 'accordion-body', id, hidden: true, lang: foreign ? profile.language : null },
        profile.example && element('p', { class: 'profile-invented', text: say('profile-invented') }),
        foreign && element('p', { class: 'language-mark', text: sayToAll('other-language', { language: languageName(profile.language, interfaceLanguage()) }) }),
        element('dl', { class: 'profile-lines' }, linesOf(profile, collection)),
    );
    const mark = element('span', { class: 'accordion-mark' });
    const about = [placeOf(profile, collection), ...both(profile, collection, 'sector', 'cooperation')].join(' · ');
    const button = element(
        'button',
        { 'type': 'button', 'class': 'accordion-head', 'aria-controls': id, 'on': { click: () => toggle() } },
        mark,
        element(
            'span',
            { class: 'profile-head' },
            element('span', { class: 'profile-name', text: profile.name }),
            element('span', { class: 'profile-about', text: about }),
            profile.example && element('span', { class: 'profile-example status' }, icon('info'), say('profile-example')),
        ),
    );
    const node = element('li', { class: 'accordion-part' }, element(`h${Math.min(6, level + 1)}`, {}, button), body);
    function show(isOpen) {
        body.hidden = !isOpen;
        button.setAttribute('aria-expanded', String(isOpen));
        node.classList.toggle('profile-open', isOpen);
        fill(mark, icon(isOpen ? 'chevron-down' : 'chevron-right'));
    }
    function toggle() {
        show(body.hidden);
        opened(profile, !body.hidden);
    }
    show(false);
    return { node, profile, toggle };
}

const both = (profile, collection, ...fields) => fields.flatMap((field) => wordsFor(collection, profile, field));

const placeOf = (profile, collection) => [profile.place, ...wordsFor(collection, profile, 'country')].join(', ');

/** Pairs of a label and what it labels. */
function linesOf(profile, collection) {
    const coded = (field) => [say(`profile-${field}`), wordsFor(collection, profile, field).join(', ')];
    const text = (field) => [say(`profile-${field}`), profile[field]];
    return [
        [say('profile-partner'), [profile.partner, ...wordsFor(collection, profile, 'partner-sector')].join(' · ')],
        coded('cooperation'),
        coded('innovation'),
        coded('start'),
        text('done'),
        text('results'),
        text('region'),
        text('transferable'),
        text('advice'),
        coded('offer'),
        coded('need'),
        coded('language'),
        text('contact'),
    ]
        .filter(([, said]) => said.length > 0)
        .map(([label, said]) => element('div', {}, element('dt', { text: label }), element('dd', {}, valueOf(said))));
}

const valueOf = (said) => (Array.isArray(said) ? element('ul', {}, said.map((text) => element('li', { text }))) : said);

/** How many of the profiles found have what: words and numbers, with bars. */
function numbersOf(collection) {
    const fields = counted.filter((field) => usedWords(collection, field).length > 0);
    const place = element('div', { 'aria-live': 'polite' });
    let profiles = collection.profile;
    const choice = labelled(say('profile-counted'), (id) =>
        element(
            'select',
            { id, class: 'field-input select', on: { change: draw } },
            fields.map((field) => element('option', { value: field, text: say(`profile-${field}`) })),
        ),
    );
    function draw() {
        const counts = countProfiles(collection, profiles, choice.input.value);
        const figures = counts.map(({ count }) => ({ value: Decimal.fromString(String(count)), text: String(count) }));
        fill(place, barList(counts.map(({ text }) => text), figures));
    }
    const node = element(
        'details',
        { class: 'profiles-numbers' },
        element('summary', { text: say('profile-numbers') }),
        choice.node,
        place,
    );
    return {
        node,
        show: (found) => {
            profiles = found;
            draw();
        },
    };
}

export const profiles = {
    type: 'profiles',
    words,
    view: profilesView,
    work: ({ entry }) => entry && 'profiles',
    keptFrom: formFrom,
};
