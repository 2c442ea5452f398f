# One capture for the first page of the documentation: alice gets an address, looks around, asks for
# names and the time, talks to bob, and leaves. Written as pcapng by annotate.py.
zones=$work/demo-zones
mkdir -p "$zones"
cp "$live"/zones/*.zone "$zones/"
sed "s|DIRECTORY|$zones|; /also-notify/d" "$live/zones/named.conf" >"$zones/named.conf"
cat >"$work/demo-radvd.conf" <<'CONFIGURATION'
interface eth0 {
    AdvSendAdvert on; MinRtrAdvInterval 200; MaxRtrAdvInterval 600;
    prefix 2001:db8:1::/64 { };
    RDNSS 2001:db8:2::10 { };
};
CONFIGURATION
cat >"$work/demo-dhcp.conf" <<'OPTIONS'
dhcp-option=option:router,192.0.2.1
dhcp-option=option:dns-server,198.51.100.10
dhcp-option=option:ntp-server,198.51.100.10
dhcp-option=option:domain-search,example.org
OPTIONS
cat >"$work/demo-configure" <<'SCRIPT'
#!/bin/sh
case $reason in
    BOUND) ip address replace "$new_ip_address/24" dev "$interface"; ip route replace default via $new_routers ;;
esac
SCRIPT
cat >"$work/demo-dhclient.conf" <<'CONFIGURATION'
send host-name "alice";
send vendor-class-identifier "lab client";
request subnet-mask, broadcast-address, routers, domain-name, domain-name-servers, domain-search, ntp-servers;
CONFIGURATION
printf '%s\n' 'local stratum 3' 'allow' 'cmdport 0' 'bindcmdaddress /' >"$work/demo-chrony.conf"
chmod -R a+rwX "$work"
chmod 755 "$work/demo-configure"
chmod 644 "$work/demo-radvd.conf"

begin bob named -f -c "$zones/named.conf"
servers=$begun
begin bob setpriv --bounding-set=-sys_time --inh-caps=-sys_time unshare --mount sh -c \
    'mount -t tmpfs none /run && mkdir /run/chrony && exec "$0" -x -d -u root -f "$1"' \
    "$CHRONY_ROOT/usr/sbin/chronyd" "$work/demo-chrony.conf"
servers="$servers $begun"
begin router dnsmasq --keep-in-foreground --conf-file="$work/demo-dhcp.conf" --port=0 --no-ping --user=root --group= \
    --interface=eth0 --bind-dynamic --dhcp-authoritative --dhcp-leasefile="$work/demo-leases" \
    --domain=example.org --dhcp-range=192.0.2.130,192.0.2.180,255.255.255.0,3600
servers="$servers $begun"
until bob dig +short +tries=1 +timeout=1 @198.51.100.10 example.org DNSKEY | grep -q .; do sleep 0.5; done
sleep 4
ip -n gs-alice address flush dev eth0 scope global
forget alice
tune alice net.ipv6.conf.eth0.accept_ra=1
begin router radvd -n -C "$work/demo-radvd.conf" -p "$work/demo-radvd.pid"
servers="$servers $begun"
sleep 1
ip -n gs-alice address flush dev eth0 scope global
forget alice
forget router
forget bob

start demo alice eth0 '' --nano
alice rdisc6 -q -1 eth0 >/dev/null || true
begin alice dhclient -4 -d -1 -cf "$work/demo-dhclient.conf" -lf "$work/demo-dhclient.leases" \
    -pf "$work/demo-dhclient.pid" -sf "$work/demo-configure" eth0
dhclient=$begun
sleep 4
leased=$(ip -n gs-alice -4 -oneline address show dev eth0 | sed 's|.* inet \([0-9.]*\)/.*|\1|')
alice arping -q -c 1 -A -I eth0 "$leased" || true
alice ping -q -c 2 -i 0.2 192.0.2.1 >/dev/null
ask() { alice dig +tries=1 +timeout=2 @198.51.100.10 "$@" >/dev/null || true; }
ask www.example.org A
ask www.example.org AAAA
ask example.org MX
ask svc.example.org HTTPS
ask nothing.example.org A
ask +nocookie -x 198.51.100.10
ask +dnssec sub.example.org DS
ask +bufsize=512 many.example.org TXT
alice ntpdig -t 2 198.51.100.10 >/dev/null || true
alice ping -q -c 1 2001:db8:2::10 >/dev/null
alice ping -q -c 1 -s 2000 198.51.100.10 >/dev/null
for call in 'chat 198.51.100.10 40010' 'chat 2001:db8:2::10 40011'; do
    begin bob python3 "$live/peers.py" serve $call
    sleep 0.4
    alice timeout 9 python3 "$live/peers.py" call $call
done
alice ncat 198.51.100.10 40404 2>/dev/null </dev/null || true
alice traceroute -n -N 1 -q 1 198.51.100.10 >/dev/null
alice traceroute -6 -n -N 1 -q 1 -I 2001:db8:2::10 >/dev/null
begin carol python3 "$live/llmnr.py" serve
sleep 0.5
alice timeout 5 python3 "$live/llmnr.py" ask
alice timeout 0.8 mdns-scan >/dev/null 2>&1 || true
alice python3 "$live/groups.py" 233.252.0.1
kill $dhclient
alice dhclient -4 -d -r -cf "$work/demo-dhclient.conf" -lf "$work/demo-dhclient.leases" \
    -pf "$work/demo-dhclient.pid" -sf "$work/demo-configure" eth0 >/dev/null 2>&1
stop
end $servers
tune alice net.ipv6.conf.eth0.accept_ra=0
alice_at_home
python3 "$live/annotate.py" "$captures/demo.pcap" "$captures/demo.pcapng"
rm "$captures/demo.pcap"
