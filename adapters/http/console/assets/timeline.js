// The versions of a model along time, the newest first.

import { h } from './dom.js';
import { badge, time } from './format.js';
import { to } from './router.js';
import { statusButton } from './status.js';

/** `statuses` are those of an earlier time: versions that were not there yet are left out. */
export function timeline(model, versions, statuses, page) {
  const there = versions.filter(({ version }) => statuses === null || version in statuses);
  if (there.length === 0) return h('p', { class: 'empty' }, 'There was no version yet.');
  return h('ol', { class: 'timeline', reversed: true }, there.map((version, index) => {
    const status = statuses?.[version.version] ?? version.status;
    const before = there[index - 1];
    return h('li', { class: status },
      h('p', { class: 'row' },
        h('a', { href: to(['models', model.id, 'versions', version.version]) }, `Version ${version.version}`), badge(status)),
      version.description && h('p', { class: 'dim' }, version.description),
      h('p', { class: 'dim small' }, 'Created ', time(version.created_at),
        version.activated_at && statuses === null && [h('br'), 'Activated ', time(version.activated_at)]),
      statuses === null && h('p', { class: 'actions' },
        statusButton(model, version, page),
        before && h('a', { class: 'button quiet', href: to(['models', model.id, 'diff'], { from: before.version, to: version.version }) },
          `Compare with ${before.version}`)));
  }).reverse());
}
