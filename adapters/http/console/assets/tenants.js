// Tenants: clients, their domains with features, services and assignments.

import { ask, at, query } from './api.js';
import { facts, h, panel, table } from './dom.js';
import { badge, brief, code, json, time } from './format.js';
import { historyPanel } from './history.js';
import { pager } from './paging.js';
import { to } from './router.js';

/** The head of a tenant's page; `parts` are the names above it, each with its page. */
function head(title, status, ...parts) {
  const crumbs = [['Tenants', ['tenants']], ...parts];
  return h('header', { class: 'head' },
    h('p', { class: 'crumbs' }, crumbs.map(([name, path], index) => [index ? ' / ' : '', h('a', { href: to(path) }, name)])),
    h('h1', { tabindex: '-1' }, title, ' ', status && badge(status)));
}

const changed = { name: 'Changed', cell: (each) => time(each.updated_at) };
const status = { name: 'Status', cell: (each) => badge(each.status) };

export async function clients(_, { cursor }, page) {
  const { data, next } = await ask(`/v2/clients${query({ limit: 50, cursor })}`, page);
  return {
    title: 'Tenants',
    content: [
      h('h1', { tabindex: '-1' }, 'Tenants'),
      table('Clients', [
        { name: 'Client', cell: (client) => h('a', { href: to(['tenants', client.client_id]) }, h('b', {}, client.name), ' ', code(client.client_id)) },
        status, changed,
      ], data, { empty: 'There is no client that this token may see.' }),
      pager(['tenants'], { cursor }, next),
    ],
  };
}

export async function client({ client: id }, { cursor }, page) {
  const path = at`/v2/clients/${id}`;
  const [{ data }, domains] = await Promise.all([ask(path, page), ask(`${path}/domains${query({ limit: 50, cursor })}`, page)]);
  return {
    title: data.name,
    content: [
      head(data.name, data.status),
      facts([['Id', code(data.client_id)], ['UUID', code(data.client_uuid)], ['Created', time(data.created_at)], ['Changed', time(data.updated_at)]]),
      panel('Domains',
        table('Domains', [
          { name: 'Domain', cell: (each) => h('a', { href: to(['tenants', id, each.domain_id]) }, each.domain_id) },
          status, { name: 'Features', cell: (each) => String(each.features.length), number: true }, changed,
        ], domains.data),
        pager(['tenants', id], { cursor }, domains.next)),
      await historyPanel(`${path}/history`, ['tenants', id], null, page),
    ],
  };
}

export async function domain({ client: id, domain: name }, { cursor, services: from }, page) {
  const path = at`/v2/clients/${id}/domains/${name}`;
  const parts = ['tenants', id, name];
  const [{ data }, services, assignments] = await Promise.all([
    ask(path, page), ask(`${path}/services${query({ limit: 50, cursor: from })}`, page), ask(`${path}/assignments?limit=200`, page),
  ]);
  return {
    title: name,
    content: [
      head(name, data.status, [id, ['tenants', id]]),
      panel('Assignments', assignmentTable(parts, assignments.data)),
      panel('Services',
        table('Services', [
          { name: 'Service', cell: (each) => h('a', { href: to([...parts, 'services', each.service_id]) }, each.service_id) },
          status,
          { name: 'Features', cell: (each) => code(brief(each.resolved_features, 80)) },
          { name: 'Departs', cell: (each) => time(each.departure_datetime) },
          changed,
        ], services.data),
        services.next && h('nav', { class: 'pager', 'aria-label': 'Pages of services' }, h('a', { class: 'button', href: to(parts, { services: services.next }) }, 'Next page'))),
      panel('Features', table('Features', [
        { name: 'Feature', cell: (each) => each.name },
        { name: 'Mandatory', cell: (each) => (each.mandatory ? 'yes' : 'no') },
        { name: 'Schema', cell: (each) => code(brief(each.json_schema)) },
      ], data.features)),
      await historyPanel(`${path}/history`, parts, cursor, page),
    ],
  };
}

function assignmentTable(parts, assignments) {
  return table('Assignments', [
    { name: 'Key', cell: (each) => h('a', { href: to([...parts, 'assignments', each.assignment_key]) }, each.assignment_key) },
    { name: 'Model', cell: (each) => [h('a', { href: to(['models', each.model_id]) }, each.model_id), ' ', h('span', { class: 'dim' }, each.model_version)] },
    status,
    { name: 'Role', cell: (each) => each.role ?? '—' },
    { name: 'Since', cell: (each) => time(each.created_at) },
  ], assignments);
}

export async function service({ client: id, domain: name, service: which }, { cursor }, page) {
  const path = at`/v2/clients/${id}/domains/${name}/service/${which}`;
  const parts = ['tenants', id, name, 'services', which];
  const [{ data }, assignments] = await Promise.all([ask(path, page), ask(`${path}/assignments?limit=200`, page)]);
  return {
    title: which,
    content: [
      head(which, data.status, [id, ['tenants', id]], [name, ['tenants', id, name]]),
      facts([['Created', time(data.created_at)], ['Changed', time(data.updated_at)], ['Departs', time(data.departure_datetime)]]),
      h('div', { class: 'columns even' },
        panel('Features as provided', json(data.provided_features, 'Features as provided')),
        panel('Features as resolved', json(data.resolved_features, 'Features as resolved'))),
      panel('Assignments', assignmentTable(parts, assignments.data)),
      await historyPanel(`${path}/history`, parts, cursor, page),
    ],
  };
}

/** A key of a domain or of a service, with all its revisions. */
export async function assignment({ client: id, domain: name, service: which, key }, { cursor }, page) {
  const scope = which === undefined ? at`/v2/clients/${id}/domains/${name}` : at`/v2/clients/${id}/domains/${name}/service/${which}`;
  const parts = ['tenants', id, name, ...(which === undefined ? [] : ['services', which]), 'assignments', key];
  const { data, next } = await ask(`${scope}${at`/assignments/${key}/history`}${query({ limit: 50, cursor })}`, page);
  return {
    title: key,
    content: [
      head(key, data[0]?.status, [id, ['tenants', id]], [name, ['tenants', id, name]],
        ...(which === undefined ? [] : [[which, ['tenants', id, name, 'services', which]]])),
      panel('Revisions',
        table('Revisions, the newest first', [
          { name: 'Revision', cell: (each) => code(each.assignment_id) },
          { name: 'Model', cell: (each) => [h('a', { href: to(['models', each.model_id]) }, each.model_id), ' ', h('a', { href: to(['models', each.model_id, 'versions', each.model_version]) }, each.model_version)] },
          status,
          { name: 'Settings', cell: (each) => code(brief(each.settings, 60)) },
          { name: 'From', cell: (each) => time(each.created_at) },
          { name: 'Until', cell: (each) => time(each.archived_at) },
        ], data),
        pager(parts, { cursor }, next)),
      await historyPanel(`${scope}${at`/assignments/${key}/events`}`, parts, null, page),
    ],
  };
}
