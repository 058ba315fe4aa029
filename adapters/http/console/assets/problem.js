// What is shown in the place of what the service refused, and what would have permitted it.

import { h } from './dom.js';
import { code } from './format.js';
import { permissions } from './session.js';

const HEADINGS = {
  0: 'No answer', 403: 'Not permitted', 404: 'Not found', 412: 'Changed meanwhile', 429: 'Too many requests', 503: 'Not available now',
};

/** The reason of a refusal, in a box. */
export function reason(error) {
  const missing = error.missing ?? [];
  return h('div', { class: 'problem', role: 'alert' },
    h('p', {}, error.message),
    missing.length > 0 && h('p', {}, 'This needs the permission ',
      missing.map((name, index) => [index ? ' or ' : '', code(name)]), '. Your token has ',
      permissions().length ? permissions().map((name, index) => [index ? ', ' : '', code(name)]) : 'none', '.'),
    error.errors?.length > 0 && h('ul', {}, error.errors.map(({ path, message }) => h('li', {}, code(path), ' ', message))),
    error.requestId && h('p', { class: 'dim' }, 'Request ', code(error.requestId)));
}

/** A page of its own for a refusal. */
export function problem(error, again) {
  return h('div', { class: 'panel' },
    h('h1', { tabindex: '-1' }, HEADINGS[error.status] ?? 'Not shown'),
    reason(error),
    h('button', { type: 'button', onclick: again }, 'Try again'));
}
