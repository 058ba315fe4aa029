// The audit of the whole log: its checkpoint, and events by anyone of anything.

import { ask, query } from './api.js';
import { facts, h, panel } from './dom.js';
import { filters } from './filters.js';
import { code } from './format.js';
import { entriesList } from './history.js';
import { pager } from './paging.js';

export async function audit(_, { actor, type, stream, order = 'desc', cursor }, page) {
  const asked = { actor, type, stream, order, cursor };
  const [checkpoint, events] = await Promise.all([
    ask('/v2/audit/checkpoint', page),
    ask(`/v2/audit/events${query({ ...asked, limit: 50 })}`, page),
  ]);
  return {
    title: 'Audit',
    content: [
      h('h1', { tabindex: '-1' }, 'Audit'),
      panel('Checkpoint', shown(checkpoint.data)),
      panel('Events', [filters(['audit'], [
        { name: 'actor', label: 'Actor', value: actor, hint: 'Subject of the token' },
        { name: 'type', label: 'Type', value: type, hint: 'model.updated' },
        { name: 'stream', label: 'Stream', value: stream, hint: 'model:price' },
        { name: 'order', label: 'Order', value: order, among: ['desc', 'asc'], always: true },
      ]), entriesList(events.data), pager(['audit'], asked, events.next)]),
    ],
  };
}

/** The hash tree over the log; the note is what an auditor keeps elsewhere. */
function shown({ size, root_hash: root, note, key }) {
  return [
    facts([['Events', size.toLocaleString()], ['Root hash', code(root)], ['Key', key && code(key)]], { wide: true }),
    note && h('details', {}, h('summary', {}, 'Signed note, to be kept outside of this service'), h('pre', { tabindex: '0', role: 'region', 'aria-label': 'Signed note' }, note)),
  ];
}
