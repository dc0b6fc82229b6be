// The report: reads the data that are embedded in the page and shows the view that the address names.

import { count, h, plural } from './dom.js';
import { readDataset } from './dataset.js';
import { filterForm, filterQuery } from './filters.js';
import { hashOf, parseRoute } from './route.js';
import * as actors from './views/actors.js';
import * as article from './views/article.js';
import * as articles from './views/articles.js';
import * as dataView from './views/data.js';
import * as demands from './views/demands.js';
import * as entity from './views/entity.js';
import * as map from './views/map.js';
import * as network from './views/network.js';
import * as overview from './views/overview.js';
import * as quotes from './views/quotes.js';
import * as timeline from './views/timeline.js';

const VIEWS = { overview, articles, quotes, demands, actors, timeline, map, network, data: dataView, article, actor: entity, place: entity, country: entity };
const NAVIGATION = ['overview', 'articles', 'quotes', 'demands', 'actors', 'timeline', 'map', 'network', 'data'];
const FILTERED = ['overview', 'articles', 'quotes', 'demands', 'actors', 'timeline', 'map', 'network'];

/** Where a chosen record covers the lower part of the window (style.css). */
const NARROW = '(max-width: 60rem)';

const data = readDataset(document.getElementById('data').textContent);
const main = document.querySelector('main');
const navigation = document.querySelector('nav ul');
let former = null;
let clicked = null;
/** Of the last view that filters; it goes on through an article or an actor's page. */
let lastFilters = new URLSearchParams();

document.addEventListener('click', (event) => { clicked = event.target.closest('a'); }, true);
window.addEventListener('hashchange', show);
document.addEventListener('keydown', (event) => {
  const close = document.querySelector('.chosen-record .close');
  if (event.key === 'Escape' && close) location.hash = close.hash;
});
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  focusOn(main.querySelector('h1'));
});
const filters = filterForm(data);
const content = h('div');
main.replaceChildren(...leftOut(), filters.element, content);
show();

function show() {
  const route = parseRoute(location.hash);
  const name = VIEWS[route.path[0]] ? route.path[0] : 'overview';
  const view = VIEWS[name];
  const sameArticle = former && name === 'article' && former.path[0] === 'article' && former.path[1] === route.path[1];
  const sameView = former && former.path[0] === route.path[0] && former.path[1] === route.path[1];
  const scroll = window.scrollY;
  if (FILTERED.includes(name)) lastFilters = filterQuery(route.query);
  navigate(name);
  filters.element.hidden = !FILTERED.includes(name);
  filters.show(route);
  content.replaceChildren(...view.render(data, route).flat(Infinity).filter(Boolean));
  document.title = `${typeof view.title === 'function' ? view.title(data, route) : view.title} – onrecord`;
  window.scrollTo(0, sameView ? scroll : 0);
  if (name === 'article' && route.path[3]) showRecord(route.path[3], sameArticle);
  else if (sameArticle && former.path[3]) markOf(former.path[3])?.focus({ preventScroll: true });
  else if (sameView && filters.element.contains(document.activeElement)) announce();
  else if (former) focusOn(content.querySelector('h2.arrival') ?? content.querySelector('h1'));
  former = route;
  clicked = null;
}

/** Brings a record and its words into view; the focus goes to the one that was not clicked. */
function showRecord(id, sameArticle) {
  const mark = markOf(id);
  const record = document.getElementById('chosen-record');
  const fromMark = sameArticle && clicked?.dataset.marks !== undefined;
  if (mark && !fromMark) mark.scrollIntoView({ block: matchMedia(NARROW).matches ? 'start' : 'center' });
  (fromMark ? record : mark ?? record)?.focus({ preventScroll: true });
}

/** The first words of a record in the text. */
function markOf(id) {
  return [...main.querySelectorAll('.text a')].find((link) => link.dataset.marks.split(' ').includes(id));
}

/** Tells a screen reader what a filter has left. */
function announce() {
  document.getElementById('announcement').textContent = [...main.querySelectorAll('.filtered, .summary')].filter((each) => !each.closest('figure')).map((each) => each.textContent).join(' ');
}

function focusOn(heading) {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: heading.tagName === 'H1' });
}

function navigate(name) {
  const current = { article: 'articles', actor: 'actors', place: 'map', country: 'map' }[name] ?? name;
  navigation.replaceChildren(...NAVIGATION.map((each) => h('li', {}, h('a', { href: hashOf([each], lastFilters), 'aria-current': each === current ? 'page' : null }, VIEWS[each].title))));
}

/** Says what of the run is not in the page: nothing, or a paragraph. */
function leftOut() {
  const total = data.tables.documents.total;
  const whole = data.texts.size;
  if (whole >= total) return [];
  return [h('p', { class: 'notice' }, h('b', {}, `This report holds ${count(whole)} of ${plural(total, 'article')} `),
    'with text and records: those with the most quotes and demands. Filters and lists reach these; the tables and texts beside this file have all.')];
}
