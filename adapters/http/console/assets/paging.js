// Lists a page at a time, by the cursors of the API.

import { h } from './dom.js';
import { to } from './router.js';

/** Links to the first and the next page of a list whose address is `parts` and `values`. */
export function pager(parts, values, next) {
  if (!next && !values.cursor) return null;
  return h('nav', { class: 'pager', 'aria-label': 'Pages' },
    values.cursor && h('a', { class: 'button', href: to(parts, { ...values, cursor: null }) }, 'First page'),
    next && h('a', { class: 'button', href: to(parts, { ...values, cursor: next }) }, 'Next page'));
}
