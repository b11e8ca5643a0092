// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId, refresh } from '../dom.js';
import { icon } from '../icons.js';
import { sayWith } from '../interface.js';
import { entriesOf, textFrom } from '../json.js';
import { emptyingButton, emptyingWords } from './emptying.js';
import { savedLine } from './savedline.js';

export const formWords = {
    ...emptyingWords,
    'own-profile': ['A profile of your own', 'Ein eigener Steckbrief', 'En egen profil'],
    'own-profile-stays': [
        'What you write stays in this browser. Print the lesson to pass it on.',
        'Was Sie schreiben, bleibt in diesem Browser. Drucken Sie die Lektion, um es weiterzugeben.',
        'Det du skriver stannar i den här webbläsaren. Skriv ut lektionen om du vill ge det vidare.',
    ],
    'write-profile': ['Write a profile', 'Steckbrief schreiben', 'Skriv en profil'],
    'go-on-profile': ['Go on with your profile', 'Am Steckbrief weiterschreiben', 'Fortsätt på din profil'],
    'close-profile': ['Close your profile', 'Steckbrief schließen', 'Stäng din profil'],
    'profile-needs': [
        'A profile also needs: {fields}',
        'Zu einem Steckbrief gehören noch: {fields}',
        'Till en profil hör också: {fields}',
    ],
    'profile-whole': [
        'Your profile has everything that it needs.',
        'Ihr Steckbrief hat alles, was er braucht.',
        'Din profil har allt som den behöver.',
    ],
    'profile-choose': ['Choose', 'Wählen', 'Välj'],
    'profile-name': ['Your organisation', 'Ihre Organisation', 'Din organisation'],
    'profile-place': ['Town', 'Ort', 'Ort'],
    'profile-partner-sector': ['The partner’s sector', 'Branche des Partners', 'Partnerns bransch'],
    'profile-consent': ['Day of consent', 'Tag der Einwilligung', 'Dag för samtycket'],
    'help-results': [
        'In figures, where you have them.',
        'In Zahlen, wo Sie welche haben.',
        'I siffror, där du har dem.',
    ],
    'help-transferable': ['One on each line.', 'Je Zeile eins.', 'En sak på varje rad.'],
    'help-advice': [
        'A sentence for those who begin.',
        'Ein Satz für alle, die anfangen.',
        'En mening till dem som börjar.',
    ],
    'help-contact': [
        'A role, not the name of a person.',
        'Eine Rolle, kein Name einer Person.',
        'En roll, inte namnet på en person.',
    ],
    'help-consent': [
        'When all who are described agreed to be shown.',
        'Wann alle Beschriebenen zugestimmt haben, gezeigt zu werden.',
        'När alla som beskrivs gick med på att visas.',
    ],
};

const longest = { line: 300, text: 20000 };

/** What is asked, in order; `label` names its words, where they are not those of its name. The player asks the same: player/model/profileentry.h. */
const asked = [
    { name: 'name', needed: true },
    { name: 'place', needed: true },
    { name: 'country', kind: 'choice' },
    { name: 'sector', kind: 'choice', needed: true },
    { name: 'partner', needed: true },
    { name: 'partner-sector', kind: 'choice' },
    { name: 'cooperation', kind: 'choice', needed: true },
    { name: 'innovation', kind: 'choice' },
    { name: 'start', kind: 'choice' },
    { name: 'done', kind: 'text', needed: true },
    { name: 'results', kind: 'text', help: true },
    { name: 'region', kind: 'text' },
    { name: 'transferable', kind: 'text', needed: true, help: true },
    { name: 'advice', kind: 'text', help: true },
    { name: 'offers', label: 'offer' },
    { name: 'needs', label: 'need' },
    { name: 'languages', label: 'language' },
    { name: 'contact', needed: true, help: true },
    { name: 'consent', kind: 'date', needed: true, help: true },
];

/** A profile of the reader's own: behind a button that opens it, kept in the browser. \p words are those of profiles. */
export function profileForm(block, collection, { session, level }, words) {
    const say = sayWith(words);
    const saved = savedLine();
    const missing = element('p', { class: 'quiet', role: 'status' });
    let values = session.keptOf(block) ?? {};
    const fields = asked.map((field) => fieldOf(field, collection, say, (text) => take({ ...values, [field.name]: text })));
    function take(changed) {
        values = changed;
        saved.show(session.keep(block, { fields: values }, missingIn(fields, values).length === 0));
        showMissing();
    }
    function showMissing() {
        const labels = missingIn(fields, values);
        const text = labels.length > 0 ? say('profile-needs', { fields: labels.join(', ') }) : say('profile-whole');
        refresh(missing, text);
    }
    function empty() {
        take({});
        fields.forEach(({ show }) => show(''));
    }
    fields.forEach(({ name, show }) => show(values[name] ?? ''));
    showMissing();
    const body = element(
        'div',
        { class: 'profile-form-body', id: freshId('own'), hidden: true },
        element('div', { class: 'profile-fields' }, fields.map(({ node }) => node)),
        missing,
        element('div', { class: 'actions' }, emptyingButton(empty)),
        saved.node,
    );
    const verb = () => {
        const key = !body.hidden ? 'close-profile' : isBegun(values) ? 'go-on-profile' : 'write-profile';
        return say(key);
    };
    return element(
        'section',
        { class: 'profile-form' },
        element(`h${Math.min(6, level + 1)}`, { class: 'profile-form-title', text: say('own-profile') }),
        element('p', { class: 'quiet', text: say(session.lmsKeepsAll ? 'kept-there' : 'own-profile-stays') }),
        opener(body, verb),
        body,
    );
}

/** A button that opens and closes \p body; \p text says what it does. */
function opener(body, text) {
    const words = element('span', { text: text() });
    const button = element(
        'button',
        { 'type': 'button', 'class': 'button button-plain', 'aria-controls': body.id, 'aria-expanded': 'false' },
        icon('pencil'),
        words,
    );
    button.addEventListener('click', () => {
        body.hidden = !body.hidden;
        button.setAttribute('aria-expanded', String(!body.hidden));
        words.textContent = text();
    });
    return button;
}

const isBegun = (values) => Object.values(values).some((value) => value.trim() !== '');

/** Labels of what a profile needs and \p values do not have. */
function missingIn(fields, values) {
    return fields.filter(({ name, needed }) => needed && (values[name] ?? '').trim() === '').map(({ label }) => label);
}

/** { name, label, needed, node, show(text) }. Where the collection has no words for a choice, it takes the reader's own. */
function fieldOf({ name, label: key = name, kind = 'line', needed = false, help = false }, collection, say, onInput) {
    const label = say(`profile-${key}`);
    const id = freshId('own');
    const options = collection.word.filter((word) => kind === 'choice' && word.field === name);
    const make = { text: textControl, date: dateControl, choice: options.length > 0 ? choiceControl : lineControl };
    const control = (make[kind] ?? lineControl)({ id, options, say });
    const onPaper = element('p', { 'class': 'profile-written', 'aria-hidden': 'true' });
    const mirror = () => (onPaper.textContent = readFrom(control));
    control.addEventListener('input', () => {
        mirror();
        onInput(control.value);
    });
    if (help)
        control.setAttribute('aria-describedby', `${id}-help`);
    const node = element(
        'div',
        { class: kind === 'text' ? 'field profile-field-long' : 'field' },
        element('label', { class: 'field-label', for: id, text: label }),
        element('div', { class: 'field-box' }, control),
        onPaper,
        help && element('p', { class: 'field-message', id: `${id}-help`, text: say(`help-${name}`) }),
    );
    const show = (text) => {
        control.value = text;
        mirror();
    };
    return { name, label, needed, node, show };
}

/** What stands in \p control, as it is read. */
function readFrom(control) {
    return control.value && control.selectedOptions ? control.selectedOptions[0].text : control.value;
}

const lineControl = ({ id }) =>
    element('input', { id, class: 'field-input', type: 'text', maxlength: longest.line, autocomplete: 'off' });

const dateControl = ({ id }) =>
    element('input', { id, class: 'field-input', type: 'date', min: '0001-01-01', max: '9999-12-31' });

const textControl = ({ id }) => element('textarea', { id, class: 'field-input', rows: 3, maxlength: longest.text });

const choiceControl = ({ id, options, say }) =>
    element(
        'select',
        { id, class: 'field-input select' },
        element('option', { value: '', text: say('profile-choose') }),
        options.map(({ code, text }) => element('option', { value: code, text })),
    );

const asText = (value) => textFrom(value) || null;

/** What the form gave to session.keep(). */
export const formFrom = (json) => entriesOf(json.fields, asText);
