#!/usr/bin/env bash
# Runs the fuzz properties with many cases, each in a process of its own so that its peak memory is its own, and prints a table
# for docs/robustness.md. The first argument scales the numbers of cases (100 by default: per cent of 100,000 cases in all).
# The test projects must have been built: dotnet build -c Release.
set -uo pipefail
cd "$(dirname "$0")/.."
scale=${1:-100}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0

property() { # project, test, cases
  local cases=$(($3 * scale / 100))
  REPORTS_NLP_FUZZ=$cases REPORTS_NLP_FUZZ_LOG=$log dotnet test "tests/$1" -c Release --no-build --nologo -v q --filter "FullyQualifiedName~$2" >&2 || status=1
}

property Reports.Nlp.Tests Any_text_is_read 20000
property Reports.Nlp.Tests Any_text_is_annotated 5000
property Reports.Nlp.Tests Any_bytes_are_decoded_or_refused 20000
property Reports.Nlp.Tests Any_text_is_segmented 15000
property Reports.Nlp.Tests Any_words_may_be_added 3000
property Reports.Nlp.Tests Any_glossary_may_be_given 1000
property Reports.Nlp.Tests Any_glossary_file_is_read 10000
property Reports.Nlp.Tests Damage_is_refused_even_where_the_hash 5000
property Reports.Nlp.Themes.Tests A_damaged_model_is_refused 5000
property Reports.Nlp.Formats.Tests Hostile_pages 4000
property Reports.Nlp.Formats.Tests Hostile_word_files 5000
property Reports.Nlp.Formats.Tests Hostile_pdfs 4000
property Reports.Nlp.Formats.Tests FormatFuzzTests.Any_bytes 3000
echo "| tried | cases | largest input | slowest case | peak memory | allowed |"
echo "|---|---:|---:|---:|---:|---:|"
cat "$log"
exit "$status"
