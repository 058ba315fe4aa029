// Two versions side by side, and which changes break a contract.

import { ask, at, query } from './api.js';
import { h, panel } from './dom.js';
import { linesOf, sideBySide } from './lines.js';
import { modelHead } from './model.js';
import { go, to } from './router.js';
import { verdicts } from './verdicts.js';

const CONTEXT = 4; // equal lines that are shown around a change
const FEWEST = 3; // equal lines that are worth a button

export async function diff({ id }, asked, page) {
  const path = at`/v2/models/${id}`;
  const [{ data: { model } }, { data: versions }] = await Promise.all([ask(path, page), ask(`${path}/versions?limit=200`, page)]);
  const names = versions.map(({ version }) => version);
  const later = asked.to ?? model.latest_version;
  const index = names.indexOf(later);
  const earlier = asked.from ?? names[Math.max(0, (index < 0 ? names.length : index) - 1)];
  const [{ data: left }, { data: right }, judged] = await Promise.all([
    ask(`${path}${at`/versions/${earlier}`}`, page), ask(`${path}${at`/versions/${later}`}`, page),
    ask(`${path}/diff${query({ from: earlier, to: later })}`, page),
  ]);
  const { summary, breaks } = verdicts(judged.data);
  return {
    title: `${model.name}: ${earlier} and ${later}`,
    content: [
      modelHead(model, 'diff'),
      h('form', { class: 'filters', onsubmit: (event) => event.preventDefault() },
        chooser('From', 'from', earlier, names, (from) => go(to(['models', id, 'diff'], { from, to: later }))),
        chooser('To', 'to', later, names, (other) => go(to(['models', id, 'diff'], { from: earlier, to: other })))),
      summary,
      panel(`Version ${earlier} and version ${later}`, beside(definition(left), definition(right), [earlier, later], breaks)),
    ],
  };
}

const definition = ({ description, metadata, handlers, handler_contracts: contracts }) => (
  linesOf({ description, metadata, handlers, handler_contracts: contracts }));

function chooser(label, name, chosen, names, change) {
  const among = names.includes(chosen) ? names : [...names, chosen];
  return h('label', {}, h('span', {}, label), h('select', { name, onchange: (event) => change(event.target.value) },
    among.map((each) => h('option', { value: each, selected: each === chosen }, each))));
}

function beside(left, right, names, breaks) {
  const rows = sideBySide(left, right).map((row) => ({
    ...row, breaking: ['left', 'right'].some((where) => row[where] && breaks(where, row[where].pointer)),
  }));
  if (rows.every(({ same }) => same)) return h('p', { class: 'empty' }, 'They say the same.');
  rows.forEach((row, index) => { row.first = row.breaking && !rows[index - 1]?.breaking; });
  const near = new Set();
  rows.forEach(({ same, breaking }, index) => {
    if (!same || breaking) for (let other = index - CONTEXT; other <= index + CONTEXT; other += 1) near.add(other);
  });
  const body = h('tbody', { role: 'rowgroup' });
  for (let index = 0; index < rows.length;) {
    if (near.has(index)) body.append(line(rows[index++]));
    else {
      const start = index;
      while (index < rows.length && !near.has(index)) index += 1;
      const equal = rows.slice(start, index);
      body.append(...(equal.length < FEWEST ? equal.map(line) : [gap(equal)]));
    }
  }
  return h('table', { class: 'diff', role: 'table' },
    h('caption', { class: 'unseen' }, 'Definitions line by line'),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, names.map((name) => h('th', { scope: 'col', role: 'columnheader' }, `Version ${name}`)))),
    body);
}

function line({ left, right, same, breaking, first }) {
  const mark = breaking && [' ', h('span', { class: first ? 'mark' : 'unseen' }, 'breaking')];
  return h('tr', { role: 'row', class: `${same ? 'same' : 'changed'}${breaking ? ' breaking' : ''}` },
    side(left, same ? null : 'removed', right === null && mark), side(right, same ? null : 'added', mark));
}

/** One side of a line; the mark of a breaking one stands on the right where there is one, and is seen once for lines in a row. */
function side(line, change, mark) {
  if (line === null) return h('td', { role: 'cell', class: 'none' });
  return h('td', { role: 'cell', class: change }, change && h('span', { class: 'unseen' }, `${change}: `),
    h('span', { class: 'text' }, line.text), mark);
}

/** Equal lines far from any change, behind a button. */
function gap(rows) {
  const open = () => {
    const lines = rows.map(line);
    here.replaceWith(...lines);
    lines[0].tabIndex = -1;
    lines[0].focus();
  };
  const here = h('tr', { role: 'row', class: 'gap' }, h('td', { role: 'cell', colspan: '2' },
    h('button', { type: 'button', class: 'quiet', onclick: open }, `Show ${rows.length} equal lines`)));
  return here;
}
