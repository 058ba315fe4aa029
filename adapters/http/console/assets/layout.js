// Where the nodes of a graph go: layers from left to right. Pure: no element, no request.
//
// Edges that close a cycle count backwards, so a node is right of all that lead to it otherwise. An
// edge across layers gets a place in each, so that none runs through a node; inside a layer all
// come near their neighbours (the mean of their places, a few sweeps each way).

const SWEEPS = 6;

/**
 * `nodes` are ids, `edges` `{from, to}`. Gives `places`, a Map from id to `{layer, index}`, where 0 is
 * the middle of a layer and 1 the room of a node; `ways`, for each edge the places that it passes,
 * each with the room `narrow`; and the room of the largest layer, `most`.
 */
export function layered(nodes, edges, narrow = 1) {
  const onward = new Map(nodes.map((id) => [id, []]));
  for (const { from, to } of edges) if (from !== to) onward.get(from).push(to);
  const layer = layersOf(nodes, acyclic(nodes, onward));
  const layers = [];
  const points = new Map(nodes.map((id) => [id, point(id)]));
  for (const one of points.values()) (layers[layer.get(one.id)] ??= []).push(one);
  const ways = edges.map(({ from, to }) => {
    const [low, high] = [layer.get(from), layer.get(to)].sort((a, b) => a - b);
    const passed = Array.from({ length: Math.max(0, high - low - 1) }, () => point(null));
    passed.forEach((each, index) => layers[low + 1 + index].push(each));
    const rising = layer.get(from) <= layer.get(to);
    join([points.get(rising ? from : to), ...passed, points.get(rising ? to : from)]);
    return rising ? passed : passed.toReversed();
  });
  const room = ({ id }) => (id === null ? narrow : 1);
  const roomOf = (ones) => ones.reduce((sum, each) => sum + room(each), 0);
  const number = (ones) => ones.reduce((start, each) => {
    each.index = start + room(each) / 2;
    return start + room(each);
  }, -roomOf(ones) / 2);
  layers.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const ones of sweep % 2 ? layers.toReversed() : layers) {
      const mean = new Map(ones.map((each) => [each, each.near.length
        ? each.near.reduce((sum, other) => sum + other.index, 0) / each.near.length : each.index]));
      ones.sort((one, other) => mean.get(one) - mean.get(other));
      number(ones);
    }
  }
  layers.forEach((ones, at) => ones.forEach((each) => { each.layer = at; }));
  return { places: points, ways, most: Math.max(...layers.map(roomOf)) };
}

const point = (id) => ({ id, near: [], layer: 0, index: 0 });

function join(points) {
  for (let index = 1; index < points.length; index += 1) {
    if (points[index - 1] === points[index]) continue;
    points[index - 1].near.push(points[index]);
    points[index].near.push(points[index - 1]);
  }
}

/** The edges without those that lead back to a node on the way to them. */
function acyclic(nodes, onward) {
  const kept = new Map(nodes.map((id) => [id, []]));
  const state = new Map();
  for (const root of nodes) {
    if (state.has(root)) continue;
    const stack = [[root, 0]]; // not recursion: a chain may be long
    state.set(root, 'open');
    while (stack.length) {
      const top = stack.at(-1);
      const next = onward.get(top[0])[top[1]++];
      if (next === undefined) {
        state.set(top[0], 'done');
        stack.pop();
      } else if (state.get(next) !== 'open') {
        kept.get(top[0]).push(next);
        if (!state.has(next)) {
          state.set(next, 'open');
          stack.push([next, 0]);
        }
      }
    }
  }
  return kept;
}

/** The length of the longest way to each node. */
function layersOf(nodes, onward) {
  const waiting = new Map(nodes.map((id) => [id, 0]));
  for (const targets of onward.values()) for (const id of targets) waiting.set(id, waiting.get(id) + 1);
  const layer = new Map(nodes.map((id) => [id, 0]));
  const ready = nodes.filter((id) => waiting.get(id) === 0);
  for (const id of ready) { // grows while it is walked
    for (const target of onward.get(id)) {
      layer.set(target, Math.max(layer.get(target), layer.get(id) + 1));
      waiting.set(target, waiting.get(target) - 1);
      if (waiting.get(target) === 0) ready.push(target);
    }
  }
  return layer;
}
