// The first screen: what was read, and where to go on.

import { count, h, pagedList, plural } from '../dom.js';
import { figure } from '../figure.js';
import { bars } from '../charts/bars.js';
import { groupBy, needsCheck } from '../dataset.js';
import { checkBadge, quoteText } from '../cards.js';
import { filterQuery, applyFilters } from '../filters.js';
import { hashOf, recordHash } from '../route.js';

const TOP = 8;

export const title = 'Overview';

export function render(data, route) {
  const shown = applyFilters(data, route.query);
  return [
    h('h1', {}, 'Who said and wanted what'),
    tiles(data, shown, route),
    h('div', { class: 'columns' }, mostQuoted(data, shown), mostDemandedOf(data, shown)),
    h('div', { class: 'columns' }, newest(data, shown), toCheck(data, shown, route)),
  ];
}

function tiles(data, shown, route) {
  const query = filterQuery(route.query);
  const filtered = query.size > 0;
  const tile = (number, one, path, many) => h('li', {}, h('a', { href: hashOf([path], query) }, h('b', {}, count(number)), h('span', {}, number === 1 ? one : many ?? one + 's')));
  const total = (name) => (filtered ? shown[name].length : data.tables[name].total);
  const actors = filtered ? new Set(shown.mentions.filter((row) => row.table === 'actors').map((row) => row.ref_id)).size : data.tables.actors.total;
  const places = filtered ? new Set(shown.mentions.filter((row) => row.table === 'places').map((row) => row.ref_id)).size : data.tables.places.total;
  return h('ul', { class: 'tiles' },
    tile(total('documents'), 'article read', 'articles', filtered ? 'articles' : 'articles read'),
    tile(total('quotes'), 'quote', 'quotes'),
    tile(total('demands'), 'demand', 'demands'),
    tile(actors, 'actor', 'actors'),
    tile(total('dates'), 'date', 'timeline'),
    tile(places, 'place', 'map'),
    data.tables.rejects.total ? h('li', { class: 'rejected' }, h('a', { href: hashOf(['data']) }, h('b', {}, count(data.tables.rejects.total)), h('span', {}, 'not usable: see why'))) : null);
}

function mostQuoted(data, shown) {
  const speakers = [...groupBy(shown.quotes.filter((quote) => quote.speaker_id), 'speaker_id')]
    .map(([id, quotes]) => ({ id, name: quotes[0].speaker_name ?? id, quotes }))
    .sort((a, b) => b.quotes.length - a.quotes.length || a.name.localeCompare(b.name, 'en'))
    .slice(0, TOP);
  if (!speakers.length) return section('Most quoted', h('p', { class: 'none' }, 'No quote with a known speaker.'));
  const kinds = ['direct', 'mixed', 'indirect'];
  const rows = speakers.map(({ id, name, quotes }) => ({
    speaker_id: id, speaker_name: name, quotes: quotes.length,
    ...Object.fromEntries(kinds.map((kind) => [kind, quotes.filter((quote) => quote.kind === kind).length])) }));
  return figure({
    title: 'Most quoted', name: 'most-quoted',
    summary: `${speakers[0].name} is quoted most, ${times(speakers[0].quotes.length)}.`,
    columns: [{ name: 'speaker_name', label: 'Speaker', link: (row) => hashOf(['actor', row.speaker_id]) }, { name: 'quotes', label: 'Quotes' }, ...kinds.map((kind) => ({ name: kind }))],
    rows,
    draw: bars(rows.map((row) => ({ label: row.speaker_name, href: hashOf(['actor', row.speaker_id]), parts: kinds.map((kind) => ({ name: kind, value: row[kind] })) })), kinds),
  });
}

function mostDemandedOf(data, shown) {
  const addressees = [...groupBy(shown.demands.filter((demand) => demand.addressee_id), 'addressee_id')]
    .map(([id, demands]) => ({ addressee_id: id, addressee_name: demands[0].addressee_name ?? id, demands: demands.length }))
    .sort((a, b) => b.demands - a.demands || a.addressee_name.localeCompare(b.addressee_name, 'en'))
    .slice(0, TOP);
  if (!addressees.length) return section('Most demanded of', h('p', { class: 'none' }, 'No demand with a known addressee.'));
  return figure({
    title: 'Most demanded of', name: 'most-demanded-of',
    summary: `Most is demanded of ${addressees[0].addressee_name}: ${plural(addressees[0].demands, 'demand')}.`,
    columns: [{ name: 'addressee_name', label: 'Addressee', link: (row) => hashOf(['actor', row.addressee_id]) }, { name: 'demands', label: 'Demands' }],
    rows: addressees,
    draw: bars(addressees.map((row) => ({ label: row.addressee_name, href: hashOf(['actor', row.addressee_id]), parts: [{ name: 'demands', value: row.demands }] })), ['demands']),
  });
}

function times(number) {
  return number === 1 ? 'once' : `${count(number)} times`;
}

function section(heading, ...content) {
  return h('section', {}, h('h2', {}, heading), content);
}

function newest(data, shown) {
  const documents = [...shown.documents].sort((a, b) => (b.published_on ?? '').localeCompare(a.published_on ?? '')).slice(0, 5);
  return section('Newest', pagedList(documents, (document) => {
    const quote = data.rowsOf.quotes.get(document.doc_id)?.find((each) => each.kind === 'direct');
    return h('article', { class: 'card' },
      h('h3', {}, h('a', { href: hashOf(['article', document.doc_id]) }, document.title ?? document.doc_id)),
      h('p', { class: 'meta' }, [document.published_on ?? 'no date', document.publisher].filter(Boolean).join(' · '), ` · ${plural(document.quote_count, 'quote')}, ${plural(document.demand_count, 'demand')}`),
      quote ? h('p', { class: 'teaser' }, h('a', { href: recordHash('quote', quote) }, quoteText(quote)), ' ', quote.speaker_name ?? quote.speaker) : null);
  }));
}

function toCheck(data, shown, route) {
  const doubtful = [...shown.quotes.map((record) => ['quote', record, quoteText(record)]), ...shown.demands.map((record) => ['demand', record, record.demand])]
    .filter(([, record]) => needsCheck(record))
    .sort((a, b) => a[1].confidence - b[1].confidence);
  const query = filterQuery(route.query);
  query.set('check', '1');
  return section('To check first',
    h('p', { class: 'summary' }, doubtful.length ? `${plural(doubtful.length, 'quote or demand is', 'quotes and demands are')} less certain than the others. ` : 'No quote or demand stands out as less certain; any can still be wrong. ',
      doubtful.length ? h('a', { href: hashOf(['quotes'], query) }, 'All of them') : null),
    doubtful.length ? h('ol', { class: 'cards' }, doubtful.slice(0, 5).map(([kind, record, words]) => h('li', {}, h('article', { class: 'card doubtful' },
      h('p', {}, h('a', { href: recordHash(kind, record) }, words)), h('p', { class: 'meta' }, kind, ' ', checkBadge(record)))))) : null);
}
