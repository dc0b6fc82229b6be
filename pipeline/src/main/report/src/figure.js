// A chart with what belongs to it: a heading, its text alternative, ways to save it, its data beneath.

import { count, h } from './dom.js';
import { saveCsv, savePng, saveSvg } from './save.js';

const PAGE = 500;

let figures = 0;

/**
 * @param options.title of the figure
 * @param options.name of the saved files, without ending
 * @param options.summary what the chart shows, in a sentence or two: its text alternative
 * @param options.columns of the data beneath: [{name, label, link}], link(row) an address or null
 * @param options.rows of the data beneath
 * @param options.draw makes the SVG for a width in pixels
 * @param options.controls elements above the chart, optional
 */
export function figure({ title, name, summary, columns, rows, draw, controls, level = 'h2' }) {
  const id = 'figure-' + ++figures;
  const holder = h('div', { class: 'chart' });
  let drawnWidth = 0;
  const render = () => {
    const width = Math.max(280, Math.min(1100, Math.floor(holder.clientWidth || 800)));
    if (width === drawnWidth) return;
    drawnWidth = width;
    const svg = draw(width);
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', title);
    svg.setAttribute('aria-describedby', id);
    holder.replaceChildren(svg);
  };
  const svg = () => holder.querySelector('svg');
  const element = h('figure', { class: 'figure' },
    h('figcaption', {}, h(level, {}, title), h('p', { id, class: 'summary' }, summary)),
    controls,
    holder,
    h('div', { class: 'save', role: 'group', 'aria-label': 'Save: ' + title },
      button('SVG', () => saveSvg(name, svg())),
      button('PNG', () => savePng(name, svg())),
      button('CSV', () => saveCsv(name, columns.map((column) => column.name), rows))),
    beneath(title, columns, rows));
  new ResizeObserver(() => holder.isConnected && render()).observe(holder);
  element.redraw = () => { drawnWidth = 0; render(); };
  requestAnimationFrame(render);
  return element;
}

/** The data of a chart, put into the page when they are asked for. */
function beneath(title, columns, rows) {
  return h('details', { class: 'beneath', ontoggle: ({ target }) => {
    if (target.children.length === 1) target.append(dataTable(title, columns, rows));
  } }, h('summary', {}, 'Data of this chart'));
}

function button(format, onclick) {
  return h('button', { type: 'button', onclick }, `Save ${format}`);
}

/** A table that scrolls sideways on a narrow screen, by keyboard too; a long one shows some rows, and more when asked. */
export function dataTable(caption, columns, rows) {
  if (!rows.length) return h('p', { class: 'none' }, 'No rows.');
  const body = h('tbody');
  const more = h('button', { type: 'button', class: 'more', onclick: () => show(true) });
  const show = (moveFocus) => {
    const from = body.children.length;
    body.append(...rows.slice(from, from + PAGE).map((row) => h('tr', {}, columns.map((column) => h('td', {}, value(column, row))))));
    const left = rows.length - body.children.length;
    more.textContent = `Show ${count(Math.min(PAGE, left))} more rows of ${count(rows.length)}`;
    more.hidden = left === 0;
    if (moveFocus) (body.children[from].querySelector('a') ?? body.closest('.scroll')).focus();
  };
  show(false);
  return h('div', {}, h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Data: ' + caption },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col' }, column.label ?? column.name)))),
      body)), more);
}

function value(column, row) {
  const text = row[column.name] ?? '';
  const address = column.link?.(row);
  return address ? h('a', { href: address }, String(text)) : String(text);
}
