// A model: what is in force, what was at any time, and its versions.

import { ask, at } from './api.js';
import { facts, h, panel, refill } from './dom.js';
import { actor, badge, code, json, plural, time } from './format.js';
import { to } from './router.js';
import { timeline } from './timeline.js';

const TABS = [['', 'Overview'], ['history', 'History'], ['diff', 'Compare'], ['subscriptions', 'Subscriptions'], ['jobs', 'Jobs']];

/** The head of all pages of a model, with the way between them. */
export function modelHead(model, here) {
  return [
    h('header', { class: 'head' },
      h('p', { class: 'crumbs' }, h('a', { href: '#/models' }, 'Models'), ' / ', code(model.id)),
      h('h1', { tabindex: '-1' }, model.name, ' ', badge(model.status)),
      model.description && h('p', { class: 'lead' }, model.description)),
    h('nav', { class: 'tabs', 'aria-label': 'Model' }, TABS.map(([path, name]) => {
      const parts = ['models', model.id, path].filter(Boolean);
      const address = path === 'jobs' ? to(['jobs'], { model_id: model.id }) : to(parts);
      return h('a', { href: address, 'aria-current': path === here ? 'page' : null }, name);
    })),
  ];
}

export async function overview({ id }, _, page) {
  const path = at`/v2/models/${id}`;
  const [{ data: { model } }, versions, history] = await Promise.all([
    ask(path, page), ask(`${path}/versions?limit=200`, page), ask(`${path}/history?limit=1000`, page),
  ]);
  const definition = h('div', {}, shown(model));
  const line = h('div', {}, timeline(model, versions.data, null, page));
  const back = (data, statuses) => {
    refill(definition, shown(data.model));
    refill(line, timeline(data.model, versions.data, statuses, page));
  };
  return {
    title: model.name,
    content: [
      modelHead(model, ''),
      slider(path, history.data, back, page, history.next !== null),
      h('div', { class: 'columns' },
        panel('Definition', definition),
        panel(plural(versions.data.length, 'version'), line,
          versions.next && h('p', { class: 'dim' }, 'These are the first 200. The latest is ', h('a', { href: to(['models', id, 'versions', model.latest_version]) }, model.latest_version), '.'))),
    ],
  };
}

function shown(model) {
  return [
    facts([
      ['Name', model.name],
      ['Active version', model.active_version ?? '—'],
      ['Latest version', model.latest_version ?? '—'],
      ['Revision', String(model.revision)],
      ['Created', time(model.created_at)],
      ['Changed', time(model.updated_at)],
    ]),
    definitionOf(model),
  ];
}

/** Handlers, contracts and metadata of a model or a version. */
export function definitionOf({ handlers, handler_contracts: contracts, metadata }) {
  return ['training', 'inference'].map((action) => [
    h('h3', {}, action === 'training' ? 'Training' : 'Inference'),
    h('p', {}, h('span', { class: 'kind' }, handlers[action].type.replaceAll('_', ' ')), ' ',
      code(handlers[action].arn ?? handlers[action].value),
      handlers[action].version && [' version ', code(handlers[action].version)]),
    ['input_schema', 'output_schema'].map((name) => {
      const schema = contracts?.[action]?.[name];
      return schema !== undefined && schema !== null && h('details', {},
        h('summary', {}, name === 'input_schema' ? 'Input contract' : 'Output contract'),
        json(schema, `${action} ${name}`));
    }),
  ]).concat(Object.keys(metadata).length
    ? [[h('h3', {}, 'Metadata'), json(metadata, 'Metadata')]] : []);
}

/** The versions' statuses after the first events of a model's history. */
export function statusesAfter(entries) {
  const statuses = {};
  for (const { changes } of entries) {
    for (const { path, after } of changes) {
      const [, versions, name, field] = path.split('/');
      if (versions !== 'versions' || after === null) continue;
      if (field === undefined && after.status) statuses[name] = after.status;
      if (field === 'status') statuses[name] = after;
    }
  }
  return statuses;
}

/** Events in the steps in which they happened: those of one request were appended together. */
function stepsOf(entries) {
  return entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    return next?.request_id === entry.request_id && next.at === entry.at ? [] : [{ ...entry, count: index + 1 }];
  });
}

/** A slider over what happened to a model, step by step. At its right end is now. */
function slider(path, entries, show, page, more) {
  const steps = stepsOf(entries);
  const last = steps.length - 1;
  const told = h('p', { class: 'moment', id: 'moment' });
  const input = h('input', { type: 'range', id: 'when', min: '0', max: String(last), value: String(last), 'aria-describedby': 'moment' });
  const now = h('button', { type: 'button', class: 'quiet', onclick: () => { input.value = String(last); move(); input.focus(); } }, 'Back to now');
  let asked = null;

  async function move() {
    const entry = steps[Number(input.value)];
    const isNow = Number(input.value) === last && !more;
    input.setAttribute('aria-valuetext', `${isNow ? 'now, ' : ''}after ${entry.type}, position ${entry.position}`);
    refill(told, isNow ? h('b', {}, 'Now') : h('b', {}, 'As it was'), ' after ', code(entry.type), ' by ', actor(entry.actor), ', ', time(entry.at), ' · position ', String(entry.position));
    now.hidden = isNow;
    asked?.abort();
    asked = new AbortController();
    const signal = AbortSignal.any([asked.signal, page.signal]);
    try {
      const { data } = await ask(isNow ? path : `${path}?as_of=${entry.position}`, { signal });
      show(data, isNow ? null : statusesAfter(entries.slice(0, entry.count)));
    } catch (error) {
      if (!signal.aborted) refill(told, error.message);
    }
  }

  input.addEventListener('input', move);
  if (last >= 0) {
    const entry = steps[last];
    now.hidden = true;
    refill(told, h('b', {}, 'Now'), ', after ', plural(entries.length, 'event'), '; the last is ', code(entry.type), ' by ', actor(entry.actor), ', ', time(entry.at));
  }
  return h('section', { class: 'panel slider', 'aria-label': 'Time' },
    h('label', { for: 'when' }, 'Time'), input, told, now);
}
