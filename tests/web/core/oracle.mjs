// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usual = fileURLToPath(new URL('../../../build/tests', import.meta.url));
const folder = process.env.KOGGE_BIN_TESTS || (existsSync(usual) && usual);

/** What `skip` of a test is: ctest always has the oracle, a hand may not. */
export const withoutOracle = !folder && 'KOGGE_BIN_TESTS is not set';

/** What C++ answers to each of \p requests; see tests/support/courseanswers.h. */
export function oracleAnswers(requests) {
    const input = requests.map((request) => `${JSON.stringify(request)}\n`).join('');
    const output = execFileSync(join(folder, 'kogge-course-oracle'), { input, maxBuffer: 2 ** 30, encoding: 'utf8' });
    return output.trimEnd().split('\n').map((line) => JSON.parse(line));
}
