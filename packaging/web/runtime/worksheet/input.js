// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is filled in, { fields, tables }, as core/calculation.js reads it. None of these functions changes its arguments.

/** A worksheet nobody has written in: every table has the rows that are always there. */
export function emptyInput(sheet) {
    return fitted(sheet, { fields: {}, tables: {} });
}

/** \p input with as many rows as each table must have at least and may have at most. */
export function fitted(sheet, input) {
    const rowsOf = (table) => {
        const rows = (input.tables[table.id] || []).slice(0, table.most);
        const lacking = Math.max(0, table.least - rows.length);
        return [...rows, ...Array.from({ length: lacking }, () => ({}))];
    };
    const tables = sheet.table.map((table) => [table.id, rowsOf(table)]);
    return { fields: { ...input.fields }, tables: { ...input.tables, ...Object.fromEntries(tables) } };
}

/** True where nothing has been written. */
export function isUntouched(input) {
    const blank = (texts) => Object.values(texts).every((text) => text.replace(/;/g, '') === '');
    return blank(input.fields) && Object.values(input.tables).every((rows) => rows.every(blank));
}

export function withField(input, id, text) {
    return { ...input, fields: { ...input.fields, [id]: text } };
}

export function withCell(input, table, index, column, text) {
    const rows = input.tables[table].map((row, at) => (at === index ? { ...row, [column]: text } : row));
    return { ...input, tables: { ...input.tables, [table]: rows } };
}

/** With \p row before the row at \p index. */
export function withRow(input, table, index, row = {}) {
    const rows = [...input.tables[table]];
    rows.splice(index, 0, row);
    return { ...input, tables: { ...input.tables, [table]: rows } };
}

export function withoutRow(input, table, index) {
    return { ...input, tables: { ...input.tables, [table]: input.tables[table].filter((row, at) => at !== index) } };
}
