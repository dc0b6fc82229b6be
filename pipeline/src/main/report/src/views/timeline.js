// The dates of the texts on a line, and in order below it.

import { count, h, pagedList, plural } from '../dom.js';
import { figure } from '../figure.js';
import { binDates, binLabel, drawnSpans, grainOf, lastDay, timeline } from '../charts/timeline.js';
import { dateCard } from '../cards.js';
import { applyFilters, noneFits } from '../filters.js';
import { hashOf, recordHash } from '../route.js';
import { tableButton } from './downloads.js';

export const title = 'Timeline';

export function render(data, route) {
  const { dates, documents } = applyFilters(data, route.query);
  const placed = dates.filter((date) => date.start_on).sort((a, b) => a.start_on.localeCompare(b.start_on) || a.date_id.localeCompare(b.date_id));
  const unplaced = dates.filter((date) => !date.start_on);
  const heading = h('h1', {}, 'Timeline of dates');
  if (!placed.length) return [heading, h('p', { class: 'summary' }, noneFits('date with a day, month or year', route.query)), withoutPlace(data, unplaced)];
  const window = shownPeriod(placed, documents, route.query);
  const inside = placed.filter((date) => date.start_on >= window.from && date.start_on <= window.to);
  const bin = route.query.get('bin');
  const grain = grainOf(window.from, window.to);
  const listed = bin ? datesOf(bin, inside, grain) : inside;
  return [
    heading,
    h('p', { class: 'summary' }, `${plural(dates.length, 'date expression')}; ${plural(placed.length, 'has', 'have')} a place in time` + (unplaced.length ? `, ${count(unplaced.length)} ${unplaced.length === 1 ? 'has' : 'have'} none (durations, “every year”, or not resolved): see the end of this page.` : '.')),
    tableButton(data, 'dates', dates),
    chart(inside, placed, window, route),
    h('h2', { class: bin ? 'arrival' : null }, bin ? `Dates of ${labelOf(bin, grain)}` : 'In order', bin ? h('a', { class: 'aside', href: hashOf(['timeline'], without(route.query, 'bin')) }, ' show all') : null),
    pagedList(listed, (date) => dateCard(data, date), { size: 30, none: 'No date is in the days shown.' }),
    bin ? null : withoutPlace(data, unplaced),
  ];
}

function withoutPlace(data, dates) {
  return dates.length ? h('section', { class: 'group' }, h('h2', {}, 'Without a place in time', h('span', { class: 'number' }, ' ' + plural(dates.length, 'date'))),
    pagedList(dates, (date) => dateCard(data, date), { size: 10 })) : null;
}

/** The dates of a bar, by its first day, or of a longer period, by its first and last: "2022-01-01/2022-12-31". */
function datesOf(bin, dates, grain) {
  if (!bin.includes('/')) return binDates(dates, grain).bins.find((each) => each.start === bin)?.dates ?? [];
  return dates.filter((date) => `${date.start_on}/${lastDay(date)}` === bin);
}

function labelOf(bin, grain) {
  return bin.includes('/') ? bin.replace('/', ' to ') : binLabel(bin, grain);
}

/** What the query says; else the years around the articles where most dates are, else all. */
function shownPeriod(placed, documents, query) {
  const all = { from: placed[0].start_on, to: placed.at(-1).start_on };
  if (query.get('dfrom') || query.get('dto')) return { from: query.get('dfrom') || all.from, to: query.get('dto') || all.to };
  const published = documents.map((document) => document.published_on).filter(Boolean).sort();
  if (query.get('all') || !published.length) return all;
  const near = placed.filter((date) => date.start_on >= shift(published[0], -2) && date.start_on <= shift(published.at(-1), 2));
  return near.length >= placed.length / 2 ? { from: near[0].start_on, to: near.at(-1).start_on } : all;
}

function shift(day, years) {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0') + (day + '-01-01').slice(4, 10);
}

function without(query, ...names) {
  const rest = new URLSearchParams(query);
  for (const name of names) rest.delete(name);
  return rest;
}

function withOne(query, name, value) {
  const changed = new URLSearchParams(query);
  changed.set(name, value);
  return changed;
}

function chart(inside, placed, { from, to }, route) {
  const grain = grainOf(from, to);
  const { bins, spans } = binDates(inside, grain);
  const outside = placed.length - inside.length;
  const undrawn = spans.length - drawnSpans(inside, from, to);
  const fullest = [...bins].sort((a, b) => b.dates.length - a.dates.length)[0];
  const zoom = (event) => {
    event.preventDefault();
    const query = without(route.query, 'bin', 'dfrom', 'dto', 'all');
    for (const [name, value] of new FormData(event.target)) if (value) query.set(name, value);
    location.hash = hashOf(['timeline'], query);
  };
  const day = (label, name, value) => h('label', {}, h('span', {}, label), h('input', { type: 'date', name, value }));
  return figure({
    title: `Dates named in the texts, by ${grain.name}`, name: 'timeline',
    summary: `${from} to ${to}.` + (fullest ? ` Most fall in ${binLabel(fullest.start, grain)}: ${count(fullest.dates.length)}.` : '') +
      (spans.length ? ` ${plural(spans.length, 'longer period is a line', 'longer periods are lines')} above the bars` + (undrawn ? `; ${count(undrawn)} of them, of less named periods, have no room and are in the data below.` : '.') : '') + (outside ? ` ${plural(outside, 'date lies', 'dates lie')} outside what is shown.` : ''),
    controls: h('form', { class: 'controls', 'aria-label': 'Dates shown', onsubmit: zoom }, day('Dates from', 'dfrom', from), day('to', 'dto', to), h('button', {}, 'Show'),
      outside ? h('a', { href: hashOf(['timeline'], withOne(without(route.query, 'bin', 'dfrom', 'dto'), 'all', '1')) }, 'Show all') : null),
    columns: [{ name: 'start_on', label: 'First day' }, { name: 'end_on', label: 'Last day' }, { name: 'value', label: 'Value' }, { name: 'text', label: 'Words', link: (row) => recordHash('date', row) }, { name: 'sentence', label: 'Sentence' }],
    rows: inside,
    draw: timeline(inside, from, to, (start) => hashOf(['timeline'], withOne(route.query, 'bin', start)), (start, end) => hashOf(['timeline'], withOne(route.query, 'bin', `${start}/${end}`))),
  });
}
