#!/bin/bash
# Captures real programs on the laboratory's wires: live.sh [TOPIC...], a topic being a file of live/.
set -Eeuo pipefail
make=$(cd "$(dirname "$0")" && pwd)
captures=$(dirname "$make")
topics=${*:-arp icmp udp tcp fragments icmpv6 multicast dns mdns dhcp ntp tunnels cooked http tls demo}
: "${CHRONY_ROOT:?where packages.sh unpacked chrony}"
export PYTHONDONTWRITEBYTECODE=1
live=$make/live

. "$make/lab.sh"
trap lab_down EXIT
trap 'echo "live.sh: stopped at ${BASH_SOURCE[0]##*/}:$LINENO: $BASH_COMMAND" >&2' ERR
lab_up
for topic in $topics; do
    . "$live/$topic.sh"
    forget alice
done
