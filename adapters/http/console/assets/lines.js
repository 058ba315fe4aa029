// Two JSON values line by line. Pure: no element, no request.

/** A value as indented lines, its keys in order: `{text, pointer}`, by JSON Pointer. */
export function linesOf(value, pointer = '', indent = '', name = '', comma = '') {
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) {
    return [{ text: `${indent}${name}${JSON.stringify(value)}${comma}`, pointer }];
  }
  const isArray = Array.isArray(value);
  const keys = isArray ? value.map((_, index) => index) : Object.keys(value).sort();
  const inner = keys.flatMap((key, index) => linesOf(
    value[key],
    `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    `${indent}  `,
    isArray ? '' : `${JSON.stringify(key)}: `,
    index < keys.length - 1 ? ',' : '',
  ));
  return [
    { text: `${indent}${name}${isArray ? '[' : '{'}`, pointer },
    ...inner,
    { text: `${indent}${isArray ? ']' : '}'}${comma}`, pointer },
  ];
}

const MOST_CELLS = 4_000_000; // of the table below; what is larger is shown as replaced whole

/**
 * Lines beside lines, `{left, right}`: the same on both sides, or null where a side has none.
 * By the longest common subsequence, once equal beginnings and ends are off.
 */
export function sideBySide(left, right) {
  let start = 0;
  while (start < left.length && start < right.length && left[start].text === right[start].text) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start
    && left[left.length - 1 - end].text === right[right.length - 1 - end].text) end += 1;
  const same = (from, count, to) => Array.from({ length: count }, (_, index) => ({ left: left[from + index], right: right[to + index], same: true }));
  return [
    ...same(0, start, 0),
    ...middle(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...same(left.length - end, end, right.length - end),
  ];
}

function middle(a, b) {
  if (a.length * b.length > MOST_CELLS) return paired(a, b);
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i].text === b[j].text
        ? lengths[(i + 1) * width + j + 1] + 1
        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const rows = [];
  let gone = [];
  let come = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].text === b[j].text) {
      rows.push(...paired(gone, come), { left: a[i], right: b[j], same: true });
      [gone, come] = [[], []];
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) gone.push(a[i++]);
    else come.push(b[j++]);
  }
  return [...rows, ...paired(gone, come)];
}

function paired(gone, come) {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => (
    { left: gone[index] ?? null, right: come[index] ?? null, same: false }));
}
