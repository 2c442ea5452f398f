# ICMP for IPv4: echo, errors that quote packets, redirects, path MTU.
alice ping -q -c 1 198.51.100.10 >/dev/null
start icmp-echo alice eth0 icmp
alice ping -q -c 2 -i 0.2 198.51.100.10 >/dev/null
alice ping -q -c 1 -s 0 198.51.100.10 >/dev/null
alice ping -q -c 1 -s 7 -p c0ffee -Q 0xb8 -t 9 198.51.100.10 >/dev/null
alice ping -q -c 1 -s 1472 -M do 198.51.100.10 >/dev/null
tune bob net.ipv4.icmp_echo_ignore_broadcasts=0
tune carol net.ipv4.icmp_echo_ignore_broadcasts=0
alice ping -q -c 1 -b 192.0.2.255 >/dev/null 2>&1
alice ping -q -c 1 -W 1 192.0.2.1 >/dev/null
stop

start icmp-ip-options alice eth0 icmp
alice ping -q -c 2 -i 0.2 -R 198.51.100.10 >/dev/null
alice ping -q -c 1 -T tsonly 198.51.100.10 >/dev/null
alice ping -q -c 1 -T tsandaddr 198.51.100.10 >/dev/null
tune alice net.ipv4.conf.all.accept_source_route=1
tune router net.ipv4.conf.all.accept_source_route=1 net.ipv4.conf.eth0.accept_source_route=1
tune bob net.ipv4.conf.all.accept_source_route=1 net.ipv4.conf.eth0.accept_source_route=1
alice python3 "$live/raw.py" source-route 198.51.100.10
stop

start icmp-requests alice eth0 icmp
tune bob net.ipv4.icmp_echo_enable_probe=1
alice python3 "$live/raw.py" timestamp 198.51.100.10
alice python3 "$live/raw.py" address-mask 198.51.100.10
alice python3 "$live/raw.py" information 198.51.100.10
alice python3 "$live/raw.py" probe 198.51.100.10
alice python3 "$live/raw.py" bad-type 198.51.100.10
stop

start icmp-unreachable alice eth0 'icmp or udp or tcp or ip proto 253'
send() { printf 'anybody there?\n' | alice socat -t 0.3 - "$1" 2>/dev/null || true; }
send UDP4-SENDTO:198.51.100.10:40404
alice python3 "$live/raw.py" protocol-253 198.51.100.10
send UDP4-SENDTO:203.0.113.1:40404
ip -n gs-router route add prohibit 203.0.113.2
ip -n gs-router route add unreachable 203.0.113.3
send UDP4-SENDTO:203.0.113.2:40404
send UDP4-SENDTO:203.0.113.3:40404
router nft add table ip gate
router nft add chain ip gate through '{ type filter hook forward priority 0; }'
for code in net-unreachable prot-unreachable net-prohibited host-prohibited admin-prohibited; do
    router nft flush chain ip gate through
    router nft add rule ip gate through ip saddr 192.0.2.10 reject with icmp type $code
    send UDP4-SENDTO:198.51.100.10:40405
done
send TCP4:198.51.100.10:40405,connect-timeout=0.5
router nft delete table ip gate
send UDP4-SENDTO:198.51.100.77:40404
sleep 3
stop

start icmp-traceroute alice eth0 'icmp or udp or tcp'
alice traceroute -n -N 1 -q 2 198.51.100.10 >/dev/null
alice traceroute -n -N 1 -q 1 -I 198.51.100.10 >/dev/null
alice traceroute -n -N 1 -q 1 -T -p 40404 198.51.100.10 >/dev/null
stop

start icmp-redirect alice eth0 'icmp'
tune carol net.ipv4.ip_forward=1 net.ipv4.conf.all.send_redirects=1 net.ipv4.conf.eth0.send_redirects=1
ip -n gs-alice route replace 198.51.100.0/24 via 192.0.2.20
alice ping -q -c 4 -i 0.3 198.51.100.10 >/dev/null || true
ip -n gs-alice route delete 198.51.100.0/24
tune carol net.ipv4.ip_forward=0
forget alice
stop

start icmp-fragmentation-needed alice eth0 'icmp or udp'
# Not below 1280, which would end IPv6 there
ip -n gs-router link set eth1 mtu 1280
ip -n gs-bob link set eth0 mtu 1280
alice tracepath -n -p 40404 198.51.100.10 >/dev/null
forget alice
alice ping -q -c 3 -i 0.2 -W 1 -M do -s 1300 198.51.100.10 >/dev/null 2>&1 || true
ip -n gs-router link set eth1 mtu 1500
ip -n gs-bob link set eth0 mtu 1500
forget alice
stop

tune bob net.ipv4.ipfrag_time=1
start icmp-time-and-parameter alice eth0 'icmp or udp or ip[6:2] & 0x3fff != 0'
alice python3 "$live/raw.py" lone-fragment 198.51.100.10
sleep 1.5
alice python3 "$live/raw.py" bad-option 198.51.100.10
alice ping -q -c 1 -t 1 -W 1 198.51.100.10 >/dev/null || true
stop
tune bob net.ipv4.ipfrag_time=30
