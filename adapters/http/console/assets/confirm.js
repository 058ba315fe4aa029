// Nothing is written before the caller has read what it will do.

import { Refusal } from './api.js';
import { h } from './dom.js';
import { reason } from './problem.js';

/**
 * Asks before a write. `effects` are sentences or nodes; `act` does it and may be refused, which is
 * shown in the dialog; `done` comes after it. The dialog of the browser keeps the focus inside,
 * closes on Escape and gives the focus back.
 */
export function confirm({ title, effects, verb, act, done }) {
  const refusal = h('div');
  const button = h('button', { type: 'button', class: 'main', onclick: submit }, verb);
  const dialog = h('dialog', { 'aria-labelledby': 'confirm-title', onclose: () => dialog.remove() },
    h('h2', { id: 'confirm-title' }, title),
    effects,
    refusal,
    h('div', { class: 'actions' },
      h('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'), button));

  async function submit() {
    button.disabled = true;
    try {
      const result = await act();
      dialog.close();
      done(result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal.replaceChildren(reason(error));
      if (error.status === 412) refusal.append(h('p', {}, 'Someone has changed it since this page was read. Close this, look again, and decide anew.'));
      button.disabled = error.status === 412;
    }
  }

  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
