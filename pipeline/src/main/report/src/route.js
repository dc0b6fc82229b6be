// Where one is in the report: "#/article/<doc_id>/quote/<quote_id>?actor=<actor_id>".

/** {path: ["article", …], query: URLSearchParams} of a hash; an empty one is the overview. */
export function parseRoute(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const steps = path.split('/').filter(Boolean).map(decode);
  return { path: steps.length ? steps : ['overview'], query: new URLSearchParams(query) };
}

function decode(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The hash of a path, with a query where there is one. */
export function hashOf(path, query) {
  const search = query ? query.toString() : '';
  return '#/' + path.map(encodeURIComponent).join('/') + (search ? '?' + search : '');
}

/** Where a record's words are; kind is quote, demand, date or mention. */
export function recordHash(kind, record) {
  return hashOf(['article', record.doc_id, kind, record[kind + '_id']]);
}
