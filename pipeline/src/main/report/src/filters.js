// What is shown: of which article, which actor, published when, and whether only what is to be checked.

import { count, h, plural } from './dom.js';
import { needsCheck, referent } from './dataset.js';
import { hashOf } from './route.js';

/** Of the actors' list; the others can be filtered by on their own pages. */
const MOST_ACTORS = 1000;
/** Where the filters are folded away at first (style.css). */
const NARROW = '(max-width: 40rem)';
export const FILTERS = ['doc', 'actor', 'from', 'to', 'check'];

/** The part of a query that filters, to be carried from view to view. */
export function filterQuery(query) {
  return new URLSearchParams([...query].filter(([name, value]) => FILTERS.includes(name) && value));
}

/**
 * What a query leaves: rows of documents, quotes, demands, dates and mentions, and the ids of `actors`. With an actor these
 * are the articles that name it, and their quotes and demands that it has a part in; with `check`, the records that are to
 * be checked and the articles and actors that have some.
 */
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
  const inDocs = (name) => data.tables[name].rows.filter((row) => docs.has(row.doc_id) && (!check || needsCheck(name === 'mentions' ? referent(data, row) ?? row : row)));
  const left = {
    documents,
    quotes: inDocs('quotes').filter((row) => !actor || partsIn(row).includes(actor)),
    demands: inDocs('demands').filter((row) => !actor || partsIn(row).includes(actor)),
    dates: inDocs('dates'),
    mentions: inDocs('mentions'),
  };
  if (!check) return { ...left, actors: new Set(left.mentions.filter((row) => row.table === 'actors').map((row) => row.ref_id)) };
  const withRecords = new Set(['quotes', 'demands', 'dates', 'mentions'].flatMap((name) => left[name].map((row) => row.doc_id)));
  return { ...left, documents: documents.filter((row) => withRecords.has(row.doc_id)), actors: new Set([...left.quotes, ...left.demands].flatMap(partsIn).filter(Boolean)) };
}

/** Ids of the actors that have a part in a quote or a demand. */
function partsIn(row) {
  return [row.speaker_id, row.demander_id, row.addressee_id, row.responder_id];
}

/** That there is nothing to show, and whether that is for the filters. */
export function noneFits(what, query) {
  return filterQuery(query).size ? `No ${what} fits the filters.` : `No ${what} was found.`;
}

/** What a query filters in words: null where it does not filter. */
function inWords(data, query, left) {
  if (filterQuery(query).size === 0) return null;
  const all = data.tables.documents.rows;
  const undated = query.get('from') || query.get('to') ? all.filter((row) => !row.published_on).length : 0;
  const actor = query.get('actor');
  return [
    `${count(left.documents.length)} of ${plural(all.length, 'article')} ${left.documents.length === 1 ? 'fits' : 'fit'}.`,
    actor ? `Articles that name ${data.byId.actors.get(actor)?.name ?? actor}, and quotes and demands it has a part in.` : null,
    query.get('check') === '1' ? 'Only records that are less certain, and articles and actors with such.' : null,
    undated ? `${plural(undated, 'article')} without a day of publication ${undated === 1 ? 'is' : 'are'} left out.` : null,
  ].filter(Boolean).join(' ');
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
    labelled('Article', fields.doc), labelled(data.tables.actors.rows.length > MOST_ACTORS ? `Actor (the ${count(MOST_ACTORS)} with most quotes)` : 'Actor', fields.actor), labelled('Published from', fields.from), labelled('Published to', fields.to),
    h('label', { class: 'check' }, check, ' Only what to check'), clear);
  const words = h('p', { class: 'filtered' });
  const element = h('details', { class: 'filter-box' }, h('summary', {}, 'Filters'), form, words);
  const narrow = matchMedia(NARROW);
  const fold = () => { element.open = !narrow.matches || FILTERS.some((name) => route?.query.get(name)); };
  narrow.addEventListener('change', fold);
  fold();
  const show = (shown) => {
    route = shown;
    for (const [name, field] of Object.entries(fields)) setValue(field, route.query.get(name) ?? '', data);
    check.checked = route.query.get('check') === '1';
    clear.setAttribute('href', hashOf(route.path));
    clear.hidden = filterQuery(route.query).size === 0;
    words.textContent = clear.hidden ? '' : inWords(data, route.query, applyFilters(data, route.query));
    words.hidden = clear.hidden;
  };
  return { element, show };
}

/** Also a value that is not among the options: it filters all the same. */
function setValue(field, value, data) {
  if (field.value === value) return;
  if (field.options && ![...field.options].some((option) => option.value === value)) field.append(h('option', { value }, data.byId.actors.get(value)?.name ?? data.byId.documents.get(value)?.title ?? value));
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
    .map((row) => [row.doc_id, row.title ?? row.doc_id])
    .sort((a, b) => a[1].localeCompare(b[1], 'en'));
}

function actorOptions(data) {
  return [...data.tables.actors.rows]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_ACTORS)
    .map((row) => [row.actor_id, row.name])
    .sort((a, b) => a[1].localeCompare(b[1], 'en'));
}

function weight(actor) {
  return 1000 * (actor.quote_count + actor.demand_count) + actor.mention_count;
}
