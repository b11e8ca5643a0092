// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a learner answers each type of question.
//
//   wrong(block)                         a response that can be checked and is not right; null where there is none
//   fill(node, block, response)          with the mouse; `node` is the block on the page
//   type(keys, inside, block, response)  with keys alone; `inside` is the selector of the block
import { canonicalResponse } from '../../../packaging/web/runtime/core/grading.js';

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
    }),
);

export function playerOf(block) {
    return players.get(block.type);
}
