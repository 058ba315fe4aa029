// Calls of the API, each with the caller's own token.

import { token } from './session.js';

let written = 0; // the position of this tab's last write, so that every read includes it

/** An answer that is no success. `status` is 0 where there was no answer. */
export class Refusal extends Error {
  constructor(status, { message, errors = [], request_id: requestId = null } = {}) {
    super(message ?? `The service answered ${status}.`);
    Object.assign(this, { status, errors, requestId });
  }

  /** The permissions either of which would have been enough, where that is what was missing. */
  get missing() {
    const said = /does not permit (.+)$/.exec(this.message);
    return this.status === 403 && said ? said[1].split(' or ') : [];
  }
}

/** A path with its values escaped; one that would lead elsewhere names nothing. */
export function at(parts, ...values) {
  const escaped = values.map((value) => {
    if (value === '' || value === '.' || value === '..') throw new Refusal(404, { message: 'There is nothing of that name.' });
    return encodeURIComponent(value);
  });
  return String.raw({ raw: parts }, ...escaped);
}

/** A query string of the values that are there. */
export function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return given.length ? `?${new URLSearchParams(given)}` : '';
}

/**
 * Asks the API. Gives `{data, tag, next}`: the body, its ETag, and the cursor of the next page.
 * `match` is the ETag that a write is for; `accept` are other statuses that come with an answer.
 */
export async function ask(path, { method = 'GET', body, match, signal, accept = [] } = {}) {
  const headers = { Accept: 'application/json' };
  if (token()) headers.Authorization = `Bearer ${token()}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (match) headers['If-Match'] = match;
  if (written && method === 'GET') headers['Ledger-Position'] = String(written);
  let response;
  let data = null;
  try {
    response = await fetch(path, {
      method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'omit', cache: 'no-store', redirect: 'error',
    });
    const text = await response.text();
    data = text ? JSON.parse(text) : null;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refusal(response?.status ?? 0, { message: response ? 'The answer is not JSON.' : 'The service cannot be reached.' });
  }
  if (!response.ok && !accept.includes(response.status)) throw new Refusal(response.status, data ?? {});
  written = Math.max(written, method === 'GET' ? 0 : Number(response.headers.get('Ledger-Position') ?? 0));
  return { data, tag: response.headers.get('ETag'), next: cursor(response.headers.get('Link')) };
}

function cursor(link) {
  const next = /<([^>]*)>;\s*rel="next"/.exec(link ?? '');
  return next ? new URLSearchParams(next[1].split('?')[1]).get('cursor') : null;
}
