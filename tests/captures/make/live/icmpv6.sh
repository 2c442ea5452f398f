# ICMPv6: echo, neighbour discovery, router advertisements, errors; and extension headers.
alice ping -q -c 1 2001:db8:2::10 >/dev/null
start icmpv6-echo alice eth0 icmp6
alice ping -q -c 2 -i 0.2 2001:db8:2::10 >/dev/null
alice ping -q -c 1 -s 0 2001:db8:2::10 >/dev/null
alice ping -q -c 1 -s 9 -p c0ffee -Q 0xb8 -F 0xabcde -t 9 2001:db8:2::10 >/dev/null
alice ping -q -c 1 -I eth0 ff02::1 >/dev/null 2>&1 || true
alice ping -q -c 1 -W 1 -N name fe80::200:5eff:fe00:5314%eth0 >/dev/null 2>&1 || true
alice ping -q -c 1 -W 1 -N ipv6-all fe80::200:5eff:fe00:5314%eth0 >/dev/null 2>&1 || true
alice ping -q -c 1 -W 1 -N ipv4 fe80::200:5eff:fe00:5314%eth0 >/dev/null 2>&1 || true
stop

start icmpv6-neighbours alice eth0 icmp6
forget alice
ip -n gs-alice address add 2001:db8:1::a/64 dev eth0
sleep 2
alice ping -q -c 1 2001:db8:1::20 >/dev/null
alice ndisc6 -q -1 2001:db8:1::1 eth0 >/dev/null
alice ping -q -c 1 -W 3 2001:db8:1::99 >/dev/null || true
ip -n gs-alice address add 2001:db8:1::20/64 dev eth0
sleep 1.5
ip -n gs-alice address delete 2001:db8:1::20/64 dev eth0
ip -n gs-alice address delete 2001:db8:1::a/64 dev eth0
stop

cat >"$work/radvd.conf" <<'CONFIGURATION'
interface eth0 {
    AdvSendAdvert on; MinRtrAdvInterval 3; MaxRtrAdvInterval 4; AdvLinkMTU 1480;
    AdvDefaultPreference high; AdvManagedFlag on; AdvOtherConfigFlag on;
    AdvCurHopLimit 60; AdvReachableTime 30000; AdvRetransTimer 1000;
    AdvHomeAgentFlag on; AdvHomeAgentInfo on; HomeAgentLifetime 1000; HomeAgentPreference 5;
    AdvIntervalOpt on; AdvMobRtrSupportFlag on;
    prefix 2001:db8:1::/64 { AdvOnLink on; AdvAutonomous off; AdvRouterAddr on; };
    prefix 2001:db8:1:1::/64 { AdvValidLifetime infinity; AdvPreferredLifetime 600; };
    route 2001:db8:2::/48 { AdvRoutePreference low; AdvRouteLifetime 3600; };
    route ::/0 { AdvRoutePreference medium; };
    RDNSS 2001:db8:1::53 2001:db8:2::53 { AdvRDNSSLifetime 1200; };
    DNSSL example.org lab.example.net { AdvDNSSLLifetime 1200; };
    abro 2001:db8:1::1 { AdvVersionLow 1; AdvVersionHigh 0; AdvValidLifeTime 2; };
    lowpanco { AdvContextID 1; AdvContextLength 64; AdvContextCompressionFlag on; AdvLifeTime 100; };
    nat64prefix 64:ff9b::/96 { AdvValidLifetime 1800; };
};
CONFIGURATION
chmod 644 "$work/radvd.conf"
# nat64prefix is younger than Debian 12's radvd
router radvd -c -C "$work/radvd.conf" >/dev/null 2>&1 || sed -i /nat64prefix/d "$work/radvd.conf"
start icmpv6-routers alice eth0 icmp6
alice rdisc6 -q -1 -w 1 eth0 >/dev/null || true
begin router radvd -n -C "$work/radvd.conf" -p "$work/radvd.pid"
sleep 1
alice rdisc6 -q -1 eth0 >/dev/null || true
sleep 3
end $begun
stop

start icmpv6-unreachable alice eth0 'icmp6 or udp or tcp'
send() { printf 'anybody there?\n' | alice socat -t 0.3 - "$1" 2>/dev/null || true; }
send UDP6-SENDTO:[2001:db8:2::10]:40404
send UDP6-SENDTO:[2001:db8:3::1]:40404
ip -n gs-router route add prohibit 2001:db8:4::/64
ip -n gs-router route add unreachable 2001:db8:5::/64
send UDP6-SENDTO:[2001:db8:4::1]:40404
send UDP6-SENDTO:[2001:db8:5::1]:40404
router nft add table ip6 gate
router nft add chain ip6 gate through '{ type filter hook forward priority 0; }'
for code in policy-fail reject-route; do
    router nft flush chain ip6 gate through
    router nft add rule ip6 gate through ip6 saddr 2001:db8:1::10 reject with icmpv6 type $code
    send TCP6:[2001:db8:2::10]:40405,connect-timeout=0.5
done
router nft delete table ip6 gate
send UDP6-SENDTO:[2001:db8:2::77]:40404
sleep 3
stop

start icmpv6-traceroute alice eth0 'icmp6 or udp or tcp'
alice traceroute -6 -n -N 1 -q 2 2001:db8:2::10 >/dev/null
alice traceroute -6 -n -N 1 -q 1 -I 2001:db8:2::10 >/dev/null
alice traceroute -6 -n -N 1 -q 1 -T -p 40404 2001:db8:2::10 >/dev/null
stop

start icmpv6-redirect alice eth0 icmp6
tune carol net.ipv6.conf.all.forwarding=1
ip -n gs-carol route replace default via fe80::200:5eff:fe00:5301 dev eth0
ip -n gs-alice -6 route add 2001:db8:2::/64 via fe80::200:5eff:fe00:5314 dev eth0
alice ping -q -c 4 -i 0.3 2001:db8:2::10 >/dev/null || true
ip -n gs-alice -6 route delete 2001:db8:2::/64
tune carol net.ipv6.conf.all.forwarding=0
ip -n gs-carol route replace default via 2001:db8:1::1
forget alice
stop

start icmpv6-packet-too-big alice eth0 'icmp6 or udp'
ip -n gs-router link set eth1 mtu 1300
ip -n gs-bob link set eth0 mtu 1300
alice tracepath -6 -n -p 40404 2001:db8:2::10 >/dev/null
forget alice
alice ping -q -c 3 -i 0.2 -W 1 -M do -s 1400 2001:db8:2::10 >/dev/null 2>&1 || true
ip -n gs-router link set eth1 mtu 1500
ip -n gs-bob link set eth0 mtu 1500
forget alice
stop

tune bob net.ipv6.ip6frag_time=1 net.ipv6.conf.all.seg6_enabled=1 net.ipv6.conf.eth0.seg6_enabled=1
alice ping -q -c 1 2001:db8:2::10 >/dev/null
start ipv6-extension-headers alice eth0 ip6
alice python3 "$live/extensions.py"
sleep 1.5
stop
tune bob net.ipv6.ip6frag_time=60
