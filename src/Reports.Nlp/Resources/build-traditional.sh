#!/usr/bin/env bash
# Rebuilds traditional.tsv from Debian's libopencc1.1 and opencc 1.1.6 (Apache-2.0): one line a character, `traditional<TAB>simplified`.
# Only characters of the basic plane, one to one: where OpenCC names several simplified forms, its first. Taiwan's variants
# (著 for 着) come after that, then the compatibility forms that PDF files print for ordinary characters (Unicode, NFKC).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here=$PWD
cd "$work"
apt-get download -qq libopencc1.1=1.1.6+ds1-1 opencc=1.1.6+ds1-1 libmarisa0
for package in ./*.deb; do dpkg -x "$package" .; done
for table in TSCharacters TWVariantsRev; do
  LD_LIBRARY_PATH=usr/lib/x86_64-linux-gnu usr/bin/opencc_dict -i "usr/share/opencc/$table.ocd2" -o "$table.txt" -f ocd2 -t text
done
python3 - > "$here/traditional.tsv" <<'PYTHON'
import sys
import unicodedata

table = {}
for name in ("TSCharacters.txt", "TWVariantsRev.txt"):
    for line in open(name, encoding="utf-8"):
        key, values = line.rstrip("\n").split("\t")
        table.setdefault(key, values.split(" ")[0])
for code in [*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00)]:
    folded = unicodedata.normalize("NFKC", chr(code))
    if len(folded) == 1:
        table.setdefault(chr(code), folded)


def end(c):
    seen = set()
    while c in table and c not in seen:
        seen.add(c)
        c = table[c]
    return c


for c in sorted(table):
    if ord(c) < 0x10000 and len(end(c)) == 1 and ord(end(c)) < 0x10000 and end(c) != c:
        sys.stdout.buffer.write(f"{c}\t{end(c)}\n".encode())
PYTHON
