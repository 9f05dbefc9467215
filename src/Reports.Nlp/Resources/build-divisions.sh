#!/usr/bin/env bash
# Rebuilds divisions.tsv from npm's china-division (MIT): one line a division, `code<TAB>name`, provinces to counties.
# Placeholders that are no place (市辖区, 县, 省直辖县级行政区划 …) are left out; Hong Kong, Macau and Taiwan are added by
# their codes of GB/T 2260, which the package keeps in another shape.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent china-division@2.7.0 >/dev/null && tar xzf ./*.tgz)
{
  for file in provinces cities areas; do tail -n +2 "$work/package/dist/$file.csv"; done | tr -d '"\r' | cut -d, -f1,2
  printf '71,台湾省\n81,香港特别行政区\n82,澳门特别行政区\n'
} | awk -F, '$2 != "市辖区" && $2 != "县" && $2 !~ /直辖/ { print $1 "\t" $2 }' | LC_ALL=C sort > divisions.tsv
