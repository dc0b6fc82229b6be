// What is shown: of which article, which actor, published when, and whether only what is to be checked.

import { h } from './dom.js';
import { needsCheck } from './dataset.js';
import { hashOf } from './route.js';

const MOST_OPTIONS = 1000;
export const FILTERS = ['doc', 'actor', 'from', 'to', 'check'];

/** The part of a query that filters, to be carried from view to view. */
export function filterQuery(query) {
  return new URLSearchParams([...query].filter(([name, value]) => FILTERS.includes(name) && value));
}

/** The rows of each table that a query leaves. */
export function applyFilters(data, query) {
  const doc = query.get('doc');
  const actor = query.get('actor');
  const check = query.get('check') === '1';
  const documents = data.tables.documents.rows.filter(
    (row) =>
      (!doc || row.doc_id === doc) &&
      inPeriod(row.published_on, query.get('from'), query.get('to')) &&
      (!actor || data.actorsIn.get(row.doc_id)?.has(actor)));
  const docs = new Set(documents.map((row) => row.doc_id));
  const inDocs = (name) => data.tables[name].rows.filter((row) => docs.has(row.doc_id) && (!check || name === 'mentions' || needsCheck(row)));
  return {
    documents,
    quotes: inDocs('quotes').filter((row) => !actor || [row.speaker_id, row.addressee_id].includes(actor)),
    demands: inDocs('demands').filter((row) => !actor || [row.demander_id, row.addressee_id, row.responder_id].includes(actor)),
    dates: inDocs('dates'),
    mentions: inDocs('mentions'),
  };
}

function inPeriod(day, from, to) {
  if (!from && !to) return true;
  return Boolean(day) && (!from || day >= from) && (!to || day <= to + '\uffff');
}

/** The form above a view; a change goes to the same view with another query. */
export function filterBar(data, route) {
  const { path, query } = route;
  const change = (name, value) => {
    const changed = new URLSearchParams(query);
    if (value) changed.set(name, value);
    else changed.delete(name);
    location.hash = hashOf(path, changed);
  };
  const active = FILTERS.some((name) => query.get(name));
  return h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
    select('Article', 'doc', articleOptions(data), query, change),
    select('Actor', 'actor', actorOptions(data), query, change),
    day('Published from', 'from', query, change),
    day('to', 'to', query, change),
    h('label', { class: 'check' },
      h('input', { type: 'checkbox', name: 'check', checked: query.get('check') === '1', onchange: (event) => change('check', event.target.checked ? '1' : '') }),
      ' Only what to check'),
    active && h('a', { class: 'clear', href: hashOf(path) }, 'Clear filters'));
}

function select(label, name, options, query, change) {
  const chosen = query.get(name) ?? '';
  const listed = options.some(([value]) => value === chosen) || !chosen ? options : [[chosen, chosen], ...options];
  return h('label', {}, h('span', {}, label),
    h('select', { name, onchange: (event) => change(name, event.target.value) },
      h('option', { value: '' }, 'All'),
      listed.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));
}

function day(label, name, query, change) {
  return h('label', {}, h('span', {}, label),
    h('input', { type: 'date', name, value: query.get(name), onchange: (event) => change(name, event.target.value) }));
}

function articleOptions(data) {
  return data.tables.documents.rows
    .filter((row) => data.texts.has(row.doc_id))
    .slice(0, MOST_OPTIONS)
    .map((row) => [row.doc_id, row.title ?? row.doc_id])
    .sort((a, b) => a[1].localeCompare(b[1], 'en'));
}

function actorOptions(data) {
  return [...data.tables.actors.rows]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_OPTIONS)
    .map((row) => [row.actor_id, row.name])
    .sort((a, b) => a[1].localeCompare(b[1], 'en'));
}

function weight(actor) {
  return 1000 * (actor.quote_count + actor.demand_count) + actor.mention_count;
}
