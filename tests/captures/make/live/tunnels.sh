# The kernels' own packets in other wrappings: VLAN tags and IP tunnels, added by wrap.py in user space
# since not every kernel is built with these devices.
# wrap NAME FILTER KIND...: wraps between carol's and alice's devices `wrap0`, then lets them talk
wrap() {
    local name=$1 filter=$2
    shift 2
    begin alice python3 "$live/wrap.py" 192.0.2.20 2001:db8:1::20 "$@"
    near=$begun
    begin carol python3 "$live/wrap.py" 192.0.2.10 2001:db8:1::10 "$@"
    far=$begun
    sleep 1
    start "$name" alice eth0 "$filter"
    address alice wrap0 10.8.0.1/24 fd08::1/64
    address carol wrap0 10.8.0.2/24 fd08::2/64
    case $1 in
        ip*) ;;
        *)
            ip -n gs-alice link set wrap0 address 00:00:5e:00:53:a2
            ip -n gs-carol link set wrap0 address 00:00:5e:00:53:c2
            ;;
    esac
    tune alice net.ipv6.conf.wrap0.router_solicitations=0 net.ipv6.conf.wrap0.addr_gen_mode=1
    tune carol net.ipv6.conf.wrap0.router_solicitations=0 net.ipv6.conf.wrap0.addr_gen_mode=1
    ip -n gs-alice link set wrap0 up
    ip -n gs-carol link set wrap0 up
    sleep 1
    alice ping -q -c 1 -W 1 10.8.0.2 >/dev/null || true
    alice ping -q -c 1 -W 1 fd08::2 >/dev/null || true
    begin carol timeout 2 ncat -l 10.8.0.2 40020
    sleep 0.4
    printf 'through the wrapping\n' | alice ncat -w 1 10.8.0.2 40020 || true
    alice ncat -w 1 -6 fd08::2 40021 </dev/null 2>/dev/null || true
    stop
    end $near $far
}

wrap vlan vlan 8100:002a
wrap vlan-stacked 'ether proto 0x88a8 or vlan' 88a8:2001 8100:e00a
wrap vlan-9100 'ether proto 0x9100 or vlan' 9100:0007 8100:0008
wrap ip-in-ip 'ip proto 4 or ip proto 41' ip4
wrap ip-in-ipv6 'ip6 proto 4 or ip6 proto 41' ip6

# Raw IP: what a TUN device gives
begin alice python3 "$live/wrap.py" 192.0.2.20 2001:db8:1::20 ip4
near=$begun
begin carol python3 "$live/wrap.py" 192.0.2.10 2001:db8:1::10 ip4
far=$begun
sleep 1
address alice wrap0 10.8.0.1/24 fd08::1/64
address carol wrap0 10.8.0.2/24 fd08::2/64
ip -n gs-alice link set wrap0 up
ip -n gs-carol link set wrap0 up
start raw-ip alice wrap0 ''
alice ping -q -c 1 10.8.0.2 >/dev/null
alice ping -q -c 1 fd08::2 >/dev/null
printf 'anybody there?\n' | alice socat -t 0.3 - UDP4:10.8.0.2:40404 2>/dev/null || true
alice ncat -w 1 10.8.0.2 40021 </dev/null 2>/dev/null || true
stop
end $near $far
