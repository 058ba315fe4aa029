// The list of models: search, status, pages.

import { ask, query } from './api.js';
import { h, table } from './dom.js';
import { badge, code, time } from './format.js';
import { filters } from './filters.js';
import { pager } from './paging.js';
import { to } from './router.js';

const COLUMNS = [
  { name: 'Model', cell: (model) => h('a', { href: to(['models', model.id]) }, h('b', {}, model.name), ' ', code(model.id)) },
  { name: 'Status', cell: ({ status }) => badge(status) },
  { name: 'Active', cell: (model) => model.active_version ?? '—' },
  { name: 'Latest', cell: (model) => model.latest_version ?? '—' },
  { name: 'Changed', cell: (model) => time(model.updated_at) },
];

export async function models(_, { q, status, cursor }, page) {
  const { data, next } = await ask(`/v2/models${query({ q, status, cursor, limit: 50 })}`, page);
  return {
    title: 'Models',
    content: [
      h('h1', { tabindex: '-1' }, 'Models'),
      filters(['models'], [
        { name: 'q', label: 'Search', value: q, hint: 'Id, name or description' },
        { name: 'status', label: 'Status', value: status, among: ['active', 'pending'] },
      ]),
      table('Models', COLUMNS, data, { empty: q || status ? 'No model fits.' : 'There are no models yet.' }),
      pager(['models'], { q, status, cursor }, next),
    ],
  };
}
