# The laboratory: four hosts and a switch, each a network namespace without a way out.
#
#   alice 192.0.2.10 ─┐
#   carol 192.0.2.20 ─┤ switch (br0) ─ 192.0.2.1 router 198.51.100.1 ─ 198.51.100.10 bob
#                     │ 2001:db8:1::/64              2001:db8:2::/64
#
# Sourced by live.sh. MAC addresses are those of RFC 7042 for documentation.

hosts="alice bob carol router switch"

# on HOST COMMAND...: runs as a machine called HOST.example
on() {
    local host=$1
    shift
    ip netns exec "gs-$host" unshare --uts sh -c 'hostname "$0.example"; exec "$@"' "$host" "$@"
}

# begin HOST COMMAND...: runs it in the background; `end $begun` ends it
begin() {
    local host=$1
    shift
    ip netns exec "gs-$host" unshare --uts sh -c 'hostname "$0.example"; exec "$@"' "$host" "$@" >>"$work/log" 2>&1 &
    begun=$!
}

end() {
    kill "$@" 2>/dev/null || true
    wait "$@" || true
}

alice() { on alice "$@"; }
bob() { on bob "$@"; }
carol() { on carol "$@"; }
router() { on router "$@"; }
switch() { on switch "$@"; }

# cable HOST INTERFACE MAC HOST INTERFACE MAC: checksums and segmentation are left to software,
# so that what is captured is what a wire would carry.
cable() {
    ip link add gs-cable0 netns "gs-$1" address "$3" type veth peer name gs-cable1 netns "gs-$4" address "$6"
    ip -n "gs-$1" link set gs-cable0 name "$2"
    ip -n "gs-$4" link set gs-cable1 name "$5"
    on "$1" ethtool -K "$2" tx off tso off gso off gro off >/dev/null 2>&1 || true
    on "$4" ethtool -K "$5" tx off tso off gso off gro off >/dev/null 2>&1 || true
    ip -n "gs-$1" link set "$2" up
    ip -n "gs-$4" link set "$5" up
}

# address HOST INTERFACE ADDRESS/LENGTH...
address() {
    local host=$1 interface=$2 it
    shift 2
    for it in "$@"; do
        case $it in
            *:*) ip -n "gs-$host" address add "$it" dev "$interface" nodad ;;
            *) ip -n "gs-$host" address add "$it" broadcast + dev "$interface" ;;
        esac
    done
}

tune() {
    local host=$1
    shift
    on "$host" sysctl -qw "$@"
}

lab_up() {
    local host
    lab_down
    work=$(mktemp -d)
    for host in $hosts; do
        ip netns add "gs-$host"
        tune "$host" net.ipv6.conf.all.accept_ra=0 net.ipv6.conf.default.accept_ra=0 \
            net.ipv4.ping_group_range="0 0" net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0
        ip -n "gs-$host" link set lo up
    done

    tune switch net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
    ip -n gs-switch link add br0 address 00:00:5e:00:53:f0 type bridge mcast_snooping 0
    cable alice eth0 00:00:5e:00:53:0a switch port0 00:00:5e:00:53:f1
    cable carol eth0 00:00:5e:00:53:14 switch port1 00:00:5e:00:53:f2
    cable router eth0 00:00:5e:00:53:01 switch port2 00:00:5e:00:53:f3
    cable router eth1 00:00:5e:00:53:02 bob eth0 00:00:5e:00:53:0b
    for host in 0 1 2; do ip -n gs-switch link set "port$host" master br0; done
    ip -n gs-switch link set br0 up

    alice_at_home
    address carol eth0 192.0.2.20/24 2001:db8:1::20/64
    address router eth0 192.0.2.1/24 2001:db8:1::1/64
    address router eth1 198.51.100.1/24 2001:db8:2::1/64
    address bob eth0 198.51.100.10/24 2001:db8:2::10/64
    tune router net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
    ip -n gs-carol route add default via 192.0.2.1
    ip -n gs-carol route add default via 2001:db8:1::1
    ip -n gs-bob route add default via 198.51.100.1
    ip -n gs-bob route add default via 2001:db8:2::1
    sleep 3
}

# Gives alice her fixed addresses and routes, whatever a DHCP client left behind.
alice_at_home() {
    ip -n gs-alice address flush dev eth0 scope global
    address alice eth0 192.0.2.10/24 2001:db8:1::10/64
    ip -n gs-alice route replace default via 192.0.2.1
    ip -n gs-alice route replace default via 2001:db8:1::1
}

# Ends only what runs inside the laboratory's own namespaces.
lab_down() {
    local host process
    for host in $hosts; do
        for process in $(ip netns pids "gs-$host" 2>/dev/null || true); do kill "$process" 2>/dev/null || true; done
        ip netns delete "gs-$host" 2>/dev/null || true
    done
    rm -rf "${work:-}"
}

# start NAME HOST INTERFACE FILTER [TCPDUMP OPTION...]: begins the capture that `stop` ends
start() {
    local name=$1 host=$2 interface=$3 filter=$4
    shift 4
    printf '%s\n' "$name" >&2
    : >"$work/tcpdump"
    ip netns exec "gs-$host" tcpdump -n -U --immediate-mode -Z root -i "$interface" \
        -w "$captures/$name.pcap" "$@" "$filter" 2>"$work/tcpdump" &
    tcpdump=$!
    until grep -q 'listening on' "$work/tcpdump"; do
        kill -0 "$tcpdump" || { cat "$work/tcpdump" >&2; return 1; }
        sleep 0.05
    done
}

stop() {
    sleep "${1:-0.4}"
    kill -INT "$tcpdump"
    wait "$tcpdump" || true
}

# forget HOST: empties its neighbour and route caches
forget() {
    ip -n "gs-$1" neighbour flush all
    ip -n "gs-$1" -6 neighbour flush all
    ip -n "gs-$1" route flush cache
    ip -n "gs-$1" -6 route flush cache
}
