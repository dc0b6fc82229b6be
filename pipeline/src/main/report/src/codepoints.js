// The tables count Unicode code points; strings of the browser count UTF-16 units. An emoji is one of
// the first and two of the second.

/** A function from a position in code points to the index in this text. */
export function codePointIndex(text) {
  if (!/[\uD800-\uDBFF]/.test(text)) return (position) => position;
  const indices = [];
  let at = 0;
  for (const character of text) {
    indices.push(at);
    at += character.length;
  }
  indices.push(at);
  return (position) => indices[Math.min(position, indices.length - 1)];
}
