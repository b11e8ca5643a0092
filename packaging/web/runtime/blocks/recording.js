// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../controls.js';
import { element, fill, freshId } from '../dom.js';
import { icon } from '../icons.js';
import { sayWith } from '../interface.js';
import { addressOf } from './picture.js';
import { tag } from './tag.js';

/** What sound and film say. */
export const words = {
    'film': ['Film', 'Film', 'Film'],
    'to-listen-to': ['To listen to', 'Zum Anhören', 'Att lyssna på'],
    'play-film': ['Play: {title}', 'Abspielen: {title}', 'Spela upp: {title}'],
    'captions': ['Captions', 'Untertitel', 'Undertexter'],
    'show-transcript': ['Read what is said', 'Lesen, was gesagt wird', 'Läs det som sägs'],
    'hide-transcript': ['Hide what is said', 'Ausblenden, was gesagt wird', 'Dölj det som sägs'],
    'cannot-play': [
        'This recording cannot be played here. What is said stands below.',
        'Diese Aufnahme lässt sich hier nicht abspielen. Was gesagt wird, steht darunter.',
        'Inspelningen går inte att spela upp här. Det som sägs står nedanför.',
    ],
};

const say = sayWith(words);

/** "1:05", as players write it. */
export function clockText(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Cues as a player takes them: { start, end, speaker, text }, in seconds; a speaker is named where it changes. */
export function cuesOf(file) {
    return (file.cue || []).map((cue, index, all) => ({
        start: Number(cue.start),
        end: Number(cue.end),
        speaker: all[index - 1]?.speaker === cue.speaker ? '' : cue.speaker,
        text: cue.text,
    }));
}

function spokenText({ speaker, text }) {
    return speaker ? `${speaker}: ${text}` : text;
}

/**
 * Sound or film, with captions, and a transcript in which every line leads to where it is said. The captions are given to
 * the player line by line: the address of a file with them would be refused beside a page that was opened as a file.
 */
export function recordingView(block, context) {
    const film = block.type === 'video';
    const file = context.course.media[block.media] || {};
    const cues = cuesOf(file);
    const player = element(block.type, {
        'class': 'recording-player',
        'src': addressOf(block.media, context),
        'controls': true,
        'preload': 'none',
        'aria-label': block.title,
    });
    const problem = element('div', { 'class': 'recording-problem', 'aria-live': 'polite' });
    player.addEventListener('error', () => fill(problem, cannotPlay()));
    addCaptions(player, cues, block.language);
    const transcript = cues.length > 0 && transcriptView(player, cues);
    return element(
        'div',
        { 'class': 'recording', 'role': 'group', 'aria-label': block.title },
        tag(film ? 'image' : 'speaker', say(film ? 'film' : 'to-listen-to')),
        element('p', { class: 'recording-title', text: block.title }),
        block.description && element('p', { class: 'recording-description', text: block.description }),
        film ? screenOf(player, block.title) : player,
        !film && cues.length > 0 && captionLine(player, cues),
        problem,
        transcript,
        element('p', { class: 'figure-credit', text: [file.credit, file.licence].filter(Boolean).join(' · ') }),
    );
}

/** A film has no picture before it plays: a calm surface with what starts it; then the player has its own controls. */
function screenOf(player, title) {
    const press = () => {
        player.controls = true;
        player.focus();
        player.play().catch(() => {}); // Why it cannot is said by the player's own event.
    };
    const start = element(
        'button',
        { 'type': 'button', 'class': 'film-start', 'aria-label': say('play-film', { title }), 'on': { click: press } },
        icon('play'),
    );
    const screen = element('div', { class: 'film-screen' }, player, start);
    player.controls = false;
    player.addEventListener('play', () => (player.controls = true));
    player.addEventListener('playing', () => {
        screen.classList.add('film-begun');
        start.remove();
    });
    return screen;
}

function cannotPlay() {
    return element('p', { class: 'notice-line' }, icon('info'), element('span', { text: say('cannot-play') }));
}

/** Markup has a meaning in captions; a text has none. */
function captionText(cue) {
    return spokenText(cue).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function addCaptions(player, cues, language) {
    if (cues.length === 0)
        return;
    const track = player.addTextTrack('captions', say('captions'), language);
    cues.forEach((cue) => track.addCue(new VTTCue(cue.start, cue.end, captionText(cue))));
    track.mode = 'showing';
}

/** Players show no captions of sound; here they stand below it. */
function captionLine(player, cues) {
    const line = element('p', { 'class': 'recording-caption', 'aria-hidden': 'true' });
    player.addEventListener('timeupdate', () => {
        const cue = cueAt(cues, player.currentTime);
        line.textContent = cue ? spokenText(cue) : '';
    });
    return line;
}

function cueAt(cues, time) {
    return cues.find((cue) => cue.start <= time && time < cue.end);
}

/** What is said, line by line; a line plays from there. On paper all of it stands below the title. */
function transcriptView(player, cues) {
    const id = freshId('transcript');
    const lines = cues.map((cue) => transcriptLine(player, cue));
    const list = element(
        'ol',
        { class: 'transcript', role: 'list', id, hidden: true },
        lines.map((line) => element('li', {}, line)),
    );
    const head = element('div', { class: 'actions' });
    const show = (open) => {
        list.hidden = !open;
        const button = actionButton({
            text: say(open ? 'hide-transcript' : 'show-transcript'),
            symbol: open ? 'chevron-down' : 'chevron-right',
            kind: 'quiet',
            press: () => {
                show(list.hidden);
                head.querySelector('button').focus();
            },
        });
        button.setAttribute('aria-expanded', String(open));
        button.setAttribute('aria-controls', id);
        fill(head, button);
    };
    show(false);
    player.addEventListener('timeupdate', () => {
        const current = cues.indexOf(cueAt(cues, player.currentTime));
        lines.forEach((line, index) =>
            index === current ? line.setAttribute('aria-current', 'true') : line.removeAttribute('aria-current'),
        );
    });
    return element('div', {}, head, list);
}

function transcriptLine(player, cue) {
    const press = () => {
        player.currentTime = cue.start;
        player.play().catch(() => {}); // Why it cannot is said by the player's own event.
    };
    return element(
        'button',
        { type: 'button', class: 'transcript-line', on: { click: press } },
        element('span', { class: 'transcript-time', text: clockText(cue.start) }),
        ' ',
        element('span', { text: spokenText(cue) }),
    );
}
