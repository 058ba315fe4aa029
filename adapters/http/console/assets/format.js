// How values look: times, durations, statuses, JSON, ids.

import { h } from './dom.js';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

const TONES = {
  active: 'good', success: 'good', available: 'good', ready: 'good', identical: 'idle',
  compatible: 'good', pending: 'idle', archived: 'idle', departed: 'idle', inactive: 'idle',
  paused: 'idle', training: 'busy', started: 'busy', initializing: 'busy', stale: 'warn',
  behind: 'warn', undecidable: 'warn', failed: 'bad', failure: 'bad', suspended: 'bad', breaking: 'bad', unavailable: 'bad',
};

/** A status: its word, and a tone that only repeats it. */
export function badge(status) {
  return h('span', { class: `badge ${TONES[status] ?? 'idle'}` }, status);
}

/** A moment in the reader's own time zone; the exact one in UTC is its title. */
export function time(text) {
  if (!text) return '—';
  return h('time', { datetime: text, title: text }, TIME.format(new Date(text)));
}

/** How long something took, or null where it has not ended. */
export function duration(from, to) {
  if (!from || !to) return null;
  const seconds = (new Date(to) - new Date(from)) / 1000;
  if (seconds < 1) return `${Math.max(1, Math.round(seconds * 1000))} ms`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** An id, a pointer, a type: what is to be read letter by letter. */
export function code(text) {
  return h('code', {}, String(text));
}

/** JSON, indented. It takes the focus so that the keyboard can scroll it. */
export function json(value, name) {
  return h('pre', { tabindex: '0', role: 'region', 'aria-label': name }, JSON.stringify(value, null, 2) ?? 'null');
}

/** A value in one line, cut where it is long. */
export function brief(value, most = 120) {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Who did something: the subject of the token, and its client. */
export function actor({ subject, client_id: client }) {
  return client && client !== subject ? `${subject} (${client})` : subject ?? '—';
}

export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}
