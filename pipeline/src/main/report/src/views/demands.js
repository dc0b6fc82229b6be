// The demands board: who wants what of whom, with reasoning and answer side by side.

import { h, pagedList, plural } from '../dom.js';
import { groupBy } from '../dataset.js';
import { demandCard } from '../cards.js';
import { applyFilters } from '../filters.js';
import { tableButton } from './downloads.js';

export const title = 'Demands';

export function render(data, route) {
  const { demands } = applyFilters(data, route.query);
  const row = route.query.get('demander');
  const column = route.query.get('addressee');
  const shown = demands.filter((demand) => (!row || demand.demander_id === row) && (!column || demand.addressee_id === column));
  const keyed = shown.map((demand) => ({ ...demand, who: demand.demander_name ?? demand.demander ?? 'Nobody named' }));
  const demanders = [...groupBy(keyed, 'who')].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'en'));
  const answered = shown.filter((demand) => demand.response).length;
  return [
    h('h1', {}, 'Demands'),
    h('p', { class: 'summary' }, `${plural(shown.length, 'demand')}; ${answered} with an answer in the text.`),
    tableButton(data, 'demands', shown),
    pagedList(demanders, ([who, members]) => h('section', { class: 'group' },
      h('h2', {}, who, h('span', { class: 'number' }, ' ' + plural(members.length, 'demand'))),
      pagedList(members, (demand) => demandCard(data, data.byId.demands.get(demand.demand_id)), { size: 20 })),
    { size: 20, className: 'groups', none: 'No demand fits the filters.' }),
  ];
}
