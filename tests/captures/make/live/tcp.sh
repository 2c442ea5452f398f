# TCP between kernels: each capture shows one habit of the protocol.
# talk NAME SCENE ADDRESS [PORT]: captures a scene of peers.py, bob serving and alice calling
talk() {
    local name=$1 scene=$2 address=$3 port=${4:-40010}
    begin bob python3 "$live/peers.py" serve "$scene" "$address" "$port"
    sleep 0.4
    start "$name" alice "${device:-eth0}" tcp ${tcpdump_options:-}
    alice timeout 20 python3 "$live/peers.py" call "$scene" "$address" "$port" || true
    stop
    wait $begun || true
}

alice ping -q -c 1 198.51.100.10 >/dev/null
alice ping -q -c 1 2001:db8:2::10 >/dev/null
talk tcp-v4 chat 198.51.100.10
tcpdump_options=--nano talk tcp-v6 chat 2001:db8:2::10
talk tcp-half-close half-close 198.51.100.10
talk tcp-reset reset 198.51.100.10
talk tcp-urgent urgent 198.51.100.10
talk tcp-keepalive keepalive 198.51.100.10
# Small segments show the same with fewer bytes.
ip -n gs-bob route replace default via 198.51.100.1 advmss 536
talk tcp-zero-window stall 198.51.100.10
ip -n gs-bob route replace default via 198.51.100.1
talk tcp-streams streams 198.51.100.10

start tcp-refused alice eth0 tcp
alice ncat 198.51.100.10 40404 2>/dev/null </dev/null || true
alice ncat -6 2001:db8:2::10 40404 2>/dev/null </dev/null || true
stop

start tcp-no-answer alice eth0 tcp
bob nft add table inet silence
bob nft add chain inet silence in '{ type filter hook input priority 0; policy drop; }'
alice ncat -w 4 198.51.100.10 40404 2>/dev/null </dev/null || true
bob nft delete table inet silence
stop

tune alice net.ipv4.tcp_timestamps=0 net.ipv4.tcp_window_scaling=0 net.ipv4.tcp_sack=0
talk tcp-no-options chat 198.51.100.10
tune alice net.ipv4.tcp_timestamps=1 net.ipv4.tcp_window_scaling=1 net.ipv4.tcp_sack=1

tune alice net.ipv4.tcp_ecn=1
tune bob net.ipv4.tcp_ecn=1
router nft add table ip marker
router nft add chain ip marker through '{ type filter hook forward priority 0; }'
router nft add rule ip marker through tcp dport 40010 ip length \> 100 ip ecn set ce
ip -n gs-bob route replace default via 198.51.100.1 advmss 400
talk tcp-ecn bulk 198.51.100.10
ip -n gs-bob route replace default via 198.51.100.1
router nft delete table ip marker
tune alice net.ipv4.tcp_ecn=2
tune bob net.ipv4.tcp_ecn=2

tune alice net.ipv4.tcp_fastopen=3
tune bob net.ipv4.tcp_fastopen=3
talk tcp-fast-open fast-open 198.51.100.10
talk tcp-md5 md5 198.51.100.10

# A wire that loses, swaps and repeats segments between the two hosts
python3 "$live/wire.py" 40010 drop:3 drop:6 swap:9 repeat:11 drop:14 &
wire=$!
sleep 1
ip -n gs-alice address add 203.0.113.1/24 dev wire0
ip -n gs-bob address add 203.0.113.2/24 dev wire0
ip -n gs-alice link set wire0 up
ip -n gs-bob link set wire0 up
ip -n gs-bob route change 203.0.113.0/24 dev wire0 advmss 212
sleep 0.5
device=wire0 talk tcp-loss bulk 203.0.113.2
end $wire

start tcp-self-connect alice lo tcp
alice python3 "$live/peers.py" self
stop

# Segments larger than any wire carries, and cut by the snapshot length
begin alice python3 "$live/peers.py" serve flood 127.0.0.1 40010
sleep 0.4
start tcp-offload-snaplen alice lo tcp -s 96
alice python3 "$live/peers.py" call flood 127.0.0.1 40010
stop
