// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { isUntouched } from './input.js';
import { say } from './words.js';

// Named scenarios of a worksheet, { current, scenarios: [{ name, input }] }, called versions on the page, plans here.
// None of these functions changes its arguments.

const longestName = 60;

export function currentInput(sheet) {
    return sheet.scenarios[sheet.current].input;
}

export function withInput(sheet, input) {
    return {
        ...sheet,
        scenarios: sheet.scenarios.map((plan, index) => (index === sheet.current ? { ...plan, input } : plan)),
    };
}

export function withCurrent(sheet, index) {
    return { ...sheet, current: index };
}

/** With another plan behind the others, chosen. Its name is made different from theirs. */
export function withPlan(sheet, name, input) {
    const scenarios = [...sheet.scenarios, { name: freeName(sheet, name), input }];
    return { current: scenarios.length - 1, scenarios };
}

/** With an example: in place of a plan nobody has written in, else as another plan. */
export function withExample(sheet, name, input) {
    if (!isUntouched(currentInput(sheet)))
        return withPlan(sheet, name, input);
    return withName(withInput(sheet, input), name);
}

/** With another name for the current plan; an empty one leaves the old. */
export function withName(sheet, name) {
    const wanted = name.trim().slice(0, longestName);
    if (!wanted || wanted === sheet.scenarios[sheet.current].name)
        return sheet;
    const free = freeName(sheet, wanted);
    return {
        ...sheet,
        scenarios: sheet.scenarios.map((plan, index) => (index === sheet.current ? { ...plan, name: free } : plan)),
    };
}

/** Without the current plan; there is always one left. */
export function withoutCurrent(sheet) {
    const scenarios = sheet.scenarios.filter((plan, index) => index !== sheet.current);
    return { current: Math.min(sheet.current, scenarios.length - 1), scenarios };
}

/** With the plans of a file behind the others, but for those that are here already. */
export function withFile(sheet, other) {
    const isHere = (plan) => sheet.scenarios.some((known) => JSON.stringify(known) === JSON.stringify(plan));
    const onlyBlank = sheet.scenarios.length === 1 && isUntouched(currentInput(sheet));
    const fresh = other.scenarios.filter((plan) => !isHere(plan));
    if (onlyBlank && fresh.length > 0)
        return { current: 0, scenarios: fresh };
    return fresh.reduce((all, plan) => withPlan(all, plan.name, plan.input), sheet);
}

function freeName(sheet, name) {
    const taken = sheet.scenarios.map((plan) => plan.name);
    let free = name;
    for (let number = 2; taken.includes(free); ++number)
        free = say('plan-again', { name, number });
    return free;
}
