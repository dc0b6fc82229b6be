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

let measure;

/** Width of a label in pixels, in the page's font. */
export function textWidth(text, size = FONT) {
  measure ??= document.createElement('canvas').getContext('2d');
  measure.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  return measure.measureText(text).width;
}

/** Longer labels are cut before they are measured. */
const MOST_LETTERS = 100;

/** Cuts a label to the width that it may have. */
export function fit(text, width, size = FONT) {
  if (text.length <= MOST_LETTERS && textWidth(text, size) <= width) return text;
  const letters = [...text].slice(0, MOST_LETTERS);
  while (letters.length > 1 && textWidth(letters.join('') + '…', size) > width) letters.pop();
  return letters.join('').trimEnd() + '…';
}
