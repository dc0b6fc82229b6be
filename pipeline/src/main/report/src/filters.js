// What is shown: of which article, which actor, published when, and whether only what is to be checked.

import { h } from './dom.js';
import { needsCheck } from './dataset.js';
import { hashOf } from './route.js';

const MOST_OPTIONS = 1000;
/** Where the filters are folded away at first (style.css). */
const NARROW = '(max-width: 40rem)';
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

/**
 * The form above the views: {element, show(route)}. A change goes to the same view with another query. The form
 * stays while the view below it is drawn anew, so that a date can be typed.
 */
export function filterForm(data) {
  let route;
  const change = (name, value) => {
    const changed = new URLSearchParams(route.query);
    if (value) changed.set(name, value);
    else changed.delete(name);
    location.hash = hashOf(route.path, changed);
  };
  const fields = {
    doc: select('doc', articleOptions(data), change),
    actor: select('actor', actorOptions(data), change),
    from: day('from', change),
    to: day('to', change),
  };
  const check = h('input', { type: 'checkbox', name: 'check', onchange: (event) => change('check', event.target.checked ? '1' : '') });
  const clear = h('a', { class: 'clear' }, 'Clear filters');
  const labelled = (text, field) => h('label', {}, h('span', {}, text), field);
  const form = h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
    labelled('Article', fields.doc), labelled('Actor', fields.actor), labelled('Published from', fields.from), labelled('to', fields.to),
    h('label', { class: 'check' }, check, ' Only what to check'), clear);
  const element = h('details', { class: 'filter-box' }, h('summary', {}, 'Filters'), form);
  const narrow = matchMedia(NARROW);
  const fold = () => { element.open = !narrow.matches || FILTERS.some((name) => route?.query.get(name)); };
  narrow.addEventListener('change', fold);
  fold();
  const show = (shown) => {
    route = shown;
    for (const [name, field] of Object.entries(fields)) setValue(field, route.query.get(name) ?? '');
    check.checked = route.query.get('check') === '1';
    clear.setAttribute('href', hashOf(route.path));
    clear.hidden = !FILTERS.some((name) => route.query.get(name));
  };
  return { element, show };
}

/** Also a value that is not among the options: it filters all the same. */
function setValue(field, value) {
  if (field.value === value) return;
  if (field.options && ![...field.options].some((option) => option.value === value)) field.append(h('option', { value }, value));
  field.value = value;
}

function select(name, options, change) {
  return h('select', { name, onchange: (event) => change(name, event.target.value) },
    h('option', { value: '' }, 'All'), options.map(([value, text]) => h('option', { value }, text)));
}

function day(name, change) {
  return h('input', { type: 'date', name, onchange: (event) => change(name, event.target.value) });
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
