// The subscriptions around a model: the graph, why some are stale, and what can be done about it.

import { ask, at } from './api.js';
import { confirm } from './confirm.js';
import { h, panel, table } from './dom.js';
import { badge, brief, code, plural } from './format.js';
import { picture } from './graph.js';
import { modelHead } from './model.js';
import { to } from './router.js';

export async function subscriptions({ id }, { depth = '3' }, page) {
  const path = at`/v2/models/${id}`;
  const [{ data: { model } }, { data: graph }, own] = await Promise.all([
    ask(path, page), ask(`${path}/graph?depth=${encodeURIComponent(depth)}`, page),
    ask(`${path}/event-subscriptions?role=any&limit=1000`, page),
  ]);
  const stale = graph.edges.filter(({ status }) => status === 'stale').length;
  const far = graph.edges.filter((edge) => edge.source_model_id !== id && edge.target_model_id !== id);
  return {
    title: `Subscriptions of ${model.name}`,
    content: [
      modelHead(model, 'subscriptions'),
      panel('Graph',
        h('p', {}, plural(graph.nodes.length, 'model'), ', ', plural(graph.edges.length, 'subscription'),
          stale > 0 && [', ', h('b', {}, `${stale} stale`), stale === 1 ? ', which does not fire' : ', which do not fire'], '.',
          !graph.complete && ' There is more: this is what is nearest.'),
        graph.edges.length > 0 && picture(graph, id)),
      panel('Of this model', table('Subscriptions of this model', columns(page), own.data, { empty: 'No subscription begins or ends here.' })),
      far.length > 0 && panel('Further on', table('Subscriptions of the models around', FAR, far)),
    ],
  };
}

const models = (each) => [h('a', { href: to(['models', each.source_model_id, 'subscriptions']) }, each.source_model_id),
  ' → ', h('a', { href: to(['models', each.target_model_id, 'subscriptions']) }, each.target_model_id)];
const does = (each) => [h('span', { class: 'dim' }, each.trigger_event.replaceAll('_', ' ')), ' → ', each.target_action];
const why = ({ status, stale_reason: reason }) => [badge(status), reason && h('p', { class: 'why' }, reason)];

const FAR = [{ name: 'Models', cell: models }, { name: 'Does', cell: does }, { name: 'Status', cell: why }];

const columns = (page) => [
  { name: 'Subscription', cell: (each) => each.label ?? code(each.id) },
  { name: 'Models', cell: models },
  { name: 'Does', cell: does },
  { name: 'Input', cell: (each) => (each.input_source === 'stored' ? code(brief(each.input, 60)) : 'the output of the job') },
  { name: 'Status', cell: why },
  { name: 'Actions', cell: (each) => h('span', { class: 'actions' },
    each.status !== 'active' && button('Activate', each, page), each.status !== 'paused' && button('Pause', each, page)) },
];

function button(verb, each, page) {
  const name = each.label ?? each.id;
  const run = async () => {
    // Read anew with its entity tag: what is confirmed is what the dialog shows.
    const path = at`/v2/models/${each.source_model_id}/event-subscriptions/${each.id}`;
    const read = await ask(path, page).catch((error) => page.say(error.message));
    if (!read) return;
    const status = verb === 'Pause' ? 'paused' : 'active';
    confirm({
      title: `${verb} “${name}”`,
      effects: verb === 'Pause' ? pauses(read.data) : activates(read.data),
      verb,
      act: () => ask(path, { method: 'PUT', body: { status }, match: read.tag }),
      done: ({ data }) => {
        page.say(`“${name}” is ${data.status}.`);
        page.reload();
      },
    });
  };
  return h('button', { type: 'button', class: 'quiet', 'aria-label': `${verb} ${name}`, onclick: run }, `${verb}…`);
}

function pauses(each) {
  return h('p', {}, `It no longer starts the ${each.target_action} of `, code(each.target_model_id), ' when ', code(each.source_model_id),
    ` has ended its ${each.trigger_event === 'training_complete' ? 'training' : 'inference'}. It can be activated again.`);
}

function activates(each) {
  return [
    each.stale_reason && [h('p', {}, 'It is stale because:'), h('blockquote', {}, each.stale_reason),
      h('p', {}, 'Activating it accepts the contracts of both models as they are now.')],
    h('p', {}, `From then on each ${each.trigger_event === 'training_complete' ? 'training' : 'inference'} of `, code(each.source_model_id), ` that succeeds starts the ${each.target_action} of `, code(each.target_model_id),
      each.input_source === 'stored' ? ' with its stored input.' : ' with the output of that job.'),
    each.warnings.length > 0 && h('div', { class: 'warning' }, h('p', {}, 'As it stands there is this to know:'), h('ul', {}, each.warnings.map((text) => h('li', {}, text)))),
  ];
}
