// Where it happens: countries and places.

import { count, h, plural } from '../dom.js';
import { dataTable, figure } from '../figure.js';
import { map, OUTLINED } from '../charts/map.js';
import { groupBy, isCut, needsCheck } from '../dataset.js';
import { applyFilters, filterQuery } from '../filters.js';
import { hashOf } from '../route.js';
import { tableButton } from './downloads.js';

const WORLD = { scale: 1, centre: [10, 10] };
const STEP = 1.6;
/** What the whole map shows, and how much of it points may take up. */
const WORLD_DEGREES = { longitude: 360, latitude: 141 };
const ROOM = 0.7;

export const title = 'Map';

export function render(data, route) {
  const { mentions } = applyFilters(data, route.query);
  const wholeRun = isCut(data) && filterQuery(route.query).size === 0;
  const rowsOf = wholeRun ? countedInRun : countedInReport;
  const countries = rowsOf(data, 'countries', mentions);
  const places = rowsOf(data, 'places', mentions);
  const drawn = places.filter((place) => place.latitude !== null && place.longitude !== null);
  const unplaced = places.length - drawn.length;
  const undrawn = countries.filter((country) => !OUTLINED.has(country.numeric));
  return [
    h('h1', {}, 'Places and countries'),
    h('p', { class: 'summary' }, `${plural(places.length, 'place')} and ${plural(countries.length, 'country', 'countries')} named${wholeRun ? ', counted over all articles of the run' : ''}. `,
      unplaced ? `${plural(unplaced, 'place has', 'places have')} no coordinates and ${unplaced === 1 ? 'is' : 'are'} only in the table. ` : '',
      unnamed(data, route, wholeRun, places, countries),
      undrawn.length ? `Too small for this map, or gone: ${undrawn.map((country) => country.name).join(', ')}.` : ''),
    chart(countries, places, drawn),
    h('h2', {}, 'Places'),
    tableButton(data, 'places', places.map((place) => data.byId.places.get(place.place_id))),
    placeTable(places),
    h('h2', {}, 'Countries'),
    tableButton(data, 'countries', countries.map((country) => data.byId.countries.get(country.country_code))),
    dataTable('Countries named', [{ name: 'name', label: 'Country', link: (row) => row.href }, { name: 'country_code', label: 'Code' }, { name: 'region', label: 'Region' }, { name: 'value', label: 'Named' }], countries),
  ];
}

/** Says which rows of the two tables no words point to: of places the schema tells why. */
function unnamed(data, route, wholeRun, places, countries) {
  if (filterQuery(route.query).size || (isCut(data) && !wholeRun)) return null;
  const others = (table, key, named) => {
    const ids = new Set(named.map((row) => row[key]));
    return data.tables[table].rows.filter((row) => !ids.has(row[key])).map((row) => row.name);
  };
  const seats = others('places', 'place_id', places);
  const ofPlaces = others('countries', 'country_code', countries);
  const list = (names) => names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  return [
    seats.length ? `${plural(seats.length, 'place more stands', 'places more stand')} only for a state and ${seats.length === 1 ? 'is' : 'are'} counted as the country (${list(seats)}). ` : null,
    ofPlaces.length ? `${plural(ofPlaces.length, 'country more is', 'countries more are')} not named, but a place or an actor there is (${list(ofPlaces)}). ` : null,
  ];
}

const ADDRESS = { places: 'place', countries: 'country' };
const byValue = (a, b) => b.value - a.value || a.name.localeCompare(b.name, 'en');

/** Rows of a table that are mentioned, each with the number of its mentions as `value` and its address. */
function countedInReport(data, table, mentions) {
  return [...groupBy(mentions.filter((mention) => mention.table === table), 'ref_id')]
    .filter(([id]) => data.byId[table].has(id))
    .map(([id, found]) => ({ ...data.byId[table].get(id), value: found.length, href: hashOf([ADDRESS[table], id]) }))
    .sort(byValue);
}

/** The same with the counts of the whole run, for a report that has left out articles. */
function countedInRun(data, table) {
  return [...data.byId[table]]
    .filter(([, row]) => row.mention_count)
    .map(([id, row]) => ({ ...row, value: row.mention_count, href: hashOf([ADDRESS[table], id]) }))
    .sort(byValue);
}

/** The view that shows all these points with some room around them. */
function around(points) {
  if (!points.length) return WORLD;
  const longitudes = points.map((point) => point.longitude);
  const latitudes = points.map((point) => point.latitude);
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  const extent = (values) => Math.max(6, Math.max(...values) - Math.min(...values));
  const scale = Math.min(WORLD_DEGREES.longitude / extent(longitudes), WORLD_DEGREES.latitude / extent(latitudes)) * ROOM;
  return scale < STEP ? WORLD : { scale, centre: [middle(longitudes), middle(latitudes)] };
}

function chart(countries, places, drawn) {
  const view = { ...WORLD };
  let element;
  const to = (changed) => () => { Object.assign(view, changed()); element.redraw(); };
  const zoom = (factor) => to(() => ({ scale: Math.max(1, Math.min(40, view.scale * factor)) }));
  const pan = (x, y) => to(() => ({ centre: [view.centre[0] + (x * 40) / view.scale, Math.max(-80, Math.min(80, view.centre[1] + (y * 25) / view.scale))] }));
  const button = (label, onclick, name) => h('button', { type: 'button', onclick, 'aria-label': name }, label);
  element = figure({
    title: 'Countries and places named', name: 'map',
    summary: `${most('Countries', countries)} ${most('Places', places)}`,
    controls: h('div', { class: 'controls', role: 'group', 'aria-label': 'Move the map' },
      button('World', to(() => WORLD)), button('Fit places', to(() => around(drawn))), button('+', zoom(STEP), 'Zoom in'), button('−', zoom(1 / STEP), 'Zoom out'),
      button('←', pan(-1, 0), 'West'), button('→', pan(1, 0), 'East'), button('↑', pan(0, 1), 'North'), button('↓', pan(0, -1), 'South')),
    columns: [{ name: 'name', label: 'Name', link: (row) => row.href }, { name: 'what', label: 'What' }, { name: 'country_code', label: 'Country code' }, { name: 'value', label: 'Named' }, { name: 'latitude', label: 'Latitude' }, { name: 'longitude', label: 'Longitude' }],
    rows: [...countries.map((row) => ({ ...row, what: 'country' })), ...places.map((row) => ({ ...row, what: row.kind }))],
    draw: (width) => map(countries, drawn, view)(width),
  });
  return element;
}

function most(what, rows) {
  return rows.length ? `${what} named most: ${rows.slice(0, 5).map((row) => `${row.name} (${count(row.value)})`).join(', ')}.` : `${what} named: none.`;
}

function placeTable(places) {
  const rows = places.map((place) => ({ ...place, check: needsCheck(place) ? 'Check this' : '' }));
  return dataTable('Places named', [{ name: 'name', label: 'Place', link: (row) => row.href }, { name: 'kind', label: 'Kind' }, { name: 'admin', label: 'Division' },
    { name: 'country_name', label: 'Country' }, { name: 'value', label: 'Named' }, { name: 'latitude', label: 'Latitude' }, { name: 'longitude', label: 'Longitude' }, { name: 'check', label: 'To check' }], rows);
}
