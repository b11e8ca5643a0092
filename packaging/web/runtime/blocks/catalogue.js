// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { accordion } from './types/accordion.js';
import { audio } from './types/audio.js';
import { callout } from './types/callout.js';
import { categorise } from './types/categorise.js';
import { chart } from './types/chart.js';
import { checklist } from './types/checklist.js';
import { decisionTable } from './types/decision.js';
import { discussion } from './types/discussion.js';
import { download } from './types/download.js';
import { fact } from './types/fact.js';
import { fillIn } from './types/fillin.js';
import { freeText } from './types/freetext.js';
import { gallery } from './types/gallery.js';
import { glossary } from './types/glossary.js';
import { hotspot } from './types/hotspot.js';
import { image } from './types/image.js';
import { match } from './types/match.js';
import { multipleChoice, singleChoice } from './types/choice.js';
import { numeric } from './types/numeric.js';
import { order } from './types/order.js';
import { profiles } from './types/profiles.js';
import { reflection } from './types/reflection.js';
import { scale } from './types/scale.js';
import { scenario } from './types/scenario.js';
import { steps } from './types/steps.js';
import { table } from './types/table.js';
import { text } from './types/text.js';
import { tool } from './types/tool.js';
import { trueFalse } from './types/truefalse.js';
import { video } from './types/video.js';
import { voice } from './types/voice.js';
import { worksheet } from './types/worksheet.js';

/**
 * All types of blocks; a package gets those that its module has, see build.mjs. One more is a file in types/, its style
 * sheet beside it, and a line here. A type has:
 *
 *   type      the name of its element in a lesson
 *   words     { key: [English, German, Swedish] }, what it alone says; see sayWith()
 *   view      (block, context) => what stands in the lesson. Questions without one stand in the frame of all questions,
 *             and are numbered.
 *   question  what makes it a question; see questions/question.js
 *   isDone    (block, record) => whether it is done, where it can be required and is no question
 *   keptFrom  (json) => what it gave to session.keep(), or null where that cannot be used
 *   work      (block) => how the learner's own work in it is counted, where it can have any; see ownwork.js
 *   isWhole   (block, kept) => whether nothing in it is open any more, where that makes it done
 *
 * The course logic asks it, too, also where there is no document: a file touches the document only when it is called.
 */
export const blockTypes = [
    accordion,
    audio,
    callout,
    categorise,
    chart,
    checklist,
    decisionTable,
    discussion,
    download,
    fact,
    fillIn,
    freeText,
    gallery,
    glossary,
    hotspot,
    image,
    match,
    multipleChoice,
    numeric,
    order,
    profiles,
    reflection,
    scale,
    scenario,
    singleChoice,
    steps,
    table,
    text,
    tool,
    trueFalse,
    video,
    voice,
    worksheet,
];
