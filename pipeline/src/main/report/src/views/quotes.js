// Quotes by speaker.

import { count, h, pagedList, plural } from '../dom.js';
import { figure } from '../figure.js';
import { bars } from '../charts/bars.js';
import { groupBy } from '../dataset.js';
import { quoteCard } from '../cards.js';
import { applyFilters } from '../filters.js';
import { hashOf } from '../route.js';
import { tableButton } from './downloads.js';

const KINDS = ['direct', 'mixed', 'indirect'];
const MOST_BARS = 20;

export const title = 'Quotes';

export function render(data, route) {
  const { quotes } = applyFilters(data, route.query);
  const known = [...groupBy(quotes.filter((quote) => quote.speaker_id), 'speaker_id')]
    .map(([id, spoken]) => ({ id, name: spoken[0].speaker_name ?? id, quotes: spoken }))
    .sort((a, b) => b.quotes.length - a.quotes.length || a.name.localeCompare(b.name, 'en'));
  const unknown = quotes.filter((quote) => !quote.speaker_id);
  return [
    h('h1', {}, 'Quotes by speaker'),
    h('p', { class: 'summary' }, `${plural(quotes.length, 'quote')} of ${plural(known.length, 'known speaker')}` + (unknown.length ? `, ${count(unknown.length)} of speakers that are not known by name.` : '.')),
    tableButton(data, 'quotes', quotes),
    known.length ? chart(known.slice(0, MOST_BARS), known.length) : null,
    pagedList(known, (speaker) => group(data, speaker.name, hashOf(['actor', speaker.id]), speaker.quotes), { size: 15, className: 'groups', none: quotes.length ? '' : 'No quote fits the filters.' }),
    unknown.length ? group(data, 'Speaker not known by name', null, unknown) : null,
  ];
}

function chart(speakers, total) {
  const rows = speakers.map(({ id, name, quotes }) => ({
    speaker_id: id, speaker_name: name, quotes: quotes.length,
    ...Object.fromEntries(KINDS.map((kind) => [kind, quotes.filter((quote) => quote.kind === kind).length])) }));
  return figure({
    title: 'Quotes of each speaker', name: 'quotes-by-speaker',
    summary: `Direct, mixed and indirect quotes of ${rows.length === total ? 'each speaker' : `the ${rows.length} most quoted of ${count(total)} speakers`}; most of ${rows[0].speaker_name}: ${rows[0].quotes}.`,
    columns: [{ name: 'speaker_name', label: 'Speaker', link: (row) => hashOf(['actor', row.speaker_id]) }, { name: 'quotes', label: 'Quotes' }, ...KINDS.map((name) => ({ name }))],
    rows,
    draw: bars(rows.map((row) => ({ label: row.speaker_name, href: hashOf(['actor', row.speaker_id]), parts: KINDS.map((name) => ({ name, value: row[name] })) })), KINDS),
  });
}

function group(data, name, href, quotes) {
  return h('section', { class: 'group' },
    h('h2', {}, href ? h('a', { href }, name) : name, h('span', { class: 'number' }, ' ' + plural(quotes.length, 'quote'))),
    pagedList(quotes, (quote) => quoteCard(data, quote), { size: 10 }));
}
