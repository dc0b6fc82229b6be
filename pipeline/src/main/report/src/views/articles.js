// The articles, newest first.

import { count, h, pagedList, plural } from '../dom.js';
import { applyFilters, noneFits } from '../filters.js';
import { hashOf } from '../route.js';

export const title = 'Articles';

export function render(data, route) {
  const { documents } = applyFilters(data, route.query);
  const sorted = [...documents].sort((a, b) => (b.published_on ?? '').localeCompare(a.published_on ?? '') || (a.title ?? '').localeCompare(b.title ?? '', 'en'));
  return [
    h('h1', {}, 'Articles'),
    h('p', { class: 'summary' }, `${plural(sorted.length, 'article')}, newest first.`),
    pagedList(sorted, (document) => card(data, document), { none: noneFits('article', route.query) }),
  ];
}

function card(data, document) {
  const whole = data.texts.has(document.doc_id);
  return h('article', { class: 'card' },
    h('h2', { class: 'h3' }, h('a', { href: whole ? hashOf(['article', document.doc_id]) : `text/${document.doc_id}.txt` }, document.title ?? document.doc_id)),
    h('p', { class: 'meta' }, [document.published_on ?? 'no date', document.publisher, document.byline, document.dateline].filter(Boolean).join(' · ')),
    h('p', { class: 'meta' }, `${count(document.word_count)} words, ${plural(document.quote_count, 'quote')}, ${plural(document.demand_count, 'demand')}`,
      whole ? null : h('span', { class: 'badge' }, 'only its text file: left out of this report for size')));
}
