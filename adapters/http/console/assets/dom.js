// Elements made from data. Text goes in as text: nothing here, or anywhere in the console, reads
// markup, so the name of a model is never more than a name.

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element. `on...` are listeners; null, undefined and false attributes are left out. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'href' && !/^[#/]/.test(value)) throw new TypeError('a link out of the console');
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts new children in the place of all that an element has. */
export function refill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(Boolean));
  return element;
}

/**
 * A table of rows. A column is `{name, cell: (row) => node, number?}`; the first names its row.
 * On a phone each row is a card, and its cells name their columns: so the roles are said outright,
 * as browsers drop them from what is not laid out as a table.
 */
export function table(caption, columns, rows, { empty = 'There is nothing here yet.' } = {}) {
  if (rows.length === 0) return h('p', { class: 'empty' }, empty);
  const head = columns.map(({ name, number }) =>
    h('th', { scope: 'col', role: 'columnheader', class: number ? 'number' : null }, name));
  const body = rows.map((row) => h('tr', { role: 'row' }, columns.map((column, index) =>
    h(index === 0 ? 'th' : 'td', {
      scope: index === 0 ? 'row' : null,
      role: index === 0 ? 'rowheader' : 'cell',
      class: column.number ? 'number' : null,
      'data-name': column.name,
    }, h('span', { class: 'cell' }, column.cell(row))))));
  return h('table', { role: 'table', class: 'cards' },
    h('caption', { class: 'unseen' }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head)),
    h('tbody', { role: 'rowgroup' }, body));
}

/** Names with values, `wide` where these are long. Pairs whose value is null are left out. */
export function facts(pairs, { wide = false } = {}) {
  return h('dl', { class: wide ? 'facts wide' : 'facts' }, pairs.filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}

/** A part of a page under a heading. */
export function panel(title, ...children) {
  return h('section', { class: 'panel' }, h('h2', {}, title), ...children);
}
