// The tables to take away, what their columns mean, and what could not be used.

import { count, h, plural } from '../dom.js';
import { dataTable } from '../figure.js';
import { tableButton } from './downloads.js';

export const title = 'Data';

export function render(data) {
  const { rejects } = data.tables;
  return [
    h('h1', {}, 'Data'),
    h('p', { class: 'summary' }, 'The tables that this report embeds. The same stand beside it as files, with README.md to explain them. '
      + `Read from ${plural(data.inputs, 'file')} by onrecord ${data.version}; run.json beside it says how.`),
    rejects.total ? h('section', {}, h('h2', {}, 'What could not be used'),
      dataTable('Inputs and records that could not be used', [{ name: 'source_file', label: 'File' }, { name: 'stage', label: 'Stage' }, { name: 'table', label: 'Table' }, { name: 'reason', label: 'Reason' }, { name: 'detail', label: 'Detail' }], rejects.rows)) : null,
    Object.values(data.tables).map((table) => h('section', { class: 'group' },
      h('h2', {}, table.title, h('span', { class: 'number' }, ' ' + plural(table.rows.length, 'row'))),
      h('p', {}, table.description, table.rows.length < table.total ? ` ${count(table.total - table.rows.length)} more rows are in ${table.name}.csv, left out here for size.` : ''),
      tableButton(data, table.name, table.rows),
      h('details', {}, h('summary', {}, `Columns of ${table.name}`),
        h('dl', { class: 'dictionary' }, table.columns.map((column) => h('div', {}, h('dt', {}, h('code', {}, column.name)), h('dd', {}, column.description))))))),
    h('section', { class: 'group' }, h('h2', {}, 'Licences'),
      h('p', {}, 'The articles’ words belong to their authors and publishers. README.md beside this file names the data used and their licences.'),
      h('details', {}, h('summary', {}, 'Licences of the libraries in this page'), h('pre', { class: 'licences', tabindex: '0' }, document.getElementById('licences').textContent))),
  ];
}
