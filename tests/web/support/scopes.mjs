// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { parsed } from '../../../packaging/web/runtime/build/walk.mjs';

// Which names a script declares for all, and which it takes from elsewhere.

const isFunction = ({ type }) => /^(Function|ArrowFunction)/.test(type);

/** The nodes right below \p node. */
function below(node) {
    return Object.values(node)
        .flat()
        .filter((child) => typeof child?.type === 'string');
}

/** The names that a pattern binds. */
function boundBy(pattern) {
    if (pattern === null)
        return [];
    switch (pattern.type) {
    case 'Identifier':
        return [pattern.name];
    case 'ObjectPattern':
        return pattern.properties.flatMap((property) => boundBy(property.value ?? property.argument));
    case 'ArrayPattern':
        return pattern.elements.flatMap(boundBy);
    case 'AssignmentPattern':
        return boundBy(pattern.left);
    default:
        return boundBy(pattern.argument);
    }
}

/** What \p statements declare in their own block, and with \p vars also the `var`s below. */
function declaredIn(statements, vars) {
    const names = [];
    const look = (node, isOwn) => {
        if (node.type === 'VariableDeclaration' && (isOwn || node.kind === 'var'))
            names.push(...node.declarations.flatMap(({ id }) => boundBy(id)));
        if (isOwn && /^(Function|Class)Declaration$/.test(node.type))
            names.push(node.id.name);
        if (vars && !isFunction(node) && !/^Class/.test(node.type))
            below(node).forEach((child) => look(child, false));
    };
    statements.forEach((statement) => look(statement, true));
    return names;
}

/** The names that nothing around a use in \p node declares; \p known is what is declared around it. */
function freeIn(node, known) {
    const all = (nodes, names) => nodes.filter(Boolean).flatMap((child) => freeIn(child, names));
    if (isFunction(node)) {
        const own = [...node.params.flatMap(boundBy), ...(node.id ? [node.id.name] : []), 'arguments'];
        const body = node.body.type === 'BlockStatement' ? node.body.body : [];
        const inside = new Set([...known, ...own, ...declaredIn(body, true)]);
        return all([...node.params, node.body], inside);
    }
    switch (node.type) {
    case 'Identifier':
        return known.has(node.name) ? [] : [node.name];
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
        return all(node.body, new Set([...known, ...declaredIn(node.body, node.type !== 'BlockStatement')]));
    case 'SwitchStatement': {
        const inside = new Set([...known, ...declaredIn(node.cases.flatMap(({ consequent }) => consequent), false)]);
        return [...freeIn(node.discriminant, known), ...all(node.cases, inside)];
    }
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
        return all(below(node), new Set([...known, ...declaredIn([node.init ?? node.left].filter(Boolean), false)]));
    case 'CatchClause':
        return freeIn(node.body, new Set([...known, ...boundBy(node.param)]));
    case 'ClassExpression':
    case 'ClassDeclaration':
        return all([node.superClass, node.body], new Set([...known, ...(node.id ? [node.id.name] : [])]));
    case 'MemberExpression':
        return all([node.object, node.computed && node.property], known);
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
        return all([node.computed && node.key, node.value], known);
    case 'LabeledStatement':
        return freeIn(node.body, known);
    case 'BreakStatement':
    case 'ContinueStatement':
        return [];
    default:
        return all(below(node), known);
    }
}

/** { declared: [], taken: [] } of the script \p text. */
export function namesOf(text) {
    const program = parsed(text);
    return {
        declared: [...new Set(declaredIn(program.body, true))],
        taken: [...new Set(freeIn(program, new Set()))],
    };
}
