// Taking a version to another status.

import { ask, at } from './api.js';
import { confirm } from './confirm.js';
import { h, refill } from './dom.js';
import { badge, plural } from './format.js';

const NEXT = {
  pending: ['active', 'training', 'failed'], training: ['active', 'failed'],
  active: ['training', 'failed'], failed: ['pending', 'training'],
};

function effects(model, version, status) {
  const others = model.active_version !== null && model.active_version !== version.version;
  const lines = [h('p', {}, `Version ${version.version} of `, h('b', {}, model.name), ' goes from ', badge(version.status), ' to ', badge(status), '.')];
  if (status === 'active') {
    lines.push(h('p', {}, others
      ? `Jobs that name it may run on it. Version ${model.active_version} stays active too.`
      : 'Jobs may run on it, and the model is active.'));
    if (version.status === 'training') lines.push(h('p', {}, 'The training_complete subscriptions of the model fire: each active one starts a job.'));
  } else if (version.status === 'active') {
    lines.push(h('p', {}, others ? 'It takes no more inference jobs.'
      : 'It takes no more inference jobs. Where no other version is active the model becomes pending, and subscriptions that run it fail.'));
  }
  return lines;
}

/** The button that asks for the new status of a version and shows what that does. */
export function statusButton(model, { version: name }, page) {
  return h('button', { type: 'button', class: 'quiet', onclick: open, 'aria-label': `Set the status of version ${name}` }, 'Set status…');

  async function open() {
    const path = at`/v2/models/${model.id}/versions/${name}`;
    // Read anew with its entity tag: the write is for what the dialog shows, and nothing later.
    const read = await ask(path, page).catch((error) => page.say(error.message));
    if (!read) return;
    const { data: version, tag: match } = read;
    const told = h('div', { 'aria-live': 'polite' });
    const tell = () => refill(told, effects(model, version, choose.value));
    const choose = h('select', { id: 'new-status', onchange: tell },
      NEXT[version.status].map((status) => h('option', { value: status }, status)));
    tell();
    confirm({
      title: `Set the status of version ${name}`,
      effects: [h('p', {}, h('label', { for: 'new-status' }, 'New status '), choose), told],
      verb: 'Set status',
      act: () => ask(`${path}/new_status`, { method: 'POST', body: { status: choose.value }, match }),
      done: ({ data }) => {
        const fired = data.triggered_events.length;
        page.say(`Version ${name} is ${data.version.status}.${fired ? ` ${plural(fired, 'subscription')} fired.` : ''}`);
        page.reload();
      },
    });
  }
}
