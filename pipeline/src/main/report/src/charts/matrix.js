// Who to whom: a row for each who, a column for each whom, a number where there is something between them.

import { max } from 'd3-array';
import { scaleQuantize } from 'd3-scale';
import { count } from '../dom.js';
import { canvas, fit, link, textWidth } from './svg.js';

/** Of the columns' names, in degrees. */
const ANGLE = 50;
/** Columns' names are cut to this length. */
const LONGEST = 150;
/** Height of the line that says what the columns are. */
const SIDES = 20;
const STEPS = [0, 1, 2, 3, 4];

/**
 * @param rows names of those who act, columns of those acted upon: [{id, name}]
 * @param cells [{row: id, column: id, value, href}]
 * @param verb what stands between the two in words: "demands from"
 * @param sides what rows and columns are, in words: ["Who demands", "from whom"]
 */
export function matrix(rows, columns, cells, verb, sides) {
  return (width) => {
    const left = Math.min(210, Math.round(width * 0.36));
    const cell = Math.max(26, Math.min(46, Math.floor((width - left - 60) / columns.length)));
    const top = 24 + SIDES + Math.round(Math.sin(ANGLE * Math.PI / 180) * Math.min(LONGEST, Math.max(...columns.map(({ name }) => textWidth(name)))));
    const fullWidth = Math.max(width, left + columns.length * cell + LONGEST * 0.64);
    const svg = canvas(fullWidth, top + rows.length * cell + 6);
    const shade = scaleQuantize([0, Math.max(4, max(cells, (each) => each.value) ?? 0)], STEPS);
    svg.append('text').attr('class', 'side').attr('x', left - 10).attr('y', top - 8).attr('text-anchor', 'end').text(fit(sides[0] + ' ↓', left - 12));
    svg.append('text').attr('class', 'side').attr('x', left).attr('y', 14).text(sides[1] + ' →');
    columns.forEach((column, i) => {
      const x = left + i * cell + cell / 2;
      svg.append('text').attr('class', 'label').attr('transform', `translate(${x},${top - 8}) rotate(-${ANGLE})`).text(fit(column.name, LONGEST)).append('title').text(column.name);
    });
    rows.forEach((row, i) => {
      const y = top + i * cell;
      svg.append('text').attr('class', 'label').attr('x', left - 10).attr('y', y + cell / 2).attr('text-anchor', 'end').attr('dominant-baseline', 'central').text(fit(row.name, left - 12)).append('title').text(row.name);
      columns.forEach((column, j) => {
        svg.append('rect').attr('class', 'empty').attr('x', left + j * cell + 1).attr('y', y + 1).attr('width', cell - 2).attr('height', cell - 2);
      });
    });
    const nameOf = (list, id) => list.find((each) => each.id === id).name;
    for (const each of cells) {
      const x = left + columns.findIndex((column) => column.id === each.column) * cell;
      const y = top + rows.findIndex((row) => row.id === each.row) * cell;
      const anchor = link(svg, each.href, `${nameOf(rows, each.row)} ${verb} ${nameOf(columns, each.column)}: ${count(each.value)}`);
      const step = shade(each.value);
      anchor.append('rect').attr('class', 'shade shade-' + step).attr('x', x + 1).attr('y', y + 1).attr('width', cell - 2).attr('height', cell - 2);
      anchor.append('text').attr('class', 'on-shade-' + step).attr('x', x + cell / 2).attr('y', y + cell / 2).attr('text-anchor', 'middle').attr('dominant-baseline', 'central').text(count(each.value));
    }
    return svg.node();
  };
}
