// One actor, place or country with all that the report has of it.

import { count, h, pagedList, plural } from '../dom.js';
import { checkBadge, demandCard, idLine, mentionCard, quoteCard } from '../cards.js';
import { isCut } from '../dataset.js';
import { hashOf } from '../route.js';

export const title = (data, route) => find(data, route)?.name ?? 'Not found';

const TABLES = { actor: 'actors', place: 'places', country: 'countries' };
const FACTS = {
  actor: [['kind', 'Kind'], ['role', 'Role'], ['affiliation', 'Affiliation'], ['country_code', 'Country'], ['aliases', 'Also called']],
  place: [['kind', 'Kind'], ['admin', 'Division'], ['country_name', 'Country'], ['latitude', 'Latitude'], ['longitude', 'Longitude']],
  country: [['country_code', 'Code'], ['alpha3', 'Three-letter code'], ['region', 'Region'], ['by_name', 'By name'], ['by_demonym', 'By demonym'], ['by_metonym', 'By capital or seat of government']],
};

function find(data, { path: [kind, id] }) {
  return data.byId[TABLES[kind]]?.get(id);
}

export function render(data, route) {
  const [kind, id] = route.path;
  const row = find(data, route);
  if (!row) return [h('h1', {}, 'Not in this report'), h('p', {}, 'It may have been left out for size; the tables of the run have it.')];
  const facts = FACTS[kind].map(([name, label]) => [label, Array.isArray(row[name]) ? row[name].join('; ') : row[name]]).filter(([, value]) => value !== null && value !== '');
  return [
    h('h1', {}, row.name, ' ', checkBadge(row)),
    h('dl', { class: 'facts' }, facts.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, String(value))))),
    kind === 'country' ? null : idLine(id),
    isCut(data) ? h('p', { class: 'summary' }, inRun(row)) : null,
    kind === 'actor' ? actorParts(data, id) : null,
    mentions(data, TABLES[kind], id),
  ];
}

/** What the whole run has, where the report has left out articles. */
function inRun(row) {
  const parts = [['quote', row.quote_count], ['demand', row.demand_count], ['mention', row.mention_count]].filter(([, number]) => number !== undefined);
  return `In the whole run: ${parts.map(([what, number]) => plural(number, what)).join(', ')} in ${plural(row.document_count, 'article')}. Below is what the articles in this report have.`;
}

function actorParts(data, id) {
  const { quotes, demands } = data.tables;
  const part = (heading, rows, toElement) => (rows.length ? h('section', { class: 'group' }, h('h2', {}, heading, h('span', { class: 'number' }, ' ' + count(rows.length))), pagedList(rows, toElement, { size: 20 })) : null);
  const demandOf = (column) => demands.rows.filter((demand) => demand[column] === id);
  return [
    h('p', {}, h('a', { href: hashOf(['quotes'], new URLSearchParams({ actor: id })) }, 'Filter the report by this actor')),
    part('Says', quotes.rows.filter((quote) => quote.speaker_id === id), (quote) => quoteCard(data, quote)),
    part('Demands', demandOf('demander_id'), (demand) => demandCard(data, demand)),
    part('Is asked for', demandOf('addressee_id'), (demand) => demandCard(data, demand)),
    part('Is spoken to', quotes.rows.filter((quote) => quote.addressee_id === id), (quote) => quoteCard(data, quote)),
  ];
}

function mentions(data, table, id) {
  const rows = data.tables.mentions.rows.filter((mention) => mention.table === table && mention.ref_id === id);
  const articles = new Set(rows.map((row) => row.doc_id)).size;
  return h('section', { class: 'group' }, h('h2', {}, 'In the texts'),
    h('p', { class: 'summary' }, `${plural(rows.length, 'mention')} in ${plural(articles, 'article')}.`),
    pagedList(rows, (mention) => mentionCard(data, mention), { size: 20 }));
}
