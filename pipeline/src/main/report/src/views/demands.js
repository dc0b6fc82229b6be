// The demands board: who wants what of whom, with reasoning and answer side by side.

import { count, h, pagedList, plural } from '../dom.js';
import { groupBy } from '../dataset.js';
import { demandCard } from '../cards.js';
import { applyFilters, noneFits } from '../filters.js';
import { hashOf } from '../route.js';
import { tableButton } from './downloads.js';

export const title = 'Demands';

export function render(data, route) {
  const { demands } = applyFilters(data, route.query);
  const demanders = [...groupBy(demands, (demand) => demand.demander_id ?? demand.demander ?? '').values()]
    .sort((a, b) => b.length - a.length || nameOf(a).localeCompare(nameOf(b), 'en'));
  const answered = demands.filter((demand) => demand.response).length;
  return [
    h('h1', {}, 'Demands'),
    h('p', { class: 'summary' }, `${plural(demands.length, 'demand')}; ${count(answered)} with an answer in the text.`),
    tableButton(data, 'demands', demands),
    pagedList(demanders, (members) => h('section', { class: 'group' },
      h('h2', {}, members[0].demander_id ? h('a', { href: hashOf(['actor', members[0].demander_id]) }, nameOf(members)) : nameOf(members), h('span', { class: 'number' }, ' ' + plural(members.length, 'demand'))),
      pagedList(members, (demand) => demandCard(data, demand), { size: 20 })),
    { size: 20, className: 'groups', none: noneFits('demand', route.query) }),
  ];
}

/** Of the demander of some demands. */
function nameOf([demand]) {
  return demand.demander_name ?? demand.demander ?? 'Nobody named';
}
