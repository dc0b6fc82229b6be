// What all charts share.

import { create } from 'd3-selection';

export const FONT = 13;

/** An empty SVG of this size; its styles are in style.css under .chart. */
export function canvas(width, height) {
  return create('svg:svg').attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
}

/** A link of the chart: by mouse and keyboard, with its own words for a screen reader. */
export function link(parent, address, words) {
  const anchor = parent.append('a').attr('href', address).attr('aria-label', words);
  anchor.append('title').text(words);
  return anchor;
}

/** Cuts a label to the width it may have, by an average width of letters. */
export function fit(text, width) {
  const letters = Math.floor(width / (FONT * 0.54));
  return text.length <= letters ? text : text.slice(0, Math.max(1, letters - 1)).trimEnd() + '…';
}
