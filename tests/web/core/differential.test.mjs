// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares the course logic in JavaScript with that in C++ on random cases. Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle
//   KOGGE_SEED       other cases: a number, or "new" for those of no earlier run
//   KOGGE_CASES      how many cases (5000)

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerTo } from './answers.mjs';
import { oracleAnswers, withoutOracle } from './oracle.mjs';
import { Random, seedOfRun } from './random.mjs';
import { formulaRequest } from './randomformulas.mjs';
import { decimalRequest, numberInputRequest } from './randomnumbers.mjs';
import { attemptsRequest, gradingRequest } from './randomquestions.mjs';
import { standingRequest } from './randomrecords.mjs';
import { toolRequest } from './randomtools.mjs';
import { calculationRequest, chainRequest } from './randomworksheets.mjs';

const seed = seedOfRun();
const count = Number(process.env.KOGGE_CASES ?? 5000);
const BATCH = 1000;

function randomRequest(random) {
    return random.weighted([
        [12, () => decimalRequest(random)],
        [10, () => numberInputRequest(random)],
        [40, () => formulaRequest(random)],
        [18, () => calculationRequest(random)],
        [0.4, () => chainRequest(random)],
        [6, () => toolRequest(random)],
        [10, () => gradingRequest(random)],
        [3, () => attemptsRequest(random)],
        [7, () => standingRequest(random)],
    ]);
}

function compareBatch(requests, first) {
    const expected = oracleAnswers(requests);
    requests.forEach((request, index) => {
        assert.deepEqual(answerTo(request), expected[index],
            `case ${first + index} of seed ${seed}: ${JSON.stringify(request)}`);
    });
}

test(`both implementations agree on ${count} random cases (seed ${seed})`, { skip: withoutOracle }, (context) => {
    context.diagnostic(`KOGGE_SEED=${seed} KOGGE_CASES=${count}`);
    const random = new Random(seed);
    for (let first = 0; first < count; first += BATCH)
        compareBatch(random.list(Math.min(BATCH, count - first), () => randomRequest(random)), first);
});
