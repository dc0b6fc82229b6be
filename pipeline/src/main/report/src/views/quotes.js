// Quotes by speaker.

import { count, h, pagedList, plural } from '../dom.js';
import { figure } from '../figure.js';
import { bars } from '../charts/bars.js';
import { groupBy } from '../dataset.js';
import { quoteCard } from '../cards.js';
import { applyFilters, noneFits } from '../filters.js';
import { mostQuoted, QUOTE_KINDS } from '../rankings.js';
import { hashOf } from '../route.js';
import { tableButton } from './downloads.js';

const MOST_BARS = 20;

export const title = 'Quotes';

export function render(data, route) {
  const { quotes } = applyFilters(data, route.query);
  const spoken = groupBy(quotes.filter((quote) => quote.speaker_id), 'speaker_id');
  const known = mostQuoted(data, { quotes }, true).rows;
  const unknown = quotes.filter((quote) => !quote.speaker_id);
  return [
    h('h1', {}, 'Quotes by speaker'),
    h('p', { class: 'summary' }, `${plural(quotes.length, 'quote')} of ${plural(known.length, 'known speaker')}` + (unknown.length ? `, ${count(unknown.length)} of speakers that are not known by name.` : '.')),
    tableButton(data, 'quotes', quotes),
    known.length ? chart(known) : null,
    pagedList(known, (speaker) => group(data, speaker.speaker_name, hashOf(['actor', speaker.speaker_id]), spoken.get(speaker.speaker_id)), { size: 15, className: 'groups', none: quotes.length ? '' : noneFits('quote', route.query) }),
    unknown.length ? group(data, 'Speaker not known by name', null, unknown) : null,
  ];
}

function chart(ranking) {
  const rows = ranking.slice(0, MOST_BARS);
  const address = (row) => hashOf(['actor', row.speaker_id]);
  return figure({
    title: 'Quotes of each speaker', name: 'quotes-by-speaker',
    summary: `Direct, mixed and indirect quotes of ${rows.length === ranking.length ? 'each speaker' : `the ${rows.length} most quoted of ${count(ranking.length)} speakers`}; most of ${rows[0].speaker_name}: ${count(rows[0].quotes)}.`,
    columns: [{ name: 'speaker_name', label: 'Speaker', link: address }, { name: 'quotes', label: 'Quotes' }, ...QUOTE_KINDS.map((name) => ({ name }))],
    rows: ranking,
    draw: bars(rows.map((row) => ({ label: row.speaker_name, href: address(row), parts: QUOTE_KINDS.map((name) => ({ name, value: row[name] })) })), QUOTE_KINDS),
  });
}

function group(data, name, href, quotes) {
  return h('section', { class: 'group' },
    h('h2', {}, href ? h('a', { href }, name) : name, h('span', { class: 'number' }, ' ' + plural(quotes.length, 'quote'))),
    pagedList(quotes, (quote) => quoteCard(data, quote), { size: 10 }));
}
