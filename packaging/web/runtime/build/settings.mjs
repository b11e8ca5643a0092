// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { fileURLToPath } from 'node:url';

/** The folder of the sources. */
export const here = fileURLToPath(new URL('..', import.meta.url));

/** For esbuild. Browsers are those of spring 2022; older ones cost two thousand bytes. */
export const common = {
    target: ['chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
};
