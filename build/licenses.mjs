import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of all packages that have one of these files: each text once, under the packages that it is for. */
export function licenses(root, files, bundle) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const folders = new Set();
  for (const file of files) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
    if (match) folders.add(match[0]);
  }
  const packages = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(read(`${folder}/package.json`));
    if (typeof license !== 'string') throw new Error(`${name}: package.json names no licence`);
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
    return { title: `${name} ${version} (${license})`, license, text: file && licenseText(read(`${folder}/${file}`)) };
  });
  const byText = new Map();
  for (const { title, license, text } of packages) {
    // Some packages name their licence and leave its text out; that of another under the same one stands for it.
    const words = text ?? packages.find((other) => other.license === license && other.text)?.text;
    if (words === undefined) throw new Error(`${title}: there is no text of its licence`);
    byText.set(words, [...(byText.get(words) ?? []), title]);
  }
  const parts = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The bundle ${bundle} holds code of these packages:\n${rule}${parts.join(rule)}`;
}

function licenseText(text) {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
