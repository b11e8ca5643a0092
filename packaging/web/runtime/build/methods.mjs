// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { walk } from './walk.mjs';

/** Properties that only our scripts give each other: none is stored, told an LMS or a browser, or in the data of a module. */
export const ownProperties = [
    'press symbol canonicalResponse labelledBy launch onDraft rightResponse feedbackParts isCheckable scormType verdicts suspendData',
    'unpack pack grade onInput staysHere within keptFrom lowest calculate operands scoreRaw learnerName failedChecks onTrouble',
    'openRequired scormResponse pale hasRightAnswer describedBy gains formulas symbolAfter keepsAll exhausted focusRow removable',
    'wrongArgumentCount divisionByZero unknownFunction lengthMismatch tooComplex unknownName badExponent wrongType charts acted',
    'slack visit visits dropped refused motif alternatives learnerId preferences alone needed standing courses operators',
    'complain announce onKept onLess isUntaken drawn stays isCut isWhole durable choices homeOf isDone cyclic noted makePlaces',
    'verbs verdict calculation figures scaled whole keep judge fits uses',
]
    .join(' ')
    .split(' ');

/**
 * A pattern of the names of methods in \p programs that nothing else may have, so that a package can have short ones: no
 * property of an object, no text, and none of \p foreign, the names in the data of a module. terser leaves those of browsers.
 * \p own are names of properties that are treated alike. Throws where a text has one of them.
 */
export function methodNames(programs, foreign, own = []) {
    const methods = new Set(own);
    const others = new Set(foreign);
    const texts = new Set(foreign);
    const visit = (node) => {
        if (node.type === 'MethodDefinition' && node.key.type === 'Identifier')
            methods.add(node.key.name);
        else if (node.type === 'PropertyDefinition' || node.type === 'Property')
            others.add(node.key.name ?? node.key.value);
        else if (node.type === 'AssignmentExpression')
            others.add(node.left.property?.name);
        else if (node.type === 'Literal')
            texts.add(node.value);
    };
    programs.forEach((program) => walk(program, visit));
    const told = own.find((name) => texts.has(name));
    if (told)
        throw new Error(`A text has the name of a property that is to be short: ${told}`);
    const isOwn = (name) => own.includes(name) || (name !== 'constructor' && !others.has(name) && !texts.has(name));
    return new RegExp(`^(${[...methods].filter(isOwn).join('|')})$`);
}
