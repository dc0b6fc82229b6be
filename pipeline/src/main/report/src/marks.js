// Cuts a text where marks begin and end, so that overlapping marks need no elements inside each other.

/**
 * @param length of the text
 * @param marks [{start, end, …}], indices into the text
 * @return [{start, end, marks}] from 0 to length without gaps; the marks of a piece from the outermost to the innermost
 */
export function pieces(length, marks) {
  const valid = marks.filter((mark) => mark.start < mark.end && mark.end <= length);
  const cuts = [...new Set([0, length, ...valid.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const sorted = [...valid].sort((a, b) => a.start - b.start);
  const result = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    open = open.filter((mark) => mark.end > start);
    while (next < sorted.length && sorted[next].start === start) open.push(sorted[next++]);
    result.push({ start, end, marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start)) });
  }
  return result;
}

/** Paragraphs of a text: [{start, end}], without the blank lines between them. */
export function paragraphs(text) {
  const found = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
