#!/bin/bash
# Asks tshark about captures beside this folder: answers.sh [CAPTURE...], all of them by default.
# What it says goes to expected/NAME/, NAME being the file's name up to its first dot.
set -euo pipefail
cd "$(dirname "$0")/.."
export HOME TZ=UTC LC_ALL=C.UTF-8
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT

version=$(tshark --version 2>/dev/null | sed -n '1s/.* \([0-9]*\.[0-9]*\)\.[0-9]*.*/\1/p')
[ "$version" = 4.0 ] || { echo "answers.sh: the reference is tshark 4.0, this is $version" >&2; exit 1; }

fields=$(sed 's/#.*//; s/^\(.\)/-e \1/' make/fields.txt)

# ask CAPTURE TSHARK-OPTION...: tshark's output; its complaints and exit code go to $HOME
ask() {
    local capture=$1 code=0
    shift
    tshark -n -r "$capture" "$@" 2>"$HOME/complaints" || code=$?
    { grep -v '^Running as user "root"\|^$' "$HOME/complaints" || true; [ $code = 0 ] || echo "exit code $code"; } >"$HOME/status"
}

# The first line names the moment and the file, which are no part of the answer
settle() { sed '/^<pdml /s/ \(time\|capture_file\)="[^"]*"/ \1=""/g'; }

# In two passes nearly all of TCP tells how complete its connection was in the end: where that is all, there is no answer of its own
news() { grep -av 'name="tcp.completeness"'; }

shopt -s nullglob
captures=("$@")
[ $# -gt 0 ] || { captures=(*.pcap *.pcapng *.gz) && rm -rf expected; }

for capture in "${captures[@]}"; do
    answer=expected/${capture%%.*}
    rm -rf "$answer"
    mkdir -p "$answer"
    ask "$capture" >"$answer/summary.txt"
    ask "$capture" -V | gzip -9n >"$answer/V.txt.gz"
    ask "$capture" -x | gzip -9n >"$answer/x.txt.gz"
    ask "$capture" -T pdml | settle | gzip -9n >"$answer/pdml.gz"
    ask "$capture" -2 -T pdml | settle | gzip -9n >"$answer/pdml-2.gz"
    if cmp -s <(zcat "$answer/pdml.gz" | news) <(zcat "$answer/pdml-2.gz" | news); then rm "$answer/pdml-2.gz"; fi
    ask "$capture" -T json | gzip -9n >"$answer/json.gz"
    ask "$capture" -T ek | gzip -9n >"$answer/ek.gz"
    # shellcheck disable=SC2086
    ask "$capture" -T fields -E header=y $fields >"$answer/fields.txt"
    statistics=$(sed -n "s/^$capture //p" make/statistics.txt)
    if [ -n "$statistics" ]; then
        while read -r one; do echo "# -z $one"; tshark -n -q -r "$capture" -z "$one" 2>/dev/null; done <<<"$statistics" | gzip -9n >"$answer/statistics.gz"
    fi
    for kind in $(sed -n "s/^$capture //p" make/objects.txt); do
        tshark -n -q -r "$capture" --export-objects "$kind,$HOME/$kind" 2>/dev/null
        (cd "$HOME/$kind"; find . -type f -printf '%P\0' | sort -z | xargs -0r sha256sum -z | tr '\0' '\n') >"$answer/objects-$kind.txt"
        rm -rf "${HOME:?}/$kind"
    done
    if [ -s "$HOME/status" ]; then mv "$HOME/status" "$answer/status.txt"; fi
    grep -q "\`$capture\`" README.md || echo "README.md says nothing of $capture" >&2
done
