// The tables that are embedded in the page, as objects, with the ways through them.

const KEYS = {
  documents: 'doc_id', actors: 'actor_id', quotes: 'quote_id', dates: 'date_id', places: 'place_id',
  countries: 'country_code', demands: 'demand_id', mentions: 'mention_id',
};
/** Tables of records of articles, where rows are shortened (RowFormat.java). */
const OF_ARTICLES = ['quotes', 'dates', 'demands', 'mentions'];
const CHECK_BELOW = 0.6;

/** Reads the embedded data: {tables: {quotes: {rows, columns, total, …}}, byId: {quotes: Map}, texts, …}. */
export function readDataset(json) {
  const { version, inputs, tables: embedded, texts } = JSON.parse(json);
  const tables = {};
  const byId = {};
  for (const table of embedded) {
    const names = table.columns.map((column) => column.name);
    const rows = readRows(table.rows, names, OF_ARTICLES.includes(table.name));
    tables[table.name] = { ...table, rows };
    const key = KEYS[table.name];
    if (key) byId[table.name] = new Map(rows.map((row) => [row[key], row]));
  }
  const data = { version, inputs, tables, byId, texts: new Map(Object.entries(texts)) };
  data.rowsOf = Object.fromEntries(OF_ARTICLES.map((name) => [name, groupBy(tables[name].rows, 'doc_id')]));
  data.actorsIn = groupSets(tables.mentions.rows.filter((mention) => mention.table === 'actors'), 'doc_id', 'ref_id');
  return data;
}

/** Rows as objects; a doc_id that is null is that of the row before, and "~" at the beginning of a text stands for it. */
function readRows(rows, names, shortened) {
  let docId = null;
  const value = (given) => {
    if (Array.isArray(given)) return given.map(value);
    if (typeof given !== 'string' || !given.startsWith('~')) return given;
    return given.startsWith('~~') ? given.slice(1) : docId + given.slice(1);
  };
  return rows.map((values) => {
    if (!shortened) return Object.fromEntries(values.map((given, i) => [names[i], given]));
    docId = values[names.indexOf('doc_id')] ?? docId;
    return Object.fromEntries(values.map((given, i) => [names[i], names[i] === 'doc_id' ? docId : value(given)]));
  });
}

/** Map from the values of a column, or of a function of a row, to the rows that have it. */
export function groupBy(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    const key = typeof column === 'function' ? column(row) : row[column];
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}

function groupSets(rows, column, value) {
  const sets = new Map();
  for (const row of rows) {
    if (!sets.has(row[column])) sets.set(row[column], new Set());
    sets.get(row[column]).add(row[value]);
  }
  return sets;
}

/** Whether a record is one of the less certain ones, that a person should check first. */
export function needsCheck(record) {
  return record.needs_review === true || (typeof record.confidence === 'number' && record.confidence < CHECK_BELOW);
}

/** What a mention points to: the row of actors, places or countries; null where the report has left it out. */
export function referent(data, mention) {
  return data.byId[mention.table]?.get(mention.ref_id) ?? null;
}

/** Whether the report has left out articles: what it counts itself is then less than the tables' own counts of the run. */
export function isCut(data) {
  return data.texts.size < data.tables.documents.total;
}
