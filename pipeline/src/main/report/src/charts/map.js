// The world: countries shaded by how often they are named, places as circles.

import { max } from 'd3-array';
import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { scaleSqrt, scaleThreshold } from 'd3-scale';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { count, times } from '../dom.js';
import { canvas, link, textWidth } from './svg.js';

const LAND = feature(world, world.objects.countries).features;
/** Kinds of places that are points; the others are circles at the middle of something large. */
const POINTS = ['city', 'landmark'];

/** Below this width circles are smaller and the legend has two lines. */
const NARROW = 560;
const LEGEND_LINE = 20;

/** Between Russia and Alaska, so that no country but Russia is cut. */
const WORLD_MIDDLE = 11;
const INHABITED = { type: 'MultiPoint', coordinates: [[-168.9, 0], [190.9, 0], [11, 84], [11, -57]] };

/** ISO 3166-1 numeric codes of the countries that have an outline at this scale. */
export const OUTLINED = new Set(LAND.map((country) => country.id));

/** Classes of the shading for counts up to this one: upper bounds, the last without. */
export function classes(most) {
  const bounds = most <= 5 ? [2, 3, 4, 5] : [2, Math.ceil(most * 0.15) + 1, Math.ceil(most * 0.35) + 1, Math.ceil(most * 0.65) + 1];
  return [...new Set(bounds)].sort((a, b) => a - b).filter((bound) => bound <= most);
}

/**
 * @param countries [{numeric, name, value, href}]
 * @param places [{name, kind, latitude, longitude, value, href}]
 * @param view {scale, centre: [longitude, latitude]}; scale 1 shows the whole world
 */
export function map(countries, places, view) {
  return (width) => {
    const height = Math.round(Math.max(170, width * 0.47));
    const svg = canvas(width, height + 34 + (width < NARROW ? LEGEND_LINE : 0));
    const projection = projectionOf(view, width, height);
    const path = geoPath(projection);
    const bounds = classes(max(countries, (country) => country.value) ?? 0);
    const shade = scaleThreshold(bounds, [0, 1, 2, 3, 4].slice(4 - bounds.length));
    const byNumber = new Map(countries.map((country) => [country.numeric, country]));
    svg.append('path').attr('class', 'graticule').attr('d', path(geoGraticule10()));
    for (const outline of LAND) {
      const country = byNumber.get(outline.id);
      const shape = path(outline);
      if (!shape) continue;
      const parent = country?.value ? link(svg, country.href, `${country.name}: named ${times(country.value)}`) : svg;
      parent.append('path').attr('class', country?.value ? 'shade shade-' + shade(country.value) : 'land').attr('d', shape);
    }
    drawPlaces(svg, places, projection, width, height);
    legend(svg, bounds, width, height + 12);
    return svg.node();
  };
}

/** The whole world without the Antarctic at scale 1, else the part of it around the view's centre. */
function projectionOf(view, width, height) {
  const projection = geoEqualEarth().rotate([-WORLD_MIDDLE, 0]).fitExtent([[2, 6], [width - 2, height - 6]], INHABITED);
  if (view.scale > 1) {
    projection.scale(projection.scale() * view.scale).rotate([-view.centre[0], 0]).center([0, view.centre[1]]).translate([width / 2, height / 2]);
  }
  return projection.clipExtent([[0, 0], [width, height]]);
}

function drawPlaces(svg, places, projection, width, height) {
  const radius = scaleSqrt([0, Math.max(4, max(places, (place) => place.value) ?? 0)], width < NARROW ? [2, 6] : [3, 11]);
  for (const place of [...places].sort((a, b) => b.value - a.value)) {
    const point = projection([place.longitude, place.latitude]);
    if (!point || point[0] < 0 || point[0] > width || point[1] < 0 || point[1] > height) continue;
    const isPoint = POINTS.includes(place.kind);
    link(svg, place.href, `${place.name} (${place.kind}): named ${times(place.value)}`)
      .append('circle').attr('class', isPoint ? 'place' : 'place area').attr('cx', point[0]).attr('cy', point[1]).attr('r', radius(place.value));
  }
}

function legend(svg, bounds, width, top) {
  let y = top;
  const from = [1, ...bounds];
  let x = 4;
  const words = (text) => {
    svg.append('text').attr('class', 'small').attr('x', x).attr('y', y + 10).text(text);
    x += textWidth(text, 11) + 12;
  };
  words('Country named');
  from.forEach((low, i) => {
    const high = from[i + 1];
    svg.append('rect').attr('class', 'shade shade-' + (4 - bounds.length + i)).attr('x', x).attr('y', y).attr('width', 14).attr('height', 12);
    x += 18;
    words(high === undefined ? `${count(low)}+` : high - 1 === low ? count(low) : `${count(low)}–${count(high - 1)}`);
  });
  if (width < NARROW) {
    x = 4;
    y += LEGEND_LINE;
  }
  svg.append('circle').attr('class', 'place').attr('cx', x + 6).attr('cy', y + 6).attr('r', 5);
  x += 16;
  words('place');
  svg.append('circle').attr('class', 'place area').attr('cx', x + 6).attr('cy', y + 6).attr('r', 5);
  x += 16;
  words('middle of an area');
}
