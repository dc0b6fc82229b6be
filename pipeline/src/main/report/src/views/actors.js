// All actors of the run.

import { h, plural } from '../dom.js';
import { dataTable } from '../figure.js';
import { applyFilters, filterQuery } from '../filters.js';
import { hashOf } from '../route.js';
import { tableButton } from './downloads.js';

export const title = 'Actors';

export function render(data, route) {
  const present = applyFilters(data, route.query).actors;
  const filtered = filterQuery(route.query).size > 0;
  const actors = data.tables.actors.rows
    .filter((actor) => !filtered || present.has(actor.actor_id))
    .sort((a, b) => b.quote_count + b.demand_count - a.quote_count - a.demand_count || b.mention_count - a.mention_count || a.name.localeCompare(b.name, 'en'));
  return [
    h('h1', {}, 'Actors'),
    h('p', { class: 'summary' }, `${plural(actors.length, 'actor')}, those with the most quotes and demands first.${filtered ? ' The numbers are those of the whole run.' : ''}`),
    tableButton(data, 'actors', actors),
    dataTable('Actors', [{ name: 'name', label: 'Name', link: (row) => hashOf(['actor', row.actor_id]) }, { name: 'kind', label: 'Kind' }, { name: 'role', label: 'Role' }, { name: 'affiliation', label: 'Affiliation' },
      { name: 'country_code', label: 'Country' }, { name: 'quote_count', label: 'Quotes' }, { name: 'demand_count', label: 'Demands' }, { name: 'mention_count', label: 'Mentions' }, { name: 'document_count', label: 'Articles' }], actors),
  ];
}
