// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a learner answers each type of question.
//
//   wrong(block)                         a response that can be checked and is not right; null where there is none
//   fill(node, block, response)          with the mouse; `node` is the block on the page
//   type(keys, inside, block, response)  with keys alone; `inside` is the selector of the block
import { canonicalResponse, grade, rightResponse } from '../../../packaging/web/runtime/core/grading.js';
import { decodedText, encodedText } from '../../../packaging/web/runtime/core/responsetext.js';

const pairsOf = (response) => response.split(',').map((pair) => pair.split('.'));

function wrongOption(block) {
    return block.option.find((option) => !option.right)?.letter ?? null;
}

function clickOption(node, letter) {
    return node.locator(`.option:has(input[value="${letter}"])`).click({ position: { x: 20, y: 20 } });
}

const singleChoice = {
    wrong: wrongOption,
    fill: async (node, block, response) => {
        if (!(await node.locator(`input[value="${response}"]`).isChecked()))
            await clickOption(node, response);
    },
    type: async (keys, inside, block, response) => {
        await keys.tabTo(`${inside} .option-input`);
        await keys.chooseRadio(response);
    },
};

const trueFalse = { ...singleChoice, wrong: (block) => String(!block.right) };

const hotspot = {
    ...singleChoice,
    wrong: (block) => block.region.find((region) => !region.right)?.letter ?? null,
};

const multipleChoice = {
    wrong: wrongOption,
    fill: async (node, block, response) => {
        const wanted = response.split(',');
        for (const { letter } of block.option) {
            if ((await node.locator(`input[value="${letter}"]`).isChecked()) !== wanted.includes(letter))
                await clickOption(node, letter);
        }
    },
    type: async (keys, inside, block, response) => {
        const wanted = response.split(',');
        for (const { letter } of block.option) {
            await keys.tabTo(`${inside} .option-input[value="${letter}"]`);
            if ((await keys.isChecked()) !== wanted.includes(letter))
                await keys.press('Space');
        }
    },
};

const numeric = {
    wrong: (block) => String(Math.round(Math.abs(Number(block.value)) + Math.abs(Number(block.tolerance)) + 7)),
    fill: (node, block, response) => node.locator('input').fill(response),
    type: async (keys, inside, block, response) => {
        await keys.tabTo(`${inside} input`);
        await keys.press('Control+a');
        await keys.type(response);
    },
};

const categorise = {
    wrong: (block) => {
        const [first, ...rest] = block.item;
        const other = block.category.find((category) => category.letter !== first.category);
        const places = [[first.letter, other?.letter], ...rest.map((item) => [item.letter, item.category])];
        return other ? canonicalResponse(block, places.map((place) => place.join('.')).join(',')) : null;
    },
    fill: async (node, block, response) => {
        for (const [item, category] of pairsOf(response))
            await place(node.locator('.item').nth(indexOf(block, item)), category);
    },
    type: async (keys, inside, block, response) => {
        for (const [item, category] of pairsOf(response)) {
            await keys.tabTo(`${inside} .item:nth-child(${indexOf(block, item) + 1}) :is(input, select)`);
            await (block.category.length > 4 ? keys.arrowTo(category) : keys.chooseRadio(category));
        }
    },
};

const match = {
    wrong: (block) => {
        const [first, ...rest] = block.item;
        const left = block.target.find(({ letter }) => block.item.every(({ target }) => target !== letter));
        const places = [[first.letter, left?.letter], ...rest.map(({ letter, target }) => [letter, target])];
        return left ? places.map((pair) => pair.join('.')).join(',') : swapped(block);
    },
    fill: async (node, block, response) => {
        for (const [item, target] of pairsOf(response))
            await node.locator('.item select').nth(indexOf(block, item)).selectOption(target);
    },
    type: async (keys, inside, block, response) => {
        for (const [item, target] of pairsOf(response)) {
            await keys.tabTo(`${inside} .item:nth-child(${indexOf(block, item) + 1}) select`);
            await keys.arrowTo(target, isBelow(block, target, await keys.value()) ? 'ArrowDown' : 'ArrowUp');
        }
    },
};

/** The first two items have each other's target; null where there is only one. */
function swapped({ item: [first, second, ...rest] }) {
    const pairs = second && [
        [first.letter, second.target],
        [second.letter, first.target],
        ...rest.map(({ letter, target }) => [letter, target]),
    ];
    return pairs ? pairs.map((pair) => pair.join('.')).join(',') : null;
}

/** True where a target stands further down the list than the current one; nothing is at its top. */
const isBelow = (block, target, current) => current === '' || target > current;

const order = {
    wrong: ({ item: [first, second, ...rest] }) =>
        second ? [second, first, ...rest].map(({ letter }) => letter).join(',') : null,
    fill: async (node, block, response) => {
        for (const [index, letter] of response.split(',').entries()) {
            while ((await lettersIn(node)).indexOf(letter) > index)
                await node.locator(`[data-letter="${letter}"] button`).first().click();
        }
    },
    type: async (keys, inside, block, response) => {
        await keys.tabTo(`${inside} .order-row button`);
        for (const [index, letter] of response.split(',').entries()) {
            while (!(await keys.isOn(`[data-letter="${letter}"] button`)))
                await keys.press('ArrowDown');
            while (!(await keys.isOn(`.order-row:nth-child(${index + 1}) button`)))
                await keys.press('Alt+ArrowUp');
        }
    },
};

function lettersIn(node) {
    return node.locator('.order-row').evaluateAll((rows) => rows.map((row) => row.dataset.letter));
}

const fillIn = {
    wrong: (block) => rightResponse(block).replace(/^(.)\.[^,]*/, '$1.zzz'),
    fill: async (node, block, response) => {
        for (const [index, filling] of fillingsIn(block, response).entries())
            await node.locator('.gap-input').nth(index).fill(filling);
    },
    type: async (keys, inside, block, response) => {
        for (const [index, filling] of fillingsIn(block, response).entries()) {
            await keys.tabTo(`${inside} .gap-input[aria-label$="${index + 1}"]`);
            await keys.press('Control+a');
            await keys.type(filling);
        }
    },
};

/** What belongs into each gap, in the order in which the sentence has them. */
function fillingsIn(block, response) {
    const fillings = new Map(pairsOf(response).map(([letter, ...text]) => [letter, decodedText(text.join('.'))]));
    return [...block.text.matchAll(/\{(.)\}/g)].map(([, letter]) => fillings.get(letter));
}

// What is never right or wrong: the tests call anything wrong, and answer with it where the right answer is wanted.

const freeText = {
    wrong: () => encodedText('I do not know yet.'),
    fill: (node, block, response) => node.locator('textarea').fill(decodedText(response || freeText.wrong())),
    type: async (keys, inside, block, response) => {
        await keys.tabTo(`${inside} textarea`);
        await keys.press('Control+a');
        await keys.type(decodedText(response || freeText.wrong()));
    },
};

const scale = {
    wrong: () => '1',
    fill: (node, block, response) =>
        node.locator(`.scale-step:has(input[value="${response || scale.wrong()}"])`).click(),
    type: async (keys, inside, block, response) => {
        await keys.tabTo(`${inside} .scale-input`);
        await keys.chooseRadio(response || scale.wrong());
    },
};

// Activities: what is done counts at once.

/** A way to an ending that is not right; null where there is none. */
function wrongEnding(block) {
    const paths = [''];
    const seen = new Set();
    while (paths.length > 0) {
        const path = paths.shift();
        const node = nodeAt(block, path);
        if (node.ending !== 'none' && !grade(block, path).right)
            return path;
        if (seen.has(node.id))
            continue;
        seen.add(node.id);
        paths.push(...node.way.map(({ letter }) => [path, letter].filter(Boolean).join(',')));
    }
    return null;
}

function nodeAt(block, path) {
    return path
        .split(',')
        .filter(Boolean)
        .reduce((node, letter) => {
            const { to } = node.way.find((way) => way.letter === letter);
            return block.node.find(({ id }) => id === to);
        }, block.node[0]);
}

/** Which way it is at each node of a path, from 0. */
function waysOn(block, path) {
    const letters = path.split(',').filter(Boolean);
    return letters.map((letter, index) => {
        const node = nodeAt(block, letters.slice(0, index).join(','));
        return node.way.findIndex((way) => way.letter === letter);
    });
}

const scenario = {
    wrong: wrongEnding,
    fill: async (node, block, response) => {
        const again = node.locator('.actions .button').nth(1);
        if ((await again.count()) > 0)
            await again.click();
        for (const way of waysOn(block, response))
            await node.locator('.scenario-way').nth(way).click();
    },
    type: async (keys, inside, block, response) => {
        await keys.tabTo(`${inside} .scenario-way`);
        for (const way of waysOn(block, response))
            await keys.press(String(way + 1));
    },
};

const checklist = {
    wrong: () => null,
    fill: async (node, block) => {
        for (const box of await node.locator('.checklist-box').all())
            await box.check();
    },
    type: async (keys, inside, block) => {
        for (let index = 0; index < block.item.length; ++index) {
            await keys.tabTo(`${inside} .checklist-item:nth-child(${index + 1}) .checklist-box`);
            await keys.press('Space');
        }
    },
};

function indexOf(block, letter) {
    return block.item.findIndex((item) => item.letter === letter);
}

async function place(row, category) {
    const select = row.locator('select');
    if ((await select.count()) > 0)
        await select.selectOption(category);
    else
        await row.locator(`.place:has(input[value="${category}"])`).click();
}

const players = new Map(
    Object.entries({
        'single-choice': singleChoice,
        'multiple-choice': multipleChoice,
        'numeric': numeric,
        'categorise': categorise,
        'true-false': trueFalse,
        'hotspot': hotspot,
        'match': match,
        'order': order,
        'fill-in': fillIn,
        'free-text': freeText,
        'scale': scale,
        'scenario': scenario,
        'checklist': checklist,
    }),
);

export function playerOf(block) {
    return players.get(block.type);
}
