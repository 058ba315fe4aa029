// The read models and how far they are behind the log; it keeps itself up to date.

import { ask } from './api.js';
import { facts, h, panel, refill, table } from './dom.js';
import { badge } from './format.js';

const EVERY_MS = 3000;

const COLUMNS = [
  { name: 'Projection', cell: ({ name }) => name },
  { name: 'Position', cell: ({ position }) => position.toLocaleString(), number: true },
  { name: 'Lag', cell: ({ lag }) => (lag === 0 ? 'none' : `${lag.toLocaleString()} events`), number: true },
  { name: 'Status', cell: ({ status, stop }) => [badge(status), stop && h('p', { class: 'small' }, `At position ${stop.position.toLocaleString()}, ${stop.event} of ${stop.stream}: ${stop.error}`)] },
  { name: 'Share', cell: ({ position, lag }) => h('meter', { min: '0', max: '1', value: String(position + lag ? position / (position + lag) : 1), 'aria-label': 'Share of the log' }) },
];

export async function projections(_, __, page) {
  const place = h('div');
  const read = () => ask('/v2/ready', { ...page, accept: [503] });
  const status = h('span', { role: 'status' }); // stays, so that it is read out only when it changes
  const show = ({ data }) => {
    if (status.textContent !== data.status) refill(status, badge(data.status));
    refill(place,
      panel('Log', facts([['Store', data.store], ['Position', data.position?.toLocaleString()]])),
      panel('Read models', table('Projections', COLUMNS, data.projections, { empty: 'The store does not answer.' })));
  };
  show(await read());
  const timer = setInterval(async () => {
    if (document.hidden || place.contains(document.activeElement)) return;
    try {
      show(await read());
    } catch (error) {
      if (!page.signal.aborted) page.say(error.message);
    }
  }, EVERY_MS);
  page.signal.addEventListener('abort', () => clearInterval(timer));
  return { title: 'Projections', content: [h('h1', { tabindex: '-1' }, 'Projections ', status), place] };
}
