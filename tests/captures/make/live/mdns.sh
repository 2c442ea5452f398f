# Multicast DNS (avahi announces, scans and leaves) and LLMNR.
# Alice has IPv6 only, carol both.
for host in alice carol; do
    cat >"$work/avahi-$host.conf" <<CONFIGURATION
[server]
host-name=$host
use-ipv4=$([ $host = carol ] && echo yes || echo no)
use-ipv6=yes
enable-dbus=no
allow-interfaces=eth0
[publish]
publish-hinfo=yes
publish-workstation=yes
publish-aaaa-on-ipv4=yes
CONFIGURATION
done
mkdir -p "$work/services"
cat >"$work/services/printer.service" <<'SERVICES'
<?xml version="1.0"?><!DOCTYPE service-group SYSTEM "avahi-service.dtd">
<service-group>
  <name replace-wildcards="yes">Printer of %h</name>
  <service>
    <type>_ipp._tcp</type><subtype>_color._sub._ipp._tcp</subtype><port>631</port>
    <txt-record>rp=printers/lab</txt-record><txt-record>Color=T</txt-record><txt-record>flag</txt-record>
  </service>
  <service><type>_http._tcp</type><port>80</port></service>
</service-group>
SERVICES
chmod -R a+rX "$work"

# avahi HOST: each daemon has its own /run and its own services
avahi() {
    begin "$1" unshare --mount sh -c 'mount -t tmpfs none /run && mount -t tmpfs none /etc/avahi/services &&
        cp "$1"/services/*.service /etc/avahi/services/ &&
        exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f "$1/avahi-$0.conf"' "$1" "$work"
}

avahi carol
carol_avahi=$begun
sleep 5
start mdns-announce-and-goodbye carol eth0 'udp port 5353 and ip6'
avahi alice
alice_avahi=$begun
sleep 5
end $alice_avahi
stop 1

start mdns-browse alice eth0 'udp port 5353'
alice timeout 1.8 mdns-scan >/dev/null 2>&1 || true
alice dig +tries=1 +timeout=1 -p 5353 @224.0.0.251 carol.local A >/dev/null || true
alice dig +tries=1 +timeout=1 -p 5353 @224.0.0.251 'Printer\032of\032carol._ipp._tcp.local' TXT >/dev/null || true
alice dig +tries=1 +timeout=1 -p 5353 @224.0.0.251 -x 192.0.2.20 >/dev/null || true
stop
end $carol_avahi

start llmnr alice eth0 'port 5355'
begin carol python3 "$live/llmnr.py" serve
sleep 0.5
alice python3 "$live/llmnr.py" ask
wait $begun
stop
