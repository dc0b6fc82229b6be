// Who is quoted most, and of whom most is demanded.

import { groupBy, isCut } from './dataset.js';

export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'];
const WHOLE_RUN = ' Counted over all articles of the run.';

const byCount = (count, name) => (a, b) => b[count] - a[count] || a[name].localeCompare(b[name], 'en');

/**
 * {rows: [{speaker_id, speaker_name, quotes, direct, mixed, indirect}], byKind, scope}: from the quotes shown; where the
 * report has left out articles and nothing is filtered, from the counts of the run, which do not tell kinds.
 */
export function mostQuoted(data, shown, filtered) {
  if (isCut(data) && !filtered) {
    const rows = data.tables.actors.rows.filter((actor) => actor.quote_count).map((actor) => ({ speaker_id: actor.actor_id, speaker_name: actor.name, quotes: actor.quote_count }));
    return { rows: rows.sort(byCount('quotes', 'speaker_name')), byKind: false, scope: WHOLE_RUN };
  }
  const rows = [...groupBy(shown.quotes.filter((quote) => quote.speaker_id), 'speaker_id')].map(([id, quotes]) => ({
    speaker_id: id, speaker_name: quotes[0].speaker_name ?? id, quotes: quotes.length,
    ...Object.fromEntries(QUOTE_KINDS.map((kind) => [kind, quotes.filter((quote) => quote.kind === kind).length])) }));
  return { rows: rows.sort(byCount('quotes', 'speaker_name')), byKind: true, scope: '' };
}

/** {rows: [{addressee_id, addressee_name, demands}], scope}, likewise: from the demands shown or the run's links. */
export function mostDemandedOf(data, shown, filtered) {
  const cut = isCut(data) && !filtered;
  const pairs = cut
    ? data.tables.links.rows.filter((link) => link.kind === 'demands').map((link) => [link.target, link.value])
    : shown.demands.filter((demand) => demand.addressee_id).map((demand) => [demand.addressee_id, 1]);
  const sums = new Map();
  for (const [id, value] of pairs) sums.set(id, (sums.get(id) ?? 0) + value);
  const rows = [...sums].map(([id, demands]) => ({ addressee_id: id, addressee_name: data.byId.actors.get(id)?.name ?? id, demands }));
  return { rows: rows.sort(byCount('demands', 'addressee_name')), scope: cut ? WHOLE_RUN : '' };
}
