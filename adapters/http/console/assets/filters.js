// The form above a list. What it asks for is in the address, so it can be kept and sent.

import { h } from './dom.js';
import { go, to } from './router.js';

/** Fields are `{name, label, value, hint?, among?, always?}`; with `among` one of a few words, or none
 * of them unless `always`. */
export function filters(parts, fields) {
  const submit = (event) => {
    event.preventDefault();
    go(to(parts, Object.fromEntries(new FormData(event.target))));
  };
  return h('form', { class: 'filters', role: 'search', onsubmit: submit },
    fields.map(({ name, label, value, hint, among, always }) => h('label', {}, h('span', {}, label), among
      ? h('select', { name, onchange: (event) => event.target.form.requestSubmit() },
        !always && h('option', { value: '' }, 'any'),
        among.map((word) => h('option', { value: word, selected: word === value }, word)))
      : h('input', { name, type: 'search', value: value ?? '', placeholder: hint, spellcheck: 'false' }))),
    h('button', { type: 'submit' }, 'Search'));
}
