// jieba-rs as @node-rs/jieba: «pass» is answered with seconds, «answers FILE» when the file is written.
// Arguments: the text, and jieba's own dictionary, since the package's lacks a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { Jieba } from '@node-rs/jieba';

const { version } = JSON.parse(readFileSync(new URL('node_modules/@node-rs/jieba/package.json', import.meta.url)));
const jieba = Jieba.withDict(readFileSync(process.argv[3]));
const text = readFileSync(process.argv[2]);
let tokens = [];
console.log(`ready ${version}`);
for await (const command of createInterface({ input: process.stdin })) {
  if (command.startsWith('answers ')) {
    writeFileSync(command.slice(8), tokens.join('\u241f'));
    console.log('written');
    continue;
  }
  const start = process.hrtime.bigint();
  tokens = jieba.cut(text, true);
  console.log(Number(process.hrtime.bigint() - start) / 1e9);
}
