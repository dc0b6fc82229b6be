// Horizontal bars, each divided into parts: who was quoted how often, and how.

import { scaleLinear } from 'd3-scale';
import { count } from '../dom.js';
import { canvas, fit, link, textWidth } from './svg.js';

const ROW = 30;
const BAR = 20;

/**
 * @param rows [{label, href, parts: [{name, value}]}]
 * @param parts the names of all parts in their order; more than one gets a legend
 * @return draws the chart for a width
 */
export function bars(rows, parts) {
  return (width) => {
    const left = Math.min(240, Math.round(width * 0.38));
    const top = parts.length > 1 ? 28 : 4;
    const svg = canvas(width, top + rows.length * ROW + 4);
    const total = (row) => row.parts.reduce((sum, part) => sum + part.value, 0);
    const x = scaleLinear([0, Math.max(1, ...rows.map(total))], [left, width - 46]);
    if (parts.length > 1) legend(svg, parts, left);
    rows.forEach((row, i) => {
      const y = top + i * ROW;
      const words = `${row.label}: ${row.parts.filter((part) => part.value).map((part) => (parts.length > 1 ? `${count(part.value)} ${part.name}` : count(part.value))).join(', ')}`;
      const anchor = link(svg, row.href, words);
      anchor.append('rect').attr('class', 'hit').attr('x', 0).attr('y', y).attr('width', width).attr('height', ROW);
      anchor.append('text').attr('class', 'label').attr('x', left - 10).attr('y', y + ROW / 2).attr('text-anchor', 'end').attr('dominant-baseline', 'central').text(fit(row.label, left - 12));
      let at = 0;
      for (const part of row.parts) {
        if (!part.value) continue;
        anchor.append('rect').attr('class', 'bar part-' + parts.indexOf(part.name)).attr('x', x(at)).attr('y', y + (ROW - BAR) / 2).attr('width', x(at + part.value) - x(at)).attr('height', BAR);
        at += part.value;
      }
      anchor.append('text').attr('class', 'value').attr('x', x(at) + 6).attr('y', y + ROW / 2).attr('dominant-baseline', 'central').text(count(at));
    });
    return svg.node();
  };
}

function legend(svg, parts, left) {
  let x = left;
  parts.forEach((name, i) => {
    svg.append('rect').attr('class', 'bar part-' + i).attr('x', x).attr('y', 5).attr('width', 12).attr('height', 12);
    svg.append('text').attr('class', 'label').attr('x', x + 17).attr('y', 11).attr('dominant-baseline', 'central').text(name);
    x += 32 + textWidth(name);
  });
}
