// The chain of causes of a job: from the first request to the event that made it.

import { ask, at } from './api.js';
import { h, panel } from './dom.js';
import { actor, code, time } from './format.js';
import { to } from './router.js';

export async function chain(job, page) {
  const { data } = await ask(`${at`/v2/jobs/${job.job_id}`}/causes`, page);
  return panel('Chain of causes', h('ol', { class: 'chain' }, await events(data, page)));
}

const request = (first) => h('li', {},
  h('p', { class: 'row' }, h('b', {}, 'Request'), code(first.request_id)),
  h('p', { class: 'dim small' }, 'by ', actor(first.actor), ', ', time(first.at)));

/** Every event of the chain, as getJobCauses tells it; a job is named by what it does. */
async function events({ causes, complete }, page) {
  const oldest = causes.toReversed().map((cause) => {
    const [stream] = cause.event.split('@');
    return { ...cause, stream, kind: stream.slice(0, stream.indexOf(':')), id: stream.slice(stream.indexOf(':') + 1) };
  });
  const ids = [...new Set(oldest.filter(({ kind }) => kind === 'job').map(({ id }) => id))];
  const named = new Map(await Promise.all(ids.map(async (id) => [id, wordsOf((await ask(at`/v2/jobs/${id}`, page)).data)])));
  return [
    complete ? request(oldest[0]) : h('li', {}, h('p', { class: 'dim' }, 'What came before is not for this token to see.')),
    oldest.map(({ stream, kind, id, ...cause }, index) => {
      const place = { job: ['jobs', id], model: ['models', id] }[kind];
      return h('li', { 'aria-current': index === oldest.length - 1 ? 'true' : null },
        h('p', { class: 'row' }, h('b', {}, cause.type), place ? h('a', { href: to(place) }, named.get(id) ?? code(stream)) : code(stream)),
        h('p', { class: 'dim small' }, 'by ', actor(cause.actor), ', ', time(cause.at), ` · position ${cause.position}`));
    }),
  ];
}

const wordsOf = (job) => `${job.job_type} of ${job.model_id} ${job.model_version}`;
