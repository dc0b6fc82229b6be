// Records in words: a quote, a demand, a date, a mention, each with the way to its words in the article.

import { h, safeAddress } from './dom.js';
import { needsCheck, referent } from './dataset.js';
import { hashOf, recordHash } from './route.js';

const HOW_SURE = (record) => `Confidence ${record.confidence}: of such records about ${Math.round(record.confidence * 100)} in 100 are right`;

/** How sure a record is, in words: a title is not for everybody. */
function sureLine(record) {
  return typeof record?.confidence === 'number' ? h('p', { class: 'meta sure' }, HOW_SURE(record) + '.') : null;
}

/** "Check this", where a record is less certain. */
export function checkBadge(record) {
  return needsCheck(record) ? h('span', { class: 'badge check-this', title: HOW_SURE(record) }, 'Check this') : null;
}

function badge(text, kind = '') {
  return text ? h('span', { class: 'badge ' + kind }, text) : null;
}

/** An actor's name, leading to the actor; the text's own words where it is not known who that is. */
export function actorLink(id, name, words, data) {
  if (!id) return h('span', { class: 'unresolved' }, words ?? name ?? 'nobody named');
  const known = data.byId.actors.has(id);
  const label = name ?? data.byId.actors.get(id)?.name ?? id;
  return known ? h('a', { href: hashOf(['actor', id]) }, label) : h('span', {}, label);
}

/** Title and day of the article that a record is from. */
export function articleLine(data, docId) {
  const document = data.byId.documents.get(docId);
  if (!document) return null;
  return h('span', { class: 'from' }, h('a', { href: hashOf(['article', docId]) }, document.title ?? docId),
    document.published_on ? ', ' + document.published_on : '');
}

function wordsLink(kind, record, label = 'See the words') {
  return h('a', { class: 'words', href: recordHash(kind, record) }, label);
}

/** A record's id, to be copied into a file of corrections: a click selects all of it. */
export function idLine(id) {
  return h('p', { class: 'meta' }, 'Id: ', h('code', { class: 'id' }, id));
}

function sourceLink(record) {
  return /^https?:/.test(safeAddress(record.source_link) ?? '') ? h('a', { class: 'words', href: record.source_link }, 'Source page') : null;
}

/** A direct quote between quotation marks; others have in their text what marks they have. */
export function quoteText(quote) {
  return quote.kind === 'direct' ? `“${quote.text}”` : quote.text;
}

export function quoteCard(data, quote, { inArticle = false } = {}) {
  const role = data.byId.actors.get(quote.speaker_id)?.role;
  return h('article', { class: 'card quote' + (needsCheck(quote) ? ' doubtful' : '') },
    h('blockquote', {}, quoteText(quote)),
    h('p', { class: 'who' },
      quote.speaker_status === 'none' ? 'No speaker named' : actorLink(quote.speaker_id, quote.speaker_name, quote.speaker, data),
      role ? h('span', { class: 'role' }, ', ' + role) : null,
      quote.speaker_id && quote.speaker && quote.speaker !== quote.speaker_name ? h('span', { class: 'aside' }, ` (in the text: “${quote.speaker}”)`) : null,
      quote.addressee ? h('span', { class: 'aside' }, ' to ', quote.addressee_name ?? quote.addressee) : null),
    h('p', { class: 'meta' }, badge(quote.kind), badge(quote.cue), quote.said_on ? badge('said ' + quote.said_on) : null, checkBadge(quote)),
    h('p', { class: 'links' }, inArticle ? null : articleLine(data, quote.doc_id), wordsLink('quote', quote), sourceLink(quote)),
    inArticle ? [sureLine(quote), idLine(quote.quote_id)] : null);
}

export function demandCard(data, demand, { inArticle = false } = {}) {
  const side = (title, text, extra) => h('div', { class: 'side' }, h('h3', { class: 'side-title' }, title), text ? h('p', {}, text) : h('p', { class: 'none' }, 'None in the text'), extra);
  return h('article', { class: 'card demand' + (needsCheck(demand) ? ' doubtful' : '') },
    h('p', { class: 'who' },
      actorLink(demand.demander_id, demand.demander_name, demand.demander, data),
      h('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '), h('span', { class: 'visually-hidden' }, ' from '),
      actorLink(demand.addressee_id, demand.addressee_name, demand.addressee, data)),
    h('p', { class: 'demanded' }, demand.demand),
    h('div', { class: 'sides' },
      side('Reasoning', demand.reasoning),
      side(demand.responder_name || demand.responder ? 'Answer of ' + (demand.responder_name ?? demand.responder) : 'Answer', demand.response,
        demand.response_kind ? h('p', { class: 'meta' }, badge(demand.response_kind)) : null)),
    h('p', { class: 'meta' }, badge(demand.strength), badge(demand.cue), demand.stated_on ? badge('stated ' + demand.stated_on) : null,
      demand.cameo_label ? badge(`CAMEO ${demand.cameo_code}: ${demand.cameo_label}`) : null, checkBadge(demand)),
    h('p', { class: 'links' }, inArticle ? null : articleLine(data, demand.doc_id), wordsLink('demand', demand), sourceLink(demand)),
    inArticle ? [sureLine(demand), idLine(demand.demand_id)] : null);
}

/** A sentence with the words of a record in it set off. */
export function inContext(sentence, words) {
  const at = sentence ? sentence.indexOf(words) : -1;
  if (at < 0) return h('p', { class: 'context' }, sentence ?? words);
  return h('p', { class: 'context' }, sentence.slice(0, at), h('b', {}, words), sentence.slice(at + words.length));
}

export function dateCard(data, date, { inArticle = false } = {}) {
  const days = date.start_on && date.end_on && date.start_on !== date.end_on ? `${date.start_on} to ${date.end_on}` : date.start_on;
  return h('article', { class: 'card date' + (needsCheck(date) ? ' doubtful' : '') },
    h('p', { class: 'who' }, h('b', {}, date.value ?? 'no value'), date.value !== days && days ? h('span', { class: 'aside' }, ` (${days})`) : null),
    inContext(date.sentence, date.text),
    h('p', { class: 'meta' }, badge(date.type), badge({ stated: 'as stated', article_date: 'counted from the article’s date', earlier_date: 'counted from an earlier date', unresolved: 'not resolved' }[date.basis]), checkBadge(date)),
    h('p', { class: 'links' }, inArticle ? null : articleLine(data, date.doc_id), wordsLink('date', date)),
    inArticle ? [sureLine(date), idLine(date.date_id)] : null);
}

const TABLE_ADDRESS = { actors: 'actor', places: 'place', countries: 'country' };

export function mentionCard(data, mention, { inArticle = false } = {}) {
  const row = referent(data, mention);
  const kind = mention.table === 'countries' ? 'country' : row?.kind;
  const facts = [row?.role, row?.affiliation, row?.admin, row?.country_name].filter(Boolean).join(', ');
  const doubtful = row && needsCheck(row);
  return h('article', { class: 'card mention' + (doubtful ? ' doubtful' : '') },
    h('p', { class: 'who' }, row ? h('a', { href: hashOf([TABLE_ADDRESS[mention.table], mention.ref_id]) }, row.name) : mention.ref_id, facts ? h('span', { class: 'role' }, ', ' + facts) : null),
    mentionContext(data, mention),
    h('p', { class: 'meta' }, badge(kind), badge('by ' + mention.how), row ? checkBadge(row) : null),
    h('p', { class: 'links' }, inArticle ? null : articleLine(data, mention.doc_id), wordsLink('mention', mention)),
    inArticle ? [sureLine(row), idLine(mention.mention_id)] : null);
}

const CONTEXT = 80;

/** Some words of the text on both sides of a mention, the mention set off. */
function mentionContext(data, mention) {
  const text = data.texts.get(mention.doc_id);
  if (!text) return h('p', { class: 'context' }, mention.text);
  const characters = Array.from(text.slice(0, 2 * (mention.end + CONTEXT)));
  const line = characters.slice(Math.max(0, mention.start - CONTEXT), mention.start).join('').split('\n').at(-1);
  const before = line.length < CONTEXT ? line : '… ' + line.replace(/^\S*\s/, '');
  const rest = characters.slice(mention.end, mention.end + CONTEXT).join('').split('\n')[0];
  const after = rest.length < CONTEXT ? rest : rest.replace(/\s\S*$/, '') + ' …';
  return h('p', { class: 'context' }, before, h('b', {}, mention.text), after);
}
