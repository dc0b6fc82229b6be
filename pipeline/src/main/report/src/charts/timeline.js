// Dates on a line: bars for what is told to the day (or as exactly as a bar is wide), lines above the
// axis for longer periods ("autumn", "2022"), which have no one day.

import { axisBottom, axisLeft } from 'd3-axis';
import { group, max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import { canvas, fit, link } from './svg.js';

const DAY = 86_400_000;
/** Bar widths, the finest first: at most `days` in all are shown with it. */
const GRAINS = [
  { name: 'day', days: 120, holds: ['day'], floor: (day) => day },
  { name: 'month', days: 366 * 10, holds: ['day', 'week', 'month'], floor: (day) => day.slice(0, 7) + '-01' },
  { name: 'year', days: 366 * 120, holds: ['day', 'week', 'month', 'quarter', 'season', 'year'], floor: (day) => day.slice(0, 4) + '-01-01' },
  { name: 'decade', days: Infinity, holds: ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade'], floor: (day) => day.slice(0, 3) + '0-01-01' },
];
/** No smaller than what a finger hits (WCAG 2.2, 2.5.8). */
const LANE = 24;
const MOST_LANES = 8;

/** The grain that shows these dates: {name, …}. */
export function grainOf(from, to) {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return GRAINS.find((grain) => days <= grain.days);
}

/** Dates in bars by their first day, and the longer ones: {bins: [{start, dates}], spans}. */
export function binDates(dates, grain) {
  const short = dates.filter((date) => grain.holds.includes(date.precision) && (!date.end_on || grain.floor(date.start_on) === grain.floor(date.end_on)));
  const bins = [...group(short, (date) => grain.floor(date.start_on))].map(([start, members]) => ({ start, dates: members }));
  return { bins: bins.sort((a, b) => a.start.localeCompare(b.start)), spans: dates.filter((date) => !short.includes(date)) };
}

/**
 * @param dates with start_on, all from `from` to `to`
 * @param hrefOf address of a bar's dates, by its first day
 * @param spanHref address of the dates of a longer period, by its first and last day
 */
export function timeline(dates, from, to, hrefOf, spanHref) {
  return (width) => {
    const grain = grainOf(from, to);
    const { bins, spans } = binDates(dates, grain);
    const lanes = packLanes(spans, from, to);
    const laneHeight = Math.min(lanes.length, MOST_LANES) * LANE + (lanes.length ? 10 : 0);
    const barHeight = 170;
    const margin = { left: 40, right: 20, top: 12, bottom: 34 };
    const svg = canvas(width, margin.top + laneHeight + barHeight + margin.bottom);
    const span = Math.max(Date.parse(to) - Date.parse(from), 10 * DAY);
    const x = scaleUtc([new Date(Date.parse(from) - span * 0.02), new Date(Date.parse(from) + span * 1.04)], [margin.left, width - margin.right]);
    const base = margin.top + laneHeight + barHeight;
    const y = scaleLinear([0, Math.max(3, max(bins, (bin) => bin.dates.length) ?? 0)], [base, margin.top + laneHeight + 6]);
    drawLanes(svg, lanes.slice(0, MOST_LANES), x, margin.top, spanHref);
    const wide = { day: DAY, month: 30 * DAY, year: 365 * DAY, decade: 3652 * DAY }[grain.name];
    const barWidth = Math.max(5, Math.min(28, x(new Date(Date.parse(from) + wide)) - x(new Date(from)) - 1));
    for (const bin of bins) {
      const words = `${binLabel(bin.start, grain)}: ${bin.dates.length}`;
      const anchor = link(svg, hrefOf(bin.start), words);
      anchor.append('rect').attr('class', 'hit').attr('x', x(new Date(bin.start)) - 2).attr('y', y.range()[1]).attr('width', barWidth + 4).attr('height', base - y.range()[1]);
      anchor.append('rect').attr('class', 'bar part-0').attr('x', x(new Date(bin.start))).attr('y', y(bin.dates.length)).attr('width', barWidth).attr('height', base - y(bin.dates.length));
    }
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${base})`).call(axisBottom(x).ticks(Math.max(3, Math.floor(width / 110))).tickSizeOuter(0));
    svg.append('g').attr('class', 'axis').attr('transform', `translate(${margin.left},0)`).call(axisLeft(y).ticks(3, 'd').tickSizeOuter(0));
    return svg.node();
  };
}

/** "9 May 2023", "May 2023", "2023", "2020s". */
export function binLabel(start, grain) {
  const day = new Date(start);
  switch (grain.name) {
    case 'day': return utcFormat('%-d %B %Y')(day);
    case 'month': return utcFormat('%B %Y')(day);
    case 'year': return start.slice(0, 4);
    default: return start.slice(0, 4) + 's';
  }
}

/** Last day of a date. */
export function lastDay(date) {
  return date.end_on ?? date.start_on;
}

/** Number of the longer periods that have a line; of those beyond the last line there are fewest dates. */
export function drawnSpans(dates, from, to) {
  const { spans } = binDates(dates, grainOf(from, to));
  return packLanes(spans, from, to).slice(0, MOST_LANES).flat().reduce((sum, each) => sum + each.dates.length, 0);
}

/** Periods in lines, each in the first that has room for it; those of the most dates come first. */
function packLanes(spans, from, to) {
  const merged = [...group(spans, (date) => `${date.start_on}/${lastDay(date)}`).values()]
    .map((members) => ({ start: members[0].start_on, end: lastDay(members[0]), dates: members }))
    .sort((a, b) => b.dates.length - a.dates.length || a.start.localeCompare(b.start) || b.end.localeCompare(a.end));
  const room = (Date.parse(to) - Date.parse(from)) * 0.16;
  const lanes = [];
  for (const each of merged) {
    each.since = Math.max(Date.parse(each.start), Date.parse(from));
    each.until = Math.max(Date.parse(each.end), each.since + room);
    const lane = lanes.find((members) => members.every((other) => other.until < each.since || each.until < other.since));
    if (lane) lane.push(each);
    else lanes.push([each]);
  }
  return lanes;
}

function drawLanes(svg, lanes, x, top, spanHref) {
  const [left, right] = x.range();
  lanes.forEach((lane, i) => {
    const y = top + i * LANE;
    for (const each of lane) {
      const start = Math.max(left, x(new Date(each.start)));
      const end = Math.min(right, Math.max(start + 6, x(new Date(Date.parse(each.end) + DAY))));
      const { value, text } = each.dates[0];
      const label = /^\d{4}(-\d\d)?$/.test(value ?? '') ? value : text;
      const anchor = link(svg, spanHref(each.start, each.end), `${label}, ${each.start} to ${each.end}: ${each.dates.length}`);
      anchor.append('rect').attr('class', 'hit').attr('x', start).attr('y', y).attr('width', Math.max(end - start, 40)).attr('height', LANE);
      anchor.append('rect').attr('class', 'span').attr('x', start).attr('y', y + LANE - 4).attr('width', Math.max(3, end - start - 3)).attr('height', 3);
      anchor.append('text').attr('class', 'small').attr('x', Math.min(start, right - 60)).attr('y', y + LANE - 6).text(fit(label, 90, 11));
    }
  });
}
