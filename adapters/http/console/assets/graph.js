// The subscription graph as a picture: models in layers, an arrow for each subscription.

import { h, s } from './dom.js';
import { layered } from './layout.js';
import { to } from './router.js';

const WIDTH = 164; // of a model
const HEIGHT = 46;
const MARGIN = 24;
const WORDS_AT = [0.62, 0.36, 0.8]; // of the way to the next layer, where it leads down
const LOOP = 44; // below a model, for the arrow from it to itself

/** A picture of `{nodes, edges}` of the API; `here` is the model that it is drawn around. */
export function picture({ nodes, edges }, here) {
  const upright = window.matchMedia('(max-width: 640px)').matches; // a phone: layers from top to bottom
  const ends = edges.map((edge) => ({ from: edge.source_model_id, to: edge.target_model_id }));
  const { places, ways, most } = layered([here, ...nodes.map(({ id }) => id).filter((id) => id !== here)], ends, upright ? 0.4 : 0.7);
  const [along, beside] = upright ? [HEIGHT + 104, WIDTH + 20] : [WIDTH + 148, HEIGHT + LOOP];
  const place = ({ layer, index }) => {
    const [a, b] = [MARGIN + layer * along, MARGIN + (index + most / 2) * beside];
    return upright ? { x: b - WIDTH / 2, y: a } : { x: a, y: b - HEIGHT / 2 - 18 };
  };
  const last = MARGIN * 2 + Math.max(...[...places.values()].map(({ layer }) => layer)) * along;
  const [width, height] = upright ? [MARGIN * 2 + most * beside, last + HEIGHT + LOOP] : [last + WIDTH, MARGIN + most * beside + LOOP / 2 + 6];
  const pairs = new Map(); // how many arrows there are between two models already, either way
  const gaps = new Map(); // and between two layers: their words stand at different heights
  const drawn = edges.map((edge, index) => {
    const { from, to: end } = ends[index];
    const pair = [from, end].sort().join('\n');
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const gap = [places.get(from), ways[index][0] ?? places.get(end)].map(({ layer }) => layer).sort().join();
    gaps.set(gap, (gaps.get(gap) ?? -1) + 1);
    return arrow(edge, from === end ? loop(place(places.get(from)), nth)
      : curve([places.get(from), ...ways[index], places.get(end)].map(place), upright, nth, upright ? WORDS_AT[gaps.get(gap) % WORDS_AT.length] : 0.5));
  });
  const region = h('div', { class: 'graph', tabindex: '0', role: 'region', 'aria-label': 'Graph of subscriptions; the tables below say the same' },
    s('svg', { viewBox: `0 0 ${width} ${height}`, width, height },
      s('defs', {}, ['active', 'stale', 'paused'].map((status) => s('marker', {
        id: `end-${status}`, class: status, viewBox: '0 0 8 8', refX: '7', refY: '4', markerWidth: '8', markerHeight: '8', orient: 'auto',
      }, s('path', { d: 'M0 0 8 4 0 8z' })))),
      drawn.map(({ line }) => line),
      nodes.map((node) => box(node, place(places.get(node.id)), node.id === here)),
      drawn.map(({ words }) => words)));
  requestAnimationFrame(() => { region.scrollLeft = (region.scrollWidth - region.clientWidth) / 2; });
  return region;
}

function box({ id, status }, { x, y }, isHere) {
  return s('a', { href: to(['models', id]), class: `node ${status}${isHere ? ' here' : ''}`, 'aria-label': `Model ${id}, ${status}` },
    s('title', {}, id),
    s('rect', { x, y, width: WIDTH, height: HEIGHT, rx: 7 }),
    s('text', { x: x + 12, y: y + 20, class: 'id' }, fitting(id)),
    s('text', { x: x + 12, y: y + 36, class: 'status' }, isHere ? `${status} · this model` : status));
}

/** As much of an id as a box has room for, by what letters take at the most. */
function fitting(id) {
  let room = WIDTH - 38;
  const index = [...id].findIndex((letter) => (room -= /[mwMW@]/.test(letter) ? 13 : /[A-Z]/.test(letter) ? 10 : /[-ijlfrt1.:]/.test(letter) ? 6 : 8.4) < 0);
  return index < 0 ? id : `${id.slice(0, index)}…`;
}

function arrow(edge, { d, at }) {
  const words = `${edge.trigger_event.replace('_complete', '')} → ${edge.target_action}`;
  const title = `${words}: ${edge.stale_reason ?? edge.status}`;
  return {
    line: s('path', { class: `edge ${edge.status}`, d, 'marker-end': `url(#end-${edge.status})` }, s('title', {}, title)),
    words: s('text', { class: `edge ${edge.status}`, x: at.x, y: at.y, 'text-anchor': 'middle' }, words,
      edge.status !== 'active' && s('tspan', { x: at.x, dy: 14 }, edge.status), s('title', {}, title)),
  };
}

function loop({ x, y }, nth) {
  const [low, right, left, deep] = [y + HEIGHT, x + 120 - nth * 14, x + 84 - nth * 14, 26 + nth * 4];
  return { d: `M${right} ${low} C${right} ${low + deep} ${left} ${low + deep} ${left} ${low + 2}`, at: { x: x + 102, y: low + 34 + nth * 28 } };
}

/** A smooth line through the corners of places, from side to side of models; arrows between the same two lie apart. */
function curve(corners, upright, nth, t) {
  const rising = upright ? corners[0].y <= corners.at(-1).y : corners[0].x <= corners.at(-1).x;
  const [near, far] = upright ? [HEIGHT, 0] : [WIDTH, 0];
  const [leaves, enters] = rising ? [near, far] : [far, near];
  const turn = (along, beside) => (upright ? { x: beside, y: along } : { x: along, y: beside });
  const apart = (nth % 2 ? -1 : 1) * Math.ceil(nth / 2) * 14;
  const middle = (corner) => (upright ? corner.x + WIDTH / 2 : corner.y + HEIGHT / 2) + apart;
  const side = (corner) => (upright ? corner.y : corner.x);
  const stops = corners.flatMap((corner, index) => [
    index > 0 && turn(side(corner) + enters, middle(corner)), index < corners.length - 1 && turn(side(corner) + leaves, middle(corner)),
  ].filter(Boolean));
  const lines = stops.slice(1).map((stop, index) => {
    const half = turn((side(stop) + side(stops[index])) / 2, 0);
    return upright ? `C${stops[index].x} ${half.y} ${stop.x} ${half.y} ${stop.x} ${stop.y}` : `C${half.x} ${stops[index].y} ${half.x} ${stop.y} ${stop.x} ${stop.y}`;
  });
  const [first, second] = stops;
  return { d: `M${first.x} ${first.y} ${lines.join(' ')}`, at: { x: between(first.x, second.x, t, upright), y: between(first.y, second.y, t, !upright) - 5 } };
}

/** Where the curve is on the way from one stop to the next: across the layers it turns twice, along them it only slows down. */
function between(from, to, t, across) {
  const u = 1 - t;
  return across ? from * u * u * (1 + 2 * t) + to * t * t * (3 - 2 * t) : from * u ** 3 + 1.5 * (from + to) * t * u + to * t ** 3;
}
