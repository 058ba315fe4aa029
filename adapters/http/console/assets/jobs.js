// Jobs as they run: the list, and one with its input, its end and the chain that led to it.

import { ask, at, query } from './api.js';
import { chain } from './causes.js';
import { facts, h, panel, refill, table } from './dom.js';
import { filters } from './filters.js';
import { badge, code, duration, json, time } from './format.js';
import { historyPanel } from './history.js';
import { pager } from './paging.js';
import { to } from './router.js';

const WAIT_SECONDS = 20; // a long poll: the service answers when the job ends, or then
const UNFINISHED = ['pending', 'started'];

const COLUMNS = [
  { name: 'Job', cell: (job) => h('a', { href: to(['jobs', job.job_id]) }, code(job.job_id)) },
  { name: 'Type', cell: (job) => job.job_type },
  { name: 'Model', cell: (job) => [h('a', { href: to(['models', job.model_id]) }, job.model_id), ' ', h('span', { class: 'dim' }, job.model_version)] },
  { name: 'Status', cell: (job) => badge(job.status) },
  { name: 'Created', cell: (job) => time(job.created_at) },
  { name: 'Took', cell: (job) => duration(job.created_at, job.completed_at) ?? '—', number: true },
  { name: 'Started by', cell: (job) => (job.triggered_by ? 'a subscription' : job.assignment_id ? 'an assignment' : 'a caller') },
];

export async function jobs(_, { status, model_id: model, cursor }, page) {
  const path = `/v2/jobs${query({ status, model_id: model, order: 'desc', cursor, limit: 50 })}`;
  const first = await ask(path, page);
  const place = h('div');
  const show = ({ data, next }) => refill(place,
    table('Jobs', COLUMNS, data, { empty: 'No job fits.' }), pager(['jobs'], { status, model_id: model, cursor }, next));
  show(first);
  follow(first);

  async function follow({ data }) {
    const waiting = data.find((job) => UNFINISHED.includes(job.status));
    if (!waiting) return;
    try {
      await ask(`${at`/v2/jobs/${waiting.job_id}`}?wait=${WAIT_SECONDS}`, page);
      const again = await ask(path, page);
      show(again);
      follow(again);
    } catch (error) {
      if (!page.signal.aborted) page.say(`The list is no longer live: ${error.message}`);
    }
  }

  return {
    title: 'Jobs',
    content: [
      h('h1', { tabindex: '-1' }, 'Jobs'),
      filters(['jobs'], [
        { name: 'model_id', label: 'Model', value: model, hint: 'A model’s id' },
        { name: 'status', label: 'Status', value: status, among: ['pending', 'started', 'success', 'failure'] },
      ]),
      place,
    ],
  };
}

export async function job({ id }, { cursor }, page) {
  const path = at`/v2/jobs/${id}`;
  const { data } = await ask(path, page);
  const status = h('span', { role: 'status', 'aria-live': 'polite' }, badge(data.status));
  const place = h('div');
  const show = async (job) => {
    refill(status, badge(job.status));
    refill(place, body(job));
  };
  show(data);
  follow(data);

  async function follow(job) {
    if (!UNFINISHED.includes(job.status)) return;
    try {
      const { data: again } = await ask(`${path}?wait=${WAIT_SECONDS}`, page);
      if (UNFINISHED.includes(again.status)) {
        await show(again);
        await follow(again);
      } else page.reload();
    } catch (error) {
      if (!page.signal.aborted) page.say(`The status is no longer live: ${error.message}`);
    }
  }

  return {
    title: `${data.job_type} of ${data.model_id}`,
    content: [
      h('header', { class: 'head' },
        h('p', { class: 'crumbs' }, h('a', { href: '#/jobs' }, 'Jobs'), ' / ', code(id)),
        h('h1', { tabindex: '-1' }, `${data.job_type === 'training' ? 'Training' : 'Inference'} of ${data.model_id} `, status)),
      place,
      await chain(data, page),
      await historyPanel(`${path}/history`, ['jobs', id], cursor, page),
    ],
  };
}

function body(job) {
  return h('div', { class: 'columns even' },
    panel('Job',
      facts([
        ['Model', h('a', { href: to(['models', job.model_id]) }, job.model_id)],
        ['Version', h('a', { href: to(['models', job.model_id, 'versions', job.model_version]) }, job.model_version)],
        ['Created', time(job.created_at)],
        ['Started', time(job.started_at)],
        ['Ended', time(job.completed_at)],
        ['Took', duration(job.created_at, job.completed_at)],
        ['Attempts', String(job.attempts)],
        ['Client', job.client_id && h('a', { href: to(['tenants', job.client_id]) }, job.client_id)],
        ['Service', job.service_id],
      ]),
      job.warnings.length > 0 && h('div', { class: 'warning' }, h('p', {}, 'Warnings'), h('ul', {}, job.warnings.map((text) => h('li', {}, text))))),
    h('div', {},
      panel('Input', json(job.input, 'Input')),
      job.error !== null ? panel('Error', json(job.error, 'Error'))
        : panel('Output', UNFINISHED.includes(job.status) ? h('p', { class: 'empty' }, 'It has not ended yet.') : json(job.output, 'Output'))));
}
