#!/usr/bin/env bash
# Times genshark against tshark on one file, in turns, and prints medians and their ratio: against-tshark.sh CAPTURE [ROUNDS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
capture=${1:?usage: against-tshark.sh CAPTURE [ROUNDS]}
rounds=${2:-5}
genshark=$root/src/GenShark.Cli/bin/Release/net10.0/genshark
filter='tcp.dstport == 443 && ip.ttl > 32'
fields=(-e frame.number -e frame.len -e ip.src -e ip.dst -e tcp.srcport -e tcp.dstport)

dotnet build "$root/src/GenShark.Cli" -c Release -v quiet -nologo
HOME=$(mktemp -d)
export HOME TZ=UTC
trap 'rm -rf "$HOME"' EXIT

seconds() { local TIMEFORMAT=%R; { time "$@" >/dev/null 2>/dev/null; } 2>&1; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

compare() { # TITLE, then genshark's arguments, --, tshark's
    local title=$1 ours=() theirs=(); shift
    while [ "$1" != -- ]; do ours+=("$1"); shift; done; shift
    theirs=("$@")
    local a=() b=()
    cat "$capture" >/dev/null # into the page cache
    for ((i = 0; i < rounds; i++)); do
        a+=("$(seconds "$genshark" "${ours[@]}")")
        b+=("$(seconds tshark "${theirs[@]}")")
    done
    awk -v t="$title" -v a="$(printf '%s\n' "${a[@]}" | median)" -v b="$(printf '%s\n' "${b[@]}" | median)" \
        'BEGIN { printf "%-28s genshark %8.3f s   tshark %8.3f s   %6.1f times\n", t, a, b, b / a }'
}

compare "count by filter" --count -r "$capture" -Y "$filter" -- -n -r "$capture" -Y "$filter" -w /dev/null
compare "six fields" -n -r "$capture" -T fields "${fields[@]}" -- -n -r "$capture" -T fields "${fields[@]}"
compare "summary lines" -n -r "$capture" -- -n -r "$capture"
compare "details (-V)" -n -r "$capture" -V -- -n -r "$capture" -V
compare "JSON" -n -r "$capture" -T json -- -n -r "$capture" -T json
