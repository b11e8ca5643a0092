// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../../dom.js';
import { countryName, dateText, quantityText, today } from '../../format.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';

const words = {
    'as-of': ['as of {date}', 'Stand {date}', 'per {date}'],
    'source': ['source: {source}', 'Quelle: {source}', 'källa: {source}'],
    'fact-fresh': [
        'To be checked again by {date}',
        'Wird bis zum {date} wieder geprüft',
        'Kontrolleras igen senast {date}',
    ],
    'fact-stale': [
        'May have changed. A check has been due since {date}.',
        'Kann sich geändert haben. Eine Prüfung ist seit dem {date} fällig.',
        'Kan ha ändrats. Skulle ha kontrollerats senast {date}.',
    ],
};

const say = sayWith(words);

/** A figure that holds for a time: large, with place, date and source, and whether it should be checked again. */
function factView(block, { language }) {
    const stale = block['recheck-by'] !== '' && block['recheck-by'] < today();
    return element(
        'div',
        { class: stale ? 'fact fact-stale' : 'fact' },
        valueOf(block, language),
        element(
            'div',
            { class: 'fact-words' },
            block.statement && element('p', { class: 'fact-statement', text: block.statement }),
            element('p', { class: 'fact-origin' }, ...originOf(block, language)),
            checkState(block, stale, language),
        ),
    );
}

function valueOf(block, language) {
    const number = block.number === null ? '' : quantityText(block.number, block.unit, language);
    if (!number)
        return element('p', { class: 'fact-value fact-value-words', text: block.value });
    return element(
        'p',
        { class: 'fact-value' },
        number,
        block.value && element('span', { class: 'fact-per', text: ` ${block.value}` }),
    );
}

function originOf(block, language) {
    const place = block.country && countryName(block.country, language);
    const date = block['as-of'] && say('as-of', { date: dateText(block['as-of'], language) });
    const words = [place, date].filter(Boolean).join(' · ');
    const source = sourceOf(block);
    return [words, words && source && ' · ', source].filter(Boolean);
}

function sourceOf({ source, href }) {
    if (!/^https?:\/\//.test(href))
        return source && say('source', { source });
    const link = element('a', { href, rel: 'noopener noreferrer', target: '_blank', text: source || href });
    const [before, after] = say('source', { source: '\n' }).split('\n');
    return element('span', {}, before, link, after);
}

function checkState(block, stale, language) {
    if (!block['recheck-by'])
        return null;
    const date = dateText(block['recheck-by'], language);
    return element(
        'p',
        { class: stale ? 'status status-notice status-strong' : 'status' },
        icon(stale ? 'stale' : 'status-done'),
        element('span', { text: stale ? say('fact-stale', { date }) : say('fact-fresh', { date }) }),
    );
}

export const fact = { type: 'fact', words, view: factView };
