// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Scorm2004API } from '../node_modules/scorm-again/dist/esm/scorm2004.js';

/** The attributes of a tag, truths as such. */
function attributesOf(tag) {
    const found = [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    return Object.fromEntries(found.map(([name, value]) => [name, { true: true, false: false }[value] ?? value]));
}

const tagIn = (text, name) => attributesOf(new RegExp(`<${name} [^>]*>`).exec(text)[0]);
const allIn = (text, pattern, make) => [...text.matchAll(pattern)].map(make);

/** The items that stand in \p text, without those inside of them. */
function itemsIn(text) {
    const items = [];
    let depth = 0;
    let begin = 0;
    for (const { 0: tag, index } of text.matchAll(/<item [^>]*>|<\/item>/g)) {
        if (tag.startsWith('</')) {
            depth -= 1;
            if (depth === 0)
                items.push(text.slice(begin, index));
        } else {
            begin = depth === 0 ? index : begin;
            depth += 1;
        }
    }
    return items;
}

/** The sequencing of an item itself, which stands behind the items in it. */
const ownSequencing = (text) => text.slice(text.lastIndexOf('<imsss:sequencing>'));

/** What an independent sequencer is to know of an item of our manifest. */
function activityOf(text) {
    const { identifier } = tagIn(text, 'item');
    const inner = itemsIn(text.slice(text.indexOf('>') + 1));
    const own = ownSequencing(text);
    const rollup = tagIn(own, 'imsss:rollupRules');
    const weight = { objectiveMeasureWeight: Number(rollup.objectiveMeasureWeight) };
    if (inner.length > 0) {
        const sequencingControls = { ...tagIn(own, 'imsss:controlMode'), ...rollup, ...weight };
        return { id: identifier, title: identifier, children: inner.map(activityOf), sequencingControls };
    }
    const controls = tagIn(own, 'imsss:deliveryControls');
    return {
        id: identifier,
        title: identifier,
        sequencingControls: { ...rollup, ...controls, ...weight },
        deliveryControls: controls,
        primaryObjective: { objectiveID: `${identifier}-primary`, isPrimary: true },
        objectives: allIn(
            text,
            /<imsss:objective ([^>]*)>[^]*?<imsss:mapInfo ([^>]*)>/g,
            ([, objective, map]) => ({ ...attributesOf(objective), mapInfo: [attributesOf(map)] }),
        ),
        sequencingRules: {
            preConditionRules: allIn(text, /<imsss:preConditionRule>([^]*?)<\/imsss:preConditionRule>/g, ([, rule]) => ({
                action: tagIn(rule, 'imsss:ruleAction').action,
                conditionCombination: tagIn(rule, 'imsss:ruleConditions').conditionCombination,
                conditions: allIn(rule, /<imsss:ruleCondition ([^>]*)>/g, ([, condition]) => attributesOf(condition)),
            })),
        },
    };
}

/** An LMS of SCORM 2004 that sequences the items of a manifest of ours. */
export function sequencing(manifest) {
    const children = itemsIn(manifest).map(activityOf);
    const sequencingControls = tagIn(ownSequencing(manifest), 'imsss:controlMode');
    const activityTree = { id: 'course', title: 'course', children, sequencingControls };
    return new Scorm2004API({ autocommit: false, logLevel: 5, sequencing: { activityTree } });
}
