// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { walk } from './walk.mjs';

/**
 * A pattern of the names of methods in \p programs that nothing else may have, so that a package can have short ones: no
 * property of an object, no text, and none of \p foreign, the names in the data of a module. terser leaves those of browsers.
 */
export function methodNames(programs, foreign) {
    const methods = new Set();
    const others = new Set(foreign);
    const visit = (node) => {
        if (node.type === 'MethodDefinition' && node.key.type === 'Identifier')
            methods.add(node.key.name);
        else if (node.type === 'PropertyDefinition' || node.type === 'Property')
            others.add(node.key.name ?? node.key.value);
        else if (node.type === 'AssignmentExpression')
            others.add(node.left.property?.name);
        else if (node.type === 'Literal')
            others.add(node.value);
    };
    programs.forEach((program) => walk(program, visit));
    const own = [...methods].filter((name) => name !== 'constructor' && !others.has(name));
    return new RegExp(`^(${own.join('|')})$`);
}
