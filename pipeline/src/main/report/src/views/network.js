// Who speaks of whom, and who demands from whom.

import { count, h, pagedList, plural } from '../dom.js';
import { figure } from '../figure.js';
import { matrix } from '../charts/matrix.js';
import { demandCard, quoteCard } from '../cards.js';
import { applyFilters, noneFits } from '../filters.js';
import { hashOf } from '../route.js';

const MOST = 14;

export const title = 'Who and whom';

const MODES = {
  demands: { label: 'Demands from', verb: 'demands from', sides: ['Who demands', 'from whom'], noun: 'demand', pairs: (data, shown) => shown.demands.map((demand) => pair(demand.demander_id, demand.addressee_id, demand)) },
  speaks: { label: 'Speaks of', verb: 'speaks of', sides: ['Who speaks', 'of whom'], noun: 'quote', pairs: speaksOf },
  answers: { label: 'Answers', verb: 'answers', sides: ['Who answers', 'whom'], noun: 'demand', pairs: (data, shown) => shown.demands.map((demand) => pair(demand.responder_id, demand.demander_id, demand)) },
};

function pair(row, column, record) {
  return { row, column, record };
}

/** Actors that are named inside somebody's quote. */
function speaksOf(data, shown) {
  return shown.quotes.filter((quote) => quote.speaker_id).flatMap((quote) => {
    const named = (data.rowsOf.mentions.get(quote.doc_id) ?? []).filter((mention) =>
      mention.table === 'actors' && mention.start >= quote.start && mention.end <= quote.end && !overlaps(mention, quote) && mention.ref_id !== quote.speaker_id);
    return [...new Set(named.map((mention) => mention.ref_id))].map((id) => pair(quote.speaker_id, id, quote));
  });
}

function overlaps(mention, quote) {
  return quote.speaker_start !== null && mention.start < quote.speaker_end && mention.end > quote.speaker_start;
}

export function render(data, route) {
  const shown = applyFilters(data, route.query);
  const all = Object.fromEntries(Object.entries(MODES).map(([name, each]) => [name, each.pairs(data, shown).filter(({ row, column }) => row && column && row !== column)]));
  const asked = route.query.get('mode');
  const mode = MODES[asked] ? asked : ['demands', 'speaks', 'answers'].find((name) => all[name].length) ?? 'demands';
  const pairs = all[mode];
  const cell = route.query.get('cell');
  const chosen = cell ? pairs.filter((each) => `${each.row}|${each.column}` === cell) : [];
  return [
    h('h1', {}, 'Who and whom'),
    h('p', { class: 'summary' }, 'Read a row from left to right: who is at its beginning, whom is above. Only what names two known actors is counted.'),
    modes(mode, route),
    pairs.length ? chart(data, pairs, mode, route, mode === 'speaks' ? shown.quotes.length : shown.demands.length) : h('p', { class: 'none' }, noneFits(`${MODES[mode].noun} of this kind between two known actors`, route.query)),
    cell ? h('section', { id: 'cell' },
      h('h2', { class: 'arrival' }, `${nameOf(data, cell.split('|')[0])} ${MODES[mode].verb} ${nameOf(data, cell.split('|')[1])}`),
      pagedList(chosen.map((each) => each.record), (record) => (record.demand_id ? demandCard(data, record) : quoteCard(data, record)))) : null,
  ];
}

function nameOf(data, id) {
  return data.byId.actors.get(id)?.name ?? id;
}

function modes(mode, route) {
  return h('ul', { class: 'tabs', 'aria-label': 'What is counted' }, Object.entries(MODES).map(([name, { label }]) => {
    const query = new URLSearchParams(route.query);
    query.set('mode', name);
    query.delete('cell');
    return h('li', {}, h('a', { href: hashOf(['network'], query), 'aria-current': name === mode ? 'true' : null }, label));
  }));
}

function chart(data, pairs, mode, route, all) {
  const values = new Map();
  for (const { row, column } of pairs) values.set(`${row}|${column}`, (values.get(`${row}|${column}`) ?? 0) + 1);
  const cells = [...values].map(([key, value]) => ({ key, row: key.split('|')[0], column: key.split('|')[1], value }));
  const top = (side) => [...new Set(cells.map((each) => each[side]))]
    .map((id) => ({ id, name: nameOf(data, id), sum: cells.filter((each) => each[side] === id).reduce((sum, each) => sum + each.value, 0) }))
    .sort((a, b) => b.sum - a.sum || a.name.localeCompare(b.name, 'en')).slice(0, MOST);
  const rows = top('row');
  const columns = top('column');
  const drawn = cells.filter((each) => rows.some(({ id }) => id === each.row) && columns.some(({ id }) => id === each.column));
  const cellHash = (each) => {
    const query = new URLSearchParams(route.query);
    query.set('mode', mode);
    query.set('cell', each.key);
    return hashOf(['network'], query);
  };
  const { label, verb, sides, noun } = MODES[mode];
  const counted = new Set(pairs.map((each) => each.record)).size;
  const table = cells.map((each) => ({ ...each, who: nameOf(data, each.row), whom: nameOf(data, each.column) })).sort((a, b) => b.value - a.value || a.who.localeCompare(b.who, 'en'));
  return figure({
    title: `Who ${verb} whom`, name: 'who-' + mode,
    summary: `${plural(cells.length, 'pair')}, from ${count(counted)} of ${plural(all, noun)}; the strongest: ${table[0].who} ${verb} ${table[0].whom} (${count(table[0].value)}).` + (drawn.length < cells.length ? ` The chart has the ${MOST} most active on each side, the data below have all.` : ''),
    columns: [{ name: 'who', label: 'Who' }, { name: 'whom', label: label + ' whom' }, { name: 'value', label: 'Times', link: cellHash }],
    rows: table,
    draw: matrix(rows, columns, drawn.map((each) => ({ ...each, href: cellHash(each) })), verb, sides),
  });
}
