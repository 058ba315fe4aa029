// The caller's own token. It is kept for this tab alone, never in an address or a cookie, and sent
// with every request; what it says of its bearer is shown, but only the service judges it.

import { h, refill } from './dom.js';

const KEY = 'modelog.token';

export const token = () => sessionStorage.getItem(KEY);

/** The claims of a token, empty where it is none: for showing, not for trusting. */
export function claims(text = token()) {
  try {
    const part = text.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) ?? {};
  } catch {
    return {};
  }
}

/** What the bearer may do, in the token's own words. */
export function permissions() {
  const { scope, 'cognito:groups': groups } = claims();
  const scopes = typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [];
  return [...scopes, ...(Array.isArray(groups) ? groups : [])].map(String);
}

/** Who is there, and the way out, in the header. */
export function showWho(place) {
  if (!token()) return refill(place);
  const { sub } = claims();
  return refill(place,
    h('span', { class: 'name', title: permissions().join(' ') }, String(sub ?? 'token')),
    h('button', { type: 'button', class: 'quiet', onclick: () => leave() }, 'Sign out'));
}

function leave() {
  sessionStorage.removeItem(KEY);
  window.dispatchEvent(new Event('session'));
}

/** The form that takes a token; `reason` is why the one before was refused. */
export function signIn(reason) {
  const field = h('textarea', {
    id: 'token', rows: '5', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', required: true,
    'aria-describedby': 'token-help', 'aria-invalid': reason ? 'true' : null,
  });
  const submit = (event) => {
    event.preventDefault();
    const text = field.value.trim().replace(/^Bearer\s+/i, '');
    if (!text) return field.focus();
    sessionStorage.setItem(KEY, text);
    window.dispatchEvent(new Event('session'));
  };
  return h('form', { class: 'panel sign-in', onsubmit: submit },
    h('h1', { tabindex: '-1' }, 'Sign in'),
    reason && h('p', { class: 'problem', role: 'alert' }, reason),
    h('label', { for: 'token' }, 'Access token'),
    field,
    h('p', { id: 'token-help', class: 'dim' },
      'Paste a token of your identity provider; on a development machine ', h('code', {}, 'modelog token'),
      ' prints one. It stays in this tab and is gone when the tab is closed.'),
    h('button', { type: 'submit', class: 'main' }, 'Sign in'));
}
