// One version of a model.

import { ask, at } from './api.js';
import { facts, h, panel } from './dom.js';
import { badge, time } from './format.js';
import { historyPanel } from './history.js';
import { definitionOf } from './model.js';
import { to } from './router.js';
import { statusButton } from './status.js';

export async function version({ id, name }, { cursor }, page) {
  const path = at`/v2/models/${id}/versions/${name}`;
  const [{ data: { model } }, { data }] = await Promise.all([ask(at`/v2/models/${id}`, page), ask(path, page)]);
  return {
    title: `${model.name} ${name}`,
    content: [
      h('header', { class: 'head' },
        h('p', { class: 'crumbs' }, h('a', { href: '#/models' }, 'Models'), ' / ', h('a', { href: to(['models', id]) }, id)),
        h('h1', { tabindex: '-1' }, `Version ${data.version} `, badge(data.status)),
        data.description && h('p', { class: 'lead' }, data.description),
        h('p', { class: 'actions' }, statusButton(model, data, page),
          h('a', { class: 'button quiet', href: to(['jobs'], { model_id: id }) }, 'Jobs of the model'))),
      h('div', { class: 'columns' },
        panel('Definition',
          facts([['Created', time(data.created_at)], ['Changed', time(data.updated_at)], ['Activated', time(data.activated_at)]]),
          definitionOf(data)),
        await historyPanel(`${path}/history`, ['models', id, 'versions', name], cursor, page)),
    ],
  };
}
