// Times jieba-rs as @node-rs/jieba: for every line on standard input one pass over the text, answered with seconds.
// Arguments: the text, the dictionary (jieba's own, since the package's lacks one line).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'node_modules', '@node-rs', 'jieba', 'index.js'));
const { Jieba } = require('./index.js');
const jieba = Jieba.withDict(readFileSync(process.argv[3]));
const text = readFileSync(process.argv[2]);
let tokens = [];
for await (const command of createInterface({ input: process.stdin })) {
  if (command.trim() === 'check') {
    console.log(tokens.length, createHash('sha256').update(tokens.join('\n')).digest('hex'));
    continue;
  }
  const start = process.hrtime.bigint();
  tokens = jieba.cut(text, true);
  console.log(Number(process.hrtime.bigint() - start) / 1e9);
}
