// A table to take away, as it is filtered.

import { count, h } from '../dom.js';
import { saveCsv } from '../save.js';

export function tableButton(data, name, rows) {
  const columns = data.tables[name].columns.map((column) => column.name);
  return h('p', { class: 'download' },
    h('button', { type: 'button', disabled: rows.length === 0, onclick: () => saveCsv(name, columns, rows) }, `Download ${name}.csv (${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'})`));
}
