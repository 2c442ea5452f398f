# UDP between two hosts: both families, replies, empty datagrams, no checksum, broadcast, multicast.
begin bob socat UDP4-RECVFROM:40001,fork EXEC:"tr a-z A-Z"
echo4=$begun
begin bob socat UDP6-RECVFROM:40001,ipv6only=1,fork EXEC:"tr a-z A-Z"
echo6=$begun
sleep 0.3
alice ping -q -c 1 198.51.100.10 >/dev/null
alice ping -q -c 1 2001:db8:2::10 >/dev/null

start udp-v4 alice eth0 'udp and ip'
for word in one two three; do printf '%s\n' $word | alice socat -t 0.2 - UDP4:198.51.100.10:40001; done >/dev/null
alice python3 "$live/datagrams.py" 4
stop

start udp-v6 alice eth0 'udp and ip6'
for word in one two three; do printf '%s\n' $word | alice socat -t 0.2 - UDP6:[2001:db8:2::10]:40001; done >/dev/null
alice python3 "$live/datagrams.py" 6
stop

start udp-streams alice eth0 udp --nano
alice python3 "$live/datagrams.py" streams
stop
end $echo4 $echo6
