// From the address to a page: `#/models/price/diff?from=1&to=2`.
//
// A view is `async (params, query, page) => {title, content}`; `page.signal` ends with the page,
// `page.reload()` shows it anew, `page.say(text)` tells what happened.

import { Refusal } from './api.js';
import { h, refill } from './dom.js';
import { problem } from './problem.js';
import { showWho, signIn, token } from './session.js';

const main = document.getElementById('main');
let routes = [];
let current = null; // the AbortController of the page that is shown

/** A link's address within the console, every part escaped. */
export function to(parts, values = {}) {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const search = given.length ? `?${new URLSearchParams(given)}` : '';
  return `#/${parts.map(encodeURIComponent).join('/')}${search}`;
}

export function say(text) {
  const place = document.getElementById('said');
  refill(place, h('span', {}, text));
  setTimeout(() => { if (place.textContent === text) refill(place); }, 6000);
}

/** Goes where a form leads, and stays a step that Back undoes. */
export function go(address) {
  if (location.hash === address) show({});
  else location.hash = address;
}

function find() {
  const [path, search = ''] = location.hash.replace(/^#\/?/, '').split('?', 2);
  let parts;
  try {
    parts = (path || 'models').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
  for (const [pattern, view] of routes) {
    const names = pattern.split('/');
    if (names.length !== parts.length) continue;
    if (!names.every((name, index) => name.startsWith(':') || name === parts[index])) continue;
    const params = Object.fromEntries(names.map((name, index) => [name.slice(1), parts[index]]).filter((_, index) => names[index].startsWith(':')));
    return { view, params, query: Object.fromEntries(new URLSearchParams(search)), section: parts[0] };
  }
  return null;
}

async function show({ focus = true, keep = false }) {
  current?.abort();
  const mine = current = new AbortController();
  const found = find();
  showWho(document.getElementById('who'));
  mark(found?.section);
  const page = { signal: mine.signal, say, reload: () => show({ focus: true, keep: true }) };
  main.setAttribute('aria-busy', 'true');
  let shown;
  try {
    if (!token()) shown = { title: 'Sign in', content: signIn() };
    else if (!found) throw new Refusal(404, { message: 'There is no such page.' });
    else shown = await found.view(found.params, found.query, page);
  } catch (error) {
    if (mine.signal.aborted) return;
    if (!(error instanceof Refusal)) throw error;
    shown = error.status === 401
      ? { title: 'Sign in', content: signIn(error.message) }
      : { title: 'Not shown', content: problem(error, page.reload) };
  } finally {
    if (current === mine) main.removeAttribute('aria-busy');
  }
  if (mine.signal.aborted) return;
  refill(main, shown.content);
  main.dataset.shown = location.hash;
  document.title = `${shown.title} · Modelog`;
  if (!keep) window.scrollTo(0, 0);
  if (focus) (main.querySelector('#token') ?? main.querySelector('h1') ?? main).focus({ preventScroll: keep });
}

function mark(section) {
  for (const link of document.querySelectorAll('#nav a')) {
    if (link.hash === `#/${section}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Shows the page of the address, now and whenever it changes. */
export function start(table) {
  routes = table;
  document.getElementById('skip').addEventListener('click', (event) => {
    event.preventDefault(); // the address names a page, not a place on it
    main.focus();
  });
  window.addEventListener('hashchange', () => show({}));
  window.addEventListener('session', () => show({}));
  show({ focus: !token() });
}
