// Elements of the page. Text goes in as text nodes and addresses through safeAddress: nothing out of an
// article is ever read as HTML.

/** An address that may be followed: a place in this page, a text file beside it, or the web; else null. */
export function safeAddress(address) {
  if (typeof address !== 'string') return null;
  if (address.startsWith('#/') || address.startsWith('blob:') || /^text\/[a-z0-9-]+\.txt$/.test(address)) return address;
  try {
    const { protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}

/**
 * An element. Attributes that are null, undefined or false are left out; those that begin with "on" are
 * listeners; children are elements, strings, numbers, or lists of these (null is skipped).
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'href') setAddress(element, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function setAddress(element, address) {
  const safe = safeAddress(address);
  if (safe === null) return;
  element.setAttribute('href', safe);
  if (/^https?:/.test(safe)) {
    element.setAttribute('rel', 'noopener noreferrer');
    element.setAttribute('target', '_blank');
  }
}

/** A list that shows some items and a button for more of them. */
export function pagedList(items, toElement, { size = 40, tag = 'ol', className = 'cards', none = 'Nothing here.' } = {}) {
  if (items.length === 0) return h('p', { class: 'none' }, none);
  const list = h(tag, { class: className });
  const more = h('button', { type: 'button', class: 'more', onclick: () => show(true) });
  let shown = 0;
  function show(moveFocus) {
    const first = shown;
    for (const item of items.slice(shown, shown + size)) {
      list.append(h('li', {}, toElement(item)));
    }
    shown = Math.min(items.length, shown + size);
    more.textContent = `Show ${count(Math.min(size, items.length - shown))} more of ${count(items.length)}`;
    more.hidden = shown >= items.length;
    if (moveFocus) list.children[first]?.querySelector('a, button')?.focus();
  }
  show(false);
  return h('div', {}, list, more);
}

/** "1,234". */
export function count(number) {
  return Number(number).toLocaleString('en');
}

/** "1 quote", "2 quotes". */
export function plural(number, one, many = one + 's') {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** "once", "2 times". */
export function times(number) {
  return number === 1 ? 'once' : `${count(number)} times`;
}
