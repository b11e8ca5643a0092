// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.json': 'application/json',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.webp': 'image/webp',
    '.ogg': 'audio/ogg',
    '.webm': 'video/webm',
    '.csv': 'text/csv',
};
const support = fileURLToPath(new URL('.', import.meta.url));
const runTimes = fileURLToPath(new URL('../node_modules/scorm-again/dist', import.meta.url));

/**
 * Serves a playable folder under /package/, and an LMS page under /lms.html, and one of SCORM 2004 under /lms2004.html,
 * whose frame plays it. The LMS page keeps what it is given; the test carries it from one launch to the next. What a page
 * of a test imports from this folder is under /support/.
 * { origin, close }.
 */
export async function serve(root) {
    const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        const found = await contentOf(root, decodeURIComponent(pathname)).catch(() => null);
        response.writeHead(found ? 200 : 404, { 'Content-Type': found ? found.type : 'text/plain' });
        response.end(found ? found.body : 'not found');
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((done) => server.close(done)),
    };
}

async function contentOf(root, path) {
    if (path === '/lms.html')
        return { type: types['.html'], body: lmsPage('scorm12', 'Scorm12API', 'API') };
    if (path === '/lms2004.html')
        return { type: types['.html'], body: lmsPage('scorm2004', 'Scorm2004API', 'API_1484_11') };
    if (path === '/blank.html')
        return {
            type: types['.html'],
            body: '<!DOCTYPE html><html lang="en"><head><title>Blank</title><link rel="icon" href="data:,"></head><body></body></html>',
        };
    if (path === '/scorm12.js' || path === '/scorm2004.js')
        return { type: types['.js'], body: await readFile(join(runTimes, path)) };
    if (/^\/support\/[a-z0-9]+\.mjs$/.test(path))
        return { type: types['.mjs'], body: await readFile(join(support, path.slice('/support/'.length))) };
    const inside = normalize(path).replace(/^\/package\//, '');
    if (inside.startsWith('..') || inside.startsWith('/'))
        return null;
    return { type: types[extname(inside)] || 'application/octet-stream', body: await readFile(join(root, inside)) };
}

/**
 * Plays the page that the session names, index.html without one, with the cmi that the session has; and keeps every call
 * in window.calls.
 */
const lmsPage = (runTime, api, name) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100% } iframe { width: 100%; height: 100%; border: 0; display: block }</style></head>
<body><script src="/${runTime}.js"></script><script>
const launch = JSON.parse(sessionStorage.getItem('cmi') || '{}');
window.calls = [];
const api = new ${api}({ autocommit: false, logLevel: 5 });
api.loadFromJSON(launch);
window.${name} = new Proxy(api, { get: (target, name) => {
    const value = target[name];
    if (typeof value !== 'function' || !/^(LMS|lms|Init|Term|Get|Set|Commit)/.test(String(name)))
        return value;
    return (...values) => {
        const answer = value.apply(target, values);
        window.calls.push([String(name), ...values, String(answer)]);
        return answer;
    };
} });
window.snapshot = () => JSON.parse(JSON.stringify(api.cmi));
document.write('<iframe title="Course" src="/package/' + (sessionStorage.getItem('page') || 'index.html') + '"></iframe>');
</script></body></html>
`;
