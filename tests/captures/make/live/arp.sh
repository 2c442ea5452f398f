# Address resolution: requests, replies, probes, announcements, unicast polls, silence.
forget alice
start arp alice eth0 arp
alice ping -q -c 1 192.0.2.1 >/dev/null
alice arping -q -c 2 -I eth0 192.0.2.20 || true
alice arping -q -c 1 -b -I eth0 192.0.2.20 || true
alice arping -q -c 1 -w 1 -D -I eth0 192.0.2.20 || true
alice arping -q -c 1 -w 1 -U -I eth0 192.0.2.10 || true
alice arping -q -c 1 -w 1 -A -I eth0 192.0.2.10 || true
alice ping -q -c 1 -W 3 192.0.2.99 >/dev/null || true
stop
