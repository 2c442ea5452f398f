# DHCP: dnsmasq leases, three clients ask; and a relay between the two networks.
cat >"$work/dhcp-options" <<'OPTIONS'
dhcp-option=option:time-offset,3600
dhcp-option=option:router,192.0.2.1,192.0.2.2
dhcp-option=option:dns-server,198.51.100.10,198.51.100.11
dhcp-option=option:log-server,192.0.2.7
dhcp-option=option:lpr-server,192.0.2.9
dhcp-option=option:boot-file-size,12
dhcp-option=option:domain-name,example.org
dhcp-option=option:root-path,/srv/root
dhcp-option=option:ip-forward-enable,0
dhcp-option=option:default-ttl,62
dhcp-option=option:mtu,1480
dhcp-option=option:static-route,203.0.113.0,192.0.2.1
dhcp-option=option:nis-domain,lab
dhcp-option=option:ntp-server,198.51.100.10
dhcp-option=43,01:02:0a:0b:02:04:6e:6f:74:65
dhcp-option=option:netbios-ns,192.0.2.44
dhcp-option=option:netbios-nodetype,8
dhcp-option=option:tftp-server,boot.example.org
dhcp-option=option:bootfile-name,pxelinux.0
dhcp-option=option:smtp-server,192.0.2.25
dhcp-option=100,EST5EDT
dhcp-option=101,"Europe/Berlin"
dhcp-option=114,https://portal.example.org/api
dhcp-option=option:domain-search,example.org,lab.example.org
dhcp-option=option:sip-server,192.0.2.60
dhcp-option=option:classless-static-route,203.0.113.0/25,192.0.2.1,0.0.0.0/0,192.0.2.1
dhcp-option=vi-encap:32473,1,"enterprise text"
dhcp-option=option:tftp-server-address,192.0.2.69
dhcp-option=252,http://wpad.example.org/wpad.dat
dhcp-boot=pxelinux.0,boot.example.org,192.0.2.69
OPTIONS

# leases HOST INTERFACE OPTION...: starts dnsmasq as a DHCP server only
leases() {
    local host=$1 interface=$2
    shift 2
    begin "$host" dnsmasq --keep-in-foreground --conf-file="$work/dhcp-options" --port=0 --no-ping --user=root --group= \
        --interface="$interface" --bind-dynamic --dhcp-authoritative --dhcp-leasefile="$work/leases" \
        --domain=example.org --dhcp-range=192.0.2.130,192.0.2.180,255.255.255.0,3600 "$@"
    dnsmasq=$begun
    sleep 1
}

cat >"$work/configure" <<'SCRIPT'
#!/bin/sh
# What a client calls with its lease: dhclient says $new_ip_address, udhcpc $ip and $mask.
case ${reason:-$1} in
    BOUND | RENEW | REBOOT | bound | renew) ip address replace "${new_ip_address:-$ip}/24" dev "$interface" ;;
esac
SCRIPT
chmod 755 "$work" "$work/configure"
cat >"$work/dhclient.conf" <<'CONFIGURATION'
timeout 10;
option user-class code 77 = string;
option tz-name code 101 = text;
option portal code 114 = text;
option wpad code 252 = text;
option tftp-servers code 150 = array of ip-address;
option classless code 121 = string;
option enterprise code 125 = string;
send host-name "alice";
send dhcp-client-identifier 1:0:0:5e:0:53:a;
send vendor-class-identifier "lab client";
send user-class "\003lab\005tests";
send dhcp-lease-time 1800;
send fqdn.fqdn "alice.example.org";
send fqdn.server-update on;
send fqdn.encoded on;
request subnet-mask, broadcast-address, time-offset, routers, domain-name-servers, log-servers, lpr-servers,
    boot-size, domain-name, root-path, ip-forwarding, default-ip-ttl, interface-mtu, static-routes, nis-domain,
    ntp-servers, vendor-encapsulated-options, netbios-name-servers, netbios-node-type, tftp-server-name,
    bootfile-name, smtp-server, tz-name, portal, domain-search, classless, enterprise, tftp-servers, wpad;
CONFIGURATION

forget alice
leases router eth0
start dhcp-lease alice eth0 'udp port 67'
lease="dhclient -4 -d -cf $work/dhclient.conf -lf $work/dhclient.leases -pf $work/dhclient.pid -sf $work/configure"
begin alice $lease -1 eth0
sleep 3
alice $lease -r eth0 >/dev/null 2>&1
wait $begun || true
stop
alice_at_home

start dhcp-renew alice eth0 'udp port 67'
begin alice busybox udhcpc -f -i eth0 -s "$work/configure" -R -x hostname:alice -x 0x3d:0100005e00530a -F alice.example.org \
    -O ntpsrv -O search -O staticroutes -V "lab busybox"
sleep 2
kill -USR1 $begun
sleep 1
kill -USR2 $begun
sleep 0.5
end $begun
stop
alice_at_home

start dhcp-nak alice eth0 'udp port 67'
cat >"$work/dhclient.leases" <<'LEASE'
lease {
  interface "eth0";
  fixed-address 10.9.9.9;
  option subnet-mask 255.255.255.0;
  option dhcp-lease-time 900000000;
  option dhcp-message-type 5;
  option dhcp-server-identifier 10.9.9.1;
  renew never;
  rebind never;
  expire never;
}
LEASE
begin alice $lease -1 eth0
sleep 3
end $begun
stop
alice_at_home

start dhcp-inform alice eth0 'udp port 67'
alice timeout 5 dhcpcd -4 -1 -B -A -f /dev/null -I alice -i "lab dhcpcd" -h alice -o ntp_servers -o domain_search \
    -c /bin/true --inform=192.0.2.10/24 eth0 >/dev/null 2>&1 || true
stop
end $dnsmasq
alice_at_home

rm -f "$work/leases"
leases router eth0 --dhcp-host=00:00:5e:00:53:0a,192.0.2.20
start dhcp-decline alice eth0 'udp port 67 or arp'
alice timeout 9 busybox udhcpc -f -n -q -t 2 -T 1 -A 1 -a -i eth0 -s "$work/configure" -V "lab busybox" >/dev/null 2>&1 || true
stop
end $dnsmasq
alice_at_home

rm -f "$work/leases"
leases bob eth0
begin router dhcrelay -4 -d -a -id eth0 -iu eth1 198.51.100.10
relay=$begun
sleep 1
start dhcp-relay bob eth0 'udp port 67'
alice timeout 5 busybox udhcpc -f -n -q -i eth0 -s "$work/configure" -V "lab busybox" >/dev/null 2>&1 || true
stop
end $relay $dnsmasq
alice_at_home
