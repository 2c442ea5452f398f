# NTP between ntpd (ntpsec) and chronyd, which may not set the clock, and ntpd's control messages.
timeless="setpriv --bounding-set=-sys_time --inh-caps=-sys_time"
chronyd=$CHRONY_ROOT/usr/sbin/chronyd

cat >"$work/ntp.conf" <<CONFIGURATION
server 192.0.2.20 iburst minpoll 3 maxpoll 3
server 2001:db8:1::20 minpoll 3 maxpoll 3 key 7
refclock local stratum 5
disable ntp
restrict 192.0.2.0/24
restrict 2001:db8:1::/64
keys $work/ntp.keys
trustedkey 7
CONFIGURATION
printf '%s\n' '7 AES 00112233445566778899aabbccddeeff' >"$work/ntp.keys"
printf '%s\n' '7 AES128 HEX:00112233445566778899aabbccddeeff' '8 SHA1 HEX:00112233445566778899aabbccddeeff00112233' \
    >"$work/chrony.keys"
chmod -R a+rX "$work"

# chrony HOST DIRECTIVE...: a chronyd of its own, configured by the lines given
chrony() {
    local host=$1
    shift
    printf '%s\n' "$@" 'cmdport 0' 'bindcmdaddress /' "keyfile $work/chrony.keys" >"$work/chrony-$host.conf"
    begin "$host" $timeless unshare --mount sh -c \
        'mount -t tmpfs none /run && mkdir /run/chrony && exec "$0" -x -d -u root -f "$1"' "$chronyd" "$work/chrony-$host.conf"
}

chrony carol 'local stratum 8' 'allow'
carol_chrony=$begun
sleep 2
start ntp-client-server carol eth0 'udp port 123'
begin bob $timeless ntpd -n -c "$work/ntp.conf"
ntpd=$begun
alice ntpdig -t 2 192.0.2.20 >/dev/null
alice ntpdig -t 2 2001:db8:1::20 >/dev/null
chrony alice 'server 192.0.2.20 iburst minpoll 1 maxpoll 1 version 3' 'server 2001:db8:1::20 minpoll 1 maxpoll 1 key 7' \
    'server 198.51.100.10 iburst'
sleep 4
end $begun
stop

start ntp-control alice eth0 'udp port 123'
alice ntpdig -t 2 198.51.100.10 >/dev/null 2>&1 || true
alice ntpq -n -c peers -c "rv 0 stratum,precision,refid,reftime,leap" 198.51.100.10 >/dev/null
alice ntpq -n -c associations -c "rv &1 srcadr,stratum,filtdelay" -c "rv 0 nonsense" 2001:db8:2::10 >/dev/null 2>&1
alice ntpq -n -c keyid\ 7 -c "config disable stats" 198.51.100.10 </dev/null >/dev/null 2>&1 || true
stop
end $ntpd $carol_chrony

start ntp-peers-broadcast carol eth0 'udp port 123'
chrony carol 'local stratum 8' 'allow' 'peer 192.0.2.10 minpoll 1 maxpoll 1 key 8' 'broadcast 2 192.0.2.255' \
    'ratelimit interval 1 burst 2 leak 2'
carol_chrony=$begun
chrony alice 'local stratum 9' 'allow' 'peer 192.0.2.20 minpoll 1 maxpoll 1 key 8 xleave' \
    'server 2001:db8:1::20 minpoll 0 maxpoll 0 xleave'
alice_chrony=$begun
sleep 7
end $carol_chrony $alice_chrony
stop
