// What happened to something: every event, with who, why, and what it changed.

import { ask, at, query } from './api.js';
import { h, panel } from './dom.js';
import { actor, brief, code, json, time } from './format.js';
import { modelHead } from './model.js';
import { pager } from './paging.js';
import { to } from './router.js';

/** A cause is `stream@revision`, and the stream of a job or a model has a page. */
function cause(entry) {
  if (!entry.causation) return [' in request ', code(entry.request_id)];
  const [, kind, id] = /^(\w+):(.+)@\d+$/.exec(entry.causation) ?? [];
  const pages = { job: ['jobs', id], model: ['models', id] };
  return [' because of ', pages[kind] ? h('a', { href: to(pages[kind]) }, code(entry.causation)) : code(entry.causation),
    ' · began with request ', code(entry.correlation)];
}

function change({ path, before, after }) {
  return h('li', {}, code(path || '/'), ' ',
    before !== null && [h('del', {}, brief(before)), ' → '],
    after === null ? h('span', { class: 'dim' }, 'null') : h('ins', {}, brief(after)));
}

/** Entries as a list, in the order given. */
export function entriesList(entries) {
  if (entries.length === 0) return h('p', { class: 'empty' }, 'No event is here.');
  return h('ol', { class: 'entries' }, entries.map((entry) => h('li', {},
    h('p', { class: 'row' }, h('b', {}, entry.type), entry.stream && code(entry.stream), h('span', { class: 'dim' }, `position ${entry.position} · revision ${entry.revision}`)),
    h('p', { class: 'dim small' }, time(entry.at), ' by ', h('b', {}, actor(entry.actor)), cause(entry)),
    entry.data !== undefined && h('details', {}, h('summary', {}, 'Event'), json(entry.data, `Event ${entry.position}`)),
    entry.changes?.length > 0 && h('ul', { class: 'changes' }, entry.changes.filter(({ before, after }) => before !== null || after !== null).map(change)))));
}

/** The history at a path of the API, as a panel of the page at `parts`. */
export async function historyPanel(path, parts, cursor, page) {
  const { data, next } = await ask(`${path}${query({ limit: 50, cursor })}`, page);
  return panel('History', entriesList(data), pager(parts, { cursor }, next));
}

export async function modelHistory({ id }, { cursor }, page) {
  const path = at`/v2/models/${id}`;
  const { data: { model } } = await ask(path, page);
  return {
    title: `History of ${model.name}`,
    content: [modelHead(model, 'history'), await historyPanel(`${path}/history`, ['models', id, 'history'], cursor, page)],
  };
}
