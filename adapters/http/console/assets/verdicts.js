// What the service says of the contracts of two versions: identical, compatible or breaking.

import { h, panel } from './dom.js';
import { badge, json } from './format.js';

/**
 * The answer of diffModelVersions as a panel, and `breaks(side, pointer)`: whether the line at a
 * pointer of the left or right definition is one that breaks a contract.
 */
export function verdicts(answer) {
  const found = answer?.schemas ?? [];
  const broken = found.flatMap(({ handler, side, broken: pointers }) => pointers.map((pointer) => ({
    // Pointers are into the schema that has to accept: the new one of an input, the old of an output.
    where: side === 'input_schema' ? 'right' : 'left',
    pointer: `/handler_contracts/${handler}/${side}${pointer}`,
  })));
  const changed = found.filter(({ verdict: word }) => word !== 'identical');
  return {
    summary: answer && panel('Contracts', changed.length === 0
      ? h('p', {}, badge('identical'), ' No contract changes.') : h('ul', { class: 'verdicts' }, changed.map(verdict))),
    breaks: (where, pointer) => broken.some((each) => each.where === where
      && (pointer === each.pointer || pointer.startsWith(`${each.pointer}/`))),
  };
}

function verdict({ handler, side, verdict: word, message, example }) {
  return h('li', {},
    h('p', { class: 'row' }, badge(word), h('b', {}, `${handler} ${side === 'input_schema' ? 'input' : 'output'}`), h('span', { class: 'dim' }, message.replace(`${word}, `, ''))),
    example !== undefined && h('details', {},
      h('summary', {}, side === 'input_schema' ? 'An input that is refused now' : 'An output that those who read it do not know'), json(example, 'Example')));
}
