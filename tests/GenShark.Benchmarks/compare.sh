#!/usr/bin/env bash
# Eight tasks on one capture with genshark and its peers, in turns: compare.sh [CAPTURE] [ROUNDS]
#   T1 count `tcp.dstport == 443 && ip.ttl > 32`   T2 distinct TCP flows with bytes   T3 distinct DNS names
#   T4 six fields of each TCP packet as text       T5 everything as JSON
#   T6 count `tcp.options.mss_val > 1400`          T7 count `dns.qry.name contains "google"`
#   T8 distinct addresses and ports of TCP packets
# Prints how many times as long as genshark each takes: medians, process start included, all on one core, and genshark on all cores
# beside. Without a capture one of 64 MB is made of the repository's. Peers that are not installed are left out, and named;
# LIMIT (seconds, 300) ends what takes too long. Debian's packages: tshark tcpdump python3-dpkt python3-scapy libtins-dev g++ golang-go
# golang-github-google-gopacket-dev golang-golang-x-net-dev golang-golang-x-sys-dev
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
rounds=${2:-3}
limit=${LIMIT:-300}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/src/GenShark.Cli" -c Release -v quiet -nologo
dotnet build "$here" -c Release -v quiet -nologo
export HOME=$work TZ=UTC
native=$root/src/GenShark.Cli/bin/Release/net10.0/native/genshark
genshark=$([ -x "$native" ] && echo "$native" || echo "$root/src/GenShark.Cli/bin/Release/net10.0/genshark")
own=$here/bin/Release/net10.0/GenShark.Benchmarks
capture=${1:-$work/capture.pcap}
[ -n "${1:-}" ] || "$own" make "$capture" 64

have() { command -v "$1" >/dev/null; }
missing=()
go=$work/gopacket tins=$work/libtins
(cd "$here/Peers" && GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$work/go go build -o "$go" gopacket.go) 2>/dev/null || missing+=(gopacket)
g++ -O2 -o "$tins" "$here/Peers/libtins.cpp" -ltins 2>/dev/null || missing+=(libtins)
have tshark || missing+=(tshark)
have tcpdump || missing+=(tcpdump)
# Debian's packages are for Debian's Python.
python3=$([ -x /usr/bin/python3 ] && echo /usr/bin/python3 || echo python3)
"$python3" -c 'import dpkt' 2>/dev/null || missing+=(dpkt)
"$python3" -c 'import scapy' 2>/dev/null || missing+=(scapy)

declare -A filters=([t1]='tcp.dstport == 443 && ip.ttl > 32' [t6]='tcp.options.mss_val > 1400' [t7]='dns.qry.name contains "google"')
fields=(-T fields -e frame.time_epoch -e frame.len -e ip.src -e ip.dst -e tcp.srcport -e tcp.dstport)
flow=(-T fields -e ip.src -e ip.dst -e tcp.srcport -e tcp.dstport)
python=("$python3" "$here/Peers/python_peers.py")

# The command of a peer for a task; nothing if it has none.
command_of() { # PEER TASK
    case $1/$2 in
        genshark/t[167]) command=("$genshark" -r "$capture" --count "${filters[$2]}") ;;
        genshark/t2) command=("$genshark" -n -r "$capture" -q -z conv,tcp) ;;
        genshark/t8) command=("$genshark" -n -r "$capture" "${flow[@]}" --distinct -Y tcp) ;;
        genshark/t3) command=("$genshark" -n -r "$capture" -T fields -e dns.qry.name --distinct -Y dns) ;;
        genshark/t4) command=("$genshark" -n -r "$capture" "${fields[@]}") ;;
        genshark/t5) command=("$genshark" -n -r "$capture" -T json) ;;
        tshark/t[167]) command=(tshark -n -r "$capture" -Y "${filters[$2]}" -w /dev/null) ;;
        tshark/t2) command=(tshark -n -r "$capture" -q -z conv,tcp) ;;
        tshark/t3) command=(tshark -n -r "$capture" -Y dns -T fields -e dns.qry.name) ;;
        tshark/t4) command=(tshark -n -r "$capture" "${fields[@]}") ;;
        tshark/t5) command=(tshark -n -r "$capture" -T json) ;;
        tcpdump/t1) command=(tcpdump -r "$capture" -w /dev/null 'tcp dst port 443 and ip[8] > 32') ;;
        handwritten/t8) command=("$own" peer handwritten t2 "$capture") ;;
        handwritten/t[1-467]) command=("$own" peer handwritten "$2" "$capture") ;;
        packetdotnet/t[124]) command=("$own" peer packetdotnet "$2" "$capture") ;;
        gopacket/t[1-4]) command=("$go" "$2" "$capture") ;;
        libtins/t[1-4]) command=("$tins" "$2" "$capture") ;;
        dpkt/t[1-4] | scapy/t[1-4]) command=("${python[@]}" "$1" "$2" "$capture") ;;
        *) command=() ;;
    esac
}

now() { date +%s%N; }
median() { sort -n | awk '{ v[NR] = $1 } END { if (NR) print v[int((NR + 1) / 2)] }'; }

# Milliseconds that a command takes; nothing if it is ended.
milliseconds() {
    local start
    start=$(now)
    timeout "$limit" "$@" >/dev/null 2>&1 || [ $? -ne 124 ] || return 0
    echo $((($(now) - start) / 1000000))
}

peers=(handwritten tcpdump gopacket libtins packetdotnet dpkt scapy tshark)
for gone in "${missing[@]}"; do peers=("${peers[@]/#$gone/}"); done
printf '%s, %s cores; %s, %s MB\n\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)" "$(basename "$capture")" "$(($(stat -Lc %s "$capture") / 1000000))"
printf '| | genshark | on all cores |'
for peer in "${peers[@]}"; do [ -z "$peer" ] || printf ' %s |' "$peer"; done
printf '\n| --- | --- | --- |'
for peer in "${peers[@]}"; do [ -z "$peer" ] || printf ' --- |'; done
printf '\n'
cat "$capture" >/dev/null # into the page cache
for task in t1 t2 t3 t4 t5 t6 t7 t8; do
    rm -f "$work"/ms.*
    for ((round = 0; round < rounds; round++)); do
        command_of genshark $task
        milliseconds taskset -c 0 "${command[@]}" >>"$work/ms.genshark"
        milliseconds "${command[@]}" >>"$work/ms.all"
        for peer in "${peers[@]}"; do
            [ -n "$peer" ] || continue
            command_of "$peer" $task
            # What is far slower is measured once.
            [ ${#command[@]} -gt 0 ] && { [ $round -eq 0 ] || [[ ! $peer =~ tshark|dpkt|scapy ]]; } || continue
            milliseconds taskset -c 0 "${command[@]}" >>"$work/ms.$peer"
        done
    done
    ours=$(median <"$work/ms.genshark")
    printf '| %s | %s ms | %s |' "${task^^}" "$ours" "$(awk -v a="$(median <"$work/ms.all")" -v b="$ours" 'BEGIN { printf "%.2f", a / b }')"
    for peer in "${peers[@]}"; do
        [ -n "$peer" ] || continue
        if [ ! -e "$work/ms.$peer" ]; then printf ' |'
        elif [ ! -s "$work/ms.$peer" ]; then printf ' > %s |' "$(awk -v a="$limit" -v b="$ours" 'BEGIN { printf "%.0f", a * 1000 / b }')"
        else printf ' %s |' "$(awk -v a="$(median <"$work/ms.$peer")" -v b="$ours" 'BEGIN { printf "%.2f", a / b }')"
        fi
    done
    printf '\n'
done
[ ${#missing[@]} -eq 0 ] || printf '\nNot installed: %s\n' "${missing[*]}"
