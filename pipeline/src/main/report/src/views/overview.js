// The first screen: what was read, and where to go on.

import { count, h, pagedList, plural, times } from '../dom.js';
import { figure } from '../figure.js';
import { bars } from '../charts/bars.js';
import { groupBy, needsCheck } from '../dataset.js';
import { articleLine, checkBadge, quoteText } from '../cards.js';
import { filterQuery, applyFilters } from '../filters.js';
import { mostDemandedOf, mostQuoted, QUOTE_KINDS } from '../rankings.js';
import { hashOf, recordHash } from '../route.js';

const TOP = 8;
const NEWEST = 5;
const PUBLISHERS = 3;

export const title = 'Overview';

export function render(data, route) {
  const filtered = filterQuery(route.query).size > 0;
  const shown = applyFilters(data, route.query);
  return [
    h('h1', {}, 'Who said and wanted what'),
    h('p', { class: 'summary' }, whatWasRead(data, shown.documents, filtered)),
    tiles(data, shown, route, filtered),
    h('div', { class: 'columns' }, quotedChart(mostQuoted(data, shown, filtered)), demandedChart(mostDemandedOf(data, shown, filtered))),
    h('div', { class: 'columns' }, newest(data, shown), toCheck(data, shown, route)),
  ];
}

/** Articles, the days they were published and by whom, in a sentence. */
function whatWasRead(data, documents, filtered) {
  const days = documents.map((document) => document.published_on).filter(Boolean).sort();
  const publishers = [...groupBy(documents.filter((document) => document.publisher), 'publisher')].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'en'));
  const more = publishers.length - PUBLISHERS;
  const total = data.tables.documents.total;
  return [
    filtered ? plural(documents.length, 'article') : `${plural(total, 'article')} read from ${plural(data.inputs, 'file')}`,
    days.length ? `published ${days[0] === days.at(-1) ? days[0] : `${days[0]} to ${days.at(-1)}`}` + (days.length < documents.length ? ` (${count(documents.length - days.length)} without a date)` : '') : 'none with a day of publication',
    publishers.length ? `by ${publishers.slice(0, PUBLISHERS).map(([name, of]) => `${name} (${count(of.length)})`).join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}` : null,
  ].filter(Boolean).join(', ') + '.';
}

function tiles(data, shown, route, filtered) {
  const query = filterQuery(route.query);
  const tile = (number, one, path, many = one + 's') => h('li', {}, h('a', { href: hashOf([path], query) }, h('b', {}, count(number)), h('span', {}, number === 1 ? one : many)));
  const total = (name) => (filtered ? shown[name].length : data.tables[name].total);
  const named = (name) => (filtered && name === 'actors' ? shown.actors.size : filtered ? new Set(shown.mentions.filter((row) => row.table === name).map((row) => row.ref_id)).size : data.tables[name].total);
  const rejected = data.tables.rejects.total;
  return h('ul', { class: 'tiles' },
    tile(total('documents'), filtered ? 'article' : 'article read', 'articles', filtered ? 'articles' : 'articles read'),
    tile(total('quotes'), 'quote', 'quotes'),
    tile(total('demands'), 'demand', 'demands'),
    tile(named('actors'), 'actor', 'actors'),
    tile(total('dates'), 'date', 'timeline'),
    tile(named('places'), 'place', 'map'),
    tile(named('countries'), 'country', 'map', 'countries'),
    rejected ? h('li', { class: 'rejected' }, h('a', { href: hashOf(['data']) }, h('b', {}, count(rejected)), h('span', {}, 'not usable: see why'))) : null);
}

function quotedChart(ranking) {
  const rows = ranking.rows.slice(0, TOP);
  if (!rows.length) return section('Most quoted', h('p', { class: 'none' }, 'No quote with a known speaker.'));
  const address = (row) => hashOf(['actor', row.speaker_id]);
  const parts = ranking.byKind ? QUOTE_KINDS : ['quotes'];
  return figure({
    title: 'Most quoted', name: 'most-quoted',
    summary: `${rows[0].speaker_name} is quoted most, ${times(rows[0].quotes)}.${ranking.scope}`,
    columns: [{ name: 'speaker_name', label: 'Speaker', link: address }, { name: 'quotes', label: 'Quotes' }, ...(ranking.byKind ? QUOTE_KINDS.map((name) => ({ name })) : [])],
    rows,
    draw: bars(rows.map((row) => ({ label: row.speaker_name, href: address(row), parts: parts.map((name) => ({ name, value: row[name] })) })), parts),
  });
}

function demandedChart(ranking) {
  const rows = ranking.rows.slice(0, TOP);
  if (!rows.length) return section('Most demanded of', h('p', { class: 'none' }, 'No demand with a known addressee.'));
  const address = (row) => hashOf(['actor', row.addressee_id]);
  return figure({
    title: 'Most demanded of', name: 'most-demanded-of',
    summary: `Most is demanded of ${rows[0].addressee_name}: ${plural(rows[0].demands, 'demand')}.${ranking.scope}`,
    columns: [{ name: 'addressee_name', label: 'Addressee', link: address }, { name: 'demands', label: 'Demands' }],
    rows,
    draw: bars(rows.map((row) => ({ label: row.addressee_name, href: address(row), parts: [{ name: 'demands', value: row.demands }] })), ['demands']),
  });
}

function section(heading, ...content) {
  return h('section', {}, h('h2', {}, heading), content);
}

function newest(data, shown) {
  const documents = [...shown.documents].sort((a, b) => (b.published_on ?? '').localeCompare(a.published_on ?? '')).slice(0, NEWEST);
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
  const card = ([kind, record, words]) => h('article', { class: 'card doubtful' },
    h('p', { class: 'teaser' }, h('a', { href: recordHash(kind, record) }, words)),
    h('p', { class: 'meta' }, checkBadge(record), kind, ' of ', record.speaker_name ?? record.demander_name ?? record.speaker ?? record.demander ?? 'nobody named', ' in ', articleLine(data, record.doc_id)));
  return section('To check first',
    h('p', { class: 'summary' }, doubtful.length ? `${plural(doubtful.length, 'quote or demand is', 'quotes and demands are')} less certain than the others. ` : 'No quote or demand stands out as less certain; any can still be wrong. ',
      doubtful.length ? [h('a', { href: hashOf(['quotes'], query) }, 'Quotes to check'), ', ', h('a', { href: hashOf(['demands'], query) }, 'demands to check')] : null),
    doubtful.length ? h('ol', { class: 'cards' }, doubtful.slice(0, NEWEST).map((each) => h('li', {}, card(each)))) : null);
}
