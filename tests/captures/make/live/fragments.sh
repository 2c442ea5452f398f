# Datagrams larger than the path: fragments of IPv4 and IPv6.
alice ping -q -c 1 198.51.100.10 >/dev/null
alice ping -q -c 1 2001:db8:2::10 >/dev/null
start ip-fragments alice eth0 'ip[6:2] & 0x3fff != 0 or icmp'
alice ping -q -c 1 -s 2000 198.51.100.10 >/dev/null
ip -n gs-alice route replace default via 192.0.2.1 mtu lock 600
alice ping -q -c 1 -s 1000 198.51.100.10 >/dev/null
alice python3 -c 'import socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
    peer.sendto(b"a datagram in three parts. " * 60, ("198.51.100.10", 40001))'
ip -n gs-alice route replace default via 192.0.2.1
stop

start ipv6-fragments alice eth0 'ip6 proto 44 or icmp6'
alice ping -q -c 1 -s 2000 2001:db8:2::10 >/dev/null
alice python3 -c 'import socket
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as peer:
    peer.sendto(b"a datagram in two parts. " * 80, ("2001:db8:2::10", 40001))'
stop
