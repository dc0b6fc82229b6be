// An article's text with its records marked, and the records beside it.

import { h, pagedList } from '../dom.js';
import { needsCheck, referent } from '../dataset.js';
import { codePointIndex } from '../codepoints.js';
import { paragraphs, pieces } from '../marks.js';
import { dateCard, demandCard, mentionCard, quoteCard } from '../cards.js';
import { hashOf, recordHash } from '../route.js';

/** Kinds of marks in the order in which they are listed; `off` are those that are switched off. */
const KINDS = [['quotes', 'Quotes'], ['demands', 'Demands'], ['actors', 'Actors'], ['dates', 'Dates'], ['places', 'Places']];
const off = new Set();
const CARDS = { quote: quoteCard, demand: demandCard, date: dateCard, mention: mentionCard };
const SINGULAR = { quotes: 'Quote', demands: 'Demand', actors: 'Actor', dates: 'Date', places: 'Place' };

export const title = (data, { path: [, docId] }) => data.byId.documents.get(docId)?.title ?? 'Article';

export function render(data, route) {
  const [, docId, kind, id] = route.path;
  const document = data.byId.documents.get(docId);
  const text = data.texts.get(docId);
  if (!document || text === undefined) return missing(document);
  const marks = marksOf(data, docId, text);
  const chosen = marks.find((mark) => mark.kind === kind && mark.id === id);
  return [
    h('header', { class: 'article-head' },
      h('h1', {}, document.title ?? docId),
      h('p', { class: 'meta' }, [document.published_on ?? 'no date', document.publisher, document.byline, document.dateline].filter(Boolean).join(' · '),
        document.source_url ? [' · ', h('a', { href: document.source_url }, 'Source page')] : null)),
    h('div', { class: 'reading' },
      h('div', { class: 'text-side' }, markedText(text, marks, chosen, document)),
      h('aside', { class: 'record-side', tabindex: '-1', 'aria-label': 'Records of this article' }, chosenCard(data, chosen, marks), recordLists(data, marks))),
  ];
}

function missing(document) {
  return [h('h1', {}, document?.title ?? 'Not in this report'),
    h('p', {}, document ? 'This article was left out of the report for size. ' : 'No article of this run has this address. ',
      document ? h('a', { href: `text/${document.doc_id}.txt` }, 'Its text') : null)];
}

/** All records of the article as marks: {kind, id, group, record, start, end, doubtful}; positions are UTF-16 indices. */
function marksOf(data, docId, text) {
  const index = codePointIndex(text);
  const mark = (kind, group, record, sure = record) => ({
    kind, group, record, id: record[kind + '_id'], start: index(record.start), end: index(record.end), doubtful: needsCheck(sure) });
  const rows = (name) => data.rowsOf[name].get(docId) ?? [];
  return [
    ...rows('quotes').map((row) => mark('quote', 'quotes', row)),
    ...rows('demands').map((row) => mark('demand', 'demands', row)),
    ...rows('dates').map((row) => mark('date', 'dates', row)),
    // Of marks on the same words the last one is followed: a country that acts is an actor first.
    ...rows('mentions').filter((row) => row.table !== 'actors').map((row) => mark('mention', 'places', row, referent(data, row) ?? row)),
    ...rows('mentions').filter((row) => row.table === 'actors').map((row) => mark('mention', 'actors', row, referent(data, row) ?? row)),
  ];
}

/** The switches of the kinds, and the text with the marks of those that are on; a chosen mark is always there. */
function markedText(text, marks, chosen, document) {
  const headings = new Set([document.title, ...marks.map((mark) => mark.record.section)]);
  const draw = () => textBlock(text, marks.filter((mark) => mark === chosen || !off.has(mark.group)), chosen, headings);
  let block = draw();
  const toggle = ({ target: { name, checked } }) => {
    if (checked) off.delete(name);
    else off.add(name);
    const changed = draw();
    block.replaceWith(changed);
    block = changed;
  };
  const box = ([group, label]) => h('label', { class: 'toggle' },
    h('input', { type: 'checkbox', name: group, checked: !off.has(group), onchange: toggle }),
    h('span', { class: 'sample m-' + group }, label), ' ', String(marks.filter((mark) => mark.group === group).length));
  return [h('fieldset', { class: 'toggles' }, h('legend', {}, 'Marks in the text'), KINDS.map(box)),
    h('button', { type: 'button', class: 'jump', onclick: () => window.document.querySelector('.record-side').focus() }, 'Past the text, to the records'), block];
}

function textBlock(text, marks, chosen, headings) {
  const cuts = pieces(text.length, marks);
  const seen = new Set();
  let at = 0;
  const blocks = paragraphs(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    const block = h('p', headings.has(words) ? { class: 'section' } : {});
    while (at < cuts.length && cuts[at].end <= start) at++;
    for (let i = at; i < cuts.length && cuts[i].start < end; i++) {
      const to = Math.min(end, cuts[i].end);
      block.append(piece(text.slice(Math.max(start, cuts[i].start), to), cuts[i], to, chosen, seen));
    }
    return block;
  });
  return h('div', { class: 'text', lang: 'en' }, blocks);
}

/** Words between two cuts: text alone, or a link to the innermost record they belong to. */
function piece(words, cut, to, chosen, seen) {
  const { marks } = cut;
  if (!marks.length) return words;
  const innermost = marks.at(-1);
  const isNew = !seen.has(innermost);
  marks.forEach((mark) => seen.add(mark));
  const ends = marks.filter((mark) => mark.doubtful && mark.end === to);
  const classes = ['m', ...new Set(marks.map((mark) => 'm-' + mark.group))];
  if (chosen && marks.includes(chosen)) classes.push('chosen');
  if (chosen?.record.speaker_start != null && isSpeaker(chosen, cut)) classes.push('speaker');
  if (marks.some((mark) => mark.doubtful)) classes.push('doubtful');
  return h('a', {
    class: classes.join(' '), href: recordHash(innermost.kind, innermost.record), tabindex: isNew ? null : '-1',
    'data-marks': marks.map((mark) => mark.id).join(' '),
    'aria-description': isNew ? marks.map((mark) => SINGULAR[mark.group] + (mark.doubtful ? ', check this' : '')).join('; ') : null,
    'aria-current': chosen && marks.includes(chosen) ? 'true' : null,
  }, words, ends.map(() => h('span', { class: 'flag' }, 'check this')));
}

function isSpeaker(chosen, cut) {
  return cut.marks.some((mark) => mark.group === 'actors' && mark.record.start < chosen.record.speaker_end && mark.record.end > chosen.record.speaker_start);
}

function chosenCard(data, chosen, marks) {
  if (!chosen) return h('p', { class: 'hint' }, 'Choose a mark in the text to see its record, or a record below to see its words.');
  return h('section', { class: 'chosen-record', id: 'chosen-record', tabindex: '-1', 'aria-label': 'Chosen record' },
    h('div', { class: 'chosen-head' }, h('h2', {}, SINGULAR[chosen.group]), h('a', { class: 'close', href: hashOf(['article', chosen.record.doc_id]) }, 'Close')),
    CARDS[chosen.kind](data, chosen.record, { inArticle: true }),
    overlapping(data, chosen, marks));
}

/** The other records at the same words: a mark leads to one of them alone. */
function overlapping(data, chosen, marks) {
  const others = marks.filter((mark) => mark !== chosen && mark.start < chosen.end && mark.end > chosen.start);
  if (!others.length) return null;
  return h('div', { class: 'overlapping' }, h('h3', { class: 'side-title' }, 'Also at these words'),
    pagedList(others, (mark) => recordLine(data, mark, SINGULAR[mark.group]), { className: 'lines', size: 8 }));
}

function recordLists(data, marks) {
  return KINDS.map(([group, label]) => {
    const members = marks.filter((mark) => mark.group === group);
    if (!members.length) return null;
    return h('details', { class: 'records', open: group === 'quotes' || group === 'demands' },
      h('summary', {}, `${label} `, h('span', { class: 'number' }, String(members.length))),
      pagedList(members, (mark) => recordLine(data, mark), { className: 'lines', size: 60 }));
  });
}

function recordLine(data, mark, kind) {
  const { record } = mark;
  const words = { quote: record.text, demand: record.demand, date: record.text, mention: record.text }[mark.kind];
  const beside = { quote: record.speaker_name ?? record.speaker, demand: [record.demander_name ?? record.demander, record.addressee_name ?? record.addressee].filter(Boolean).join(' → '),
    date: record.value, mention: referent(data, record)?.name }[mark.kind];
  return h('a', { href: recordHash(mark.kind, record) },
    kind ? h('span', { class: 'beside' }, kind + ': ') : null,
    h('span', {}, words.length > 140 ? words.slice(0, 137) + '…' : words),
    beside && beside !== words ? h('span', { class: 'beside' }, ' ' + beside) : null,
    mark.doubtful ? h('span', { class: 'badge check-this' }, 'Check this') : null);
}
