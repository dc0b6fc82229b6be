// Bundles src/ into the two files that the report takes in. Run by hand: see README.md.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../resources/org/onrecord/report');

/** Paths of all sources below a folder, sorted, with "/" between folders. */
function sources(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** The sources' hash goes into the bundle, so that a test tells when one was changed without the other. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of [...sources('src'), 'package-lock.json'].sort()) hash.update(path + '\n').update(readFileSync(join(here, path)));
  return hash.digest('hex');
}

const banner = `/*! onrecord report, sources ${sourcesHash()}; licences: see third-party-licences.txt */`;
const options = { bundle: true, minify: true, write: false, target: ['es2022'], legalComments: 'none', charset: 'ascii' };
const script = await build({ ...options, entryPoints: [join(here, 'src/main.js')], format: 'iife', banner: { js: banner } });
const style = await build({ ...options, entryPoints: [join(here, 'src/style.css')], charset: 'utf8' });
writeFileSync(join(target, 'report.js'), script.outputFiles[0].text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'));
writeFileSync(join(target, 'report.css'), style.outputFiles[0].text);

/** Licences of all that is in the bundle, in full. */
function licences() {
  const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
  const names = Object.entries(lock.packages).filter(([path, entry]) => path && !entry.dev && !entry.optional).map(([path]) => path.replace('node_modules/', '')).sort();
  return names.map((name) => {
    const folder = join(here, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  }).join('\n' + '-'.repeat(80) + '\n\n');
}
writeFileSync(join(target, 'third-party-licences.txt'), `Licences of the libraries and data bundled in report.js.\nThe outlines of world-atlas are made from Natural Earth, which is in the public domain.\n\n${'-'.repeat(80)}\n\n${licences()}`);
