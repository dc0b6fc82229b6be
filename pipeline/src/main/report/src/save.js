// Files to take away: tables as CSV, charts as SVG and PNG.

const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'];
const PNG_SCALE = 2;

/** CSV by RFC 4180 with a header row, as the run's own files: lists joined by ";", no line breaks in cells. */
export function toCsv(columns, rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => cells.map(cell).join(',') + '\r\n').join('');
}

function cell(value) {
  if (value === null || value === undefined) return '';
  const text = (Array.isArray(value) ? value.join(';') : String(value)).replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

export function saveCsv(name, columns, rows) {
  download(name + '.csv', new Blob([toCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}

export function saveSvg(name, svg) {
  download(name + '.svg', svgBlob(svg));
}

export async function savePng(name, svg) {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = svg.viewBox.baseVal;
    const canvas = document.createElement('canvas');
    canvas.width = width * PNG_SCALE;
    canvas.height = height * PNG_SCALE;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    download(name + '.png', blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The chart on its own: what style sheets gave it is written into attributes, with a background. */
function svgBlob(svg) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const computed = getComputedStyle(originals[i]);
    for (const style of STYLES) {
      const value = computed.getPropertyValue(style);
      if (value) element.setAttribute(style, value);
    }
    for (const name of ['class', 'href', 'tabindex', 'style', 'aria-describedby']) element.removeAttribute(name);
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  background.setAttribute('width', width);
  background.setAttribute('height', height);
  background.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = svg.getAttribute('aria-label');
  copy.prepend(title, background);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

function download(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
