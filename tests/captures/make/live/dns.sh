# DNS: BIND serves the zones beside this file, dig and nsupdate ask.
zones=$work/zones
mkdir -p "$zones"
cp "$live"/zones/*.zone "$zones/"
sed "s|DIRECTORY|$zones|" "$live/zones/named.conf" >"$zones/named.conf"
chmod -R a+rwX "$work"
begin bob named -f -c "$zones/named.conf"
named=$begun
ask() { alice dig +tries=1 +timeout=2 @198.51.100.10 "$@" >/dev/null || true; }
until alice dig +short +tries=1 +timeout=1 @198.51.100.10 example.org DNSKEY | grep -q .; do sleep 0.5; done
sleep 3

start dns-common-types alice eth0 'port 53'
for type in A AAAA MX NS SOA TXT CAA; do ask +nocookie example.org $type; done
ask +nocookie +notcp bob.example.org ANY
ask +nocookie www.example.org A
ask +nocookie below.sub.example.org A
ask +nocookie chain.example.org A
ask +nocookie _sip._udp.example.org SRV
ask +nocookie 10.100.51.198.in-addr.arpa PTR
ask +nocookie -x 2001:db8:2::10
stop

start dns-service-types alice eth0 'port 53'
ask svc.example.org HTTPS
ask alias.example.org HTTPS
ask _dns.example.org SVCB
ask example.org NAPTR
ask _443._tcp.example.org TLSA
ask alice._smimecert.example.org SMIMEA
ask bob.example.org SSHFP
ask _ftp._tcp.example.org URI
ask dane._openpgpkey.example.org OPENPGPKEY
ask example.org CERT
ask vpn.example.org IPSECKEY
ask example.org KX
stop

start dns-rare-types alice eth0 'port 53'
for type in LOC HINFO RP AFSDB APL DHCID EUI48 EUI64 NID L32 L64 LP HIP CSYNC ZONEMD AMTRELAY; do
    ask +nocookie rare.example.org $type
done
ask +nocookie deep.old.example.org A
stop

start dns-obsolete-types alice eth0 'port 53'
for type in X25 ISDN RT PX NSAP GPOS MINFO MB MG MR NINFO TALINK AVC SPF KEY DOA TYPE65300; do
    ask +nocookie rare.example.org $type
done
stop

start dns-edns alice eth0 'port 53'
ask +noedns example.org A
ask +nsid +cookie=0123456789abcdef example.org A
ask +subnet=203.0.113.0/24 example.org A
ask +subnet=2001:db8:77::/56 example.org A
ask +expire example.org SOA
ask +padding=64 +keepalive +tcp example.org A
ask +ednsopt=65001:68656c6c6f +ednsflags=0x40 +bufsize=1232 example.org A
ask +edns=1 +noednsnegotiation example.org A
ask +ednsopt=14:4444 +ednsopt=13 +ednsopt=5:0d0f +ednsopt=6:01 +ednsopt=7:02 example.org A
ask +header-only
stop

start dns-answers-without-data alice eth0 'port 53'
ask nothing.example.org A
ask example.org SRV
ask www.example.com A
ask broken.example.net A
ask +opcode=1 example.org A
ask +opcode=4 example.org A
ask +opcode=15 example.org A
ask -c CH -t TXT -q version.bind
ask -c CH -t TXT -q hostname.bind
ask -c HS -t A -q example.org
ask -c ANY -t SOA -q example.org
ask +norecurse +aaflag +adflag +cdflag +zflag . NS
ask A.VERY.LONG.NAME.with-many.labels.and-MIXED-case.in.it.example.org AAAA
ask 'odd\.dot\032and\000bytes\255.example.org' TXT
stop

start dns-truncated alice eth0 'port 53'
ask +ignore +bufsize=512 many.example.org TXT
ask +bufsize=512 many.example.org TXT
stop

start dns-tcp alice eth0 'tcp port 53'
ask +tcp +keepopen example.org A example.org MX www.example.org AAAA
ask +nocookie 100.51.198.in-addr.arpa AXFR
ask 100.51.198.in-addr.arpa IXFR=1
ask +nocookie +tcp many.example.org TXT
stop

start dns-dnssec alice eth0 'port 53'
for type in DNSKEY DS NSEC CDS CDNSKEY SOA; do ask +dnssec example.org $type; done
ask +dnssec sub.example.org DS
ask +dnssec nothing.example.org A
ask +dnssec x.wild.example.org A
ask +dnssec example.net NSEC3PARAM
ask +dnssec nothing.example.net A
stop

start dns-update alice eth0 'port 53'
alice nsupdate -y hmac-sha256:lab:c2FtcGxlLWtleS1mb3ItdGhlLWxhYg== >/dev/null <<'CHANGES' || true
server 198.51.100.10
zone example.net
prereq nxdomain new.example.net
prereq yxrrset example.net SOA
update add new.example.net 300 A 203.0.113.50
update add new.example.net 300 TXT "added by nsupdate"
update delete old.example.net AAAA
update delete gone.example.net
send
answer
CHANGES
alice nsupdate <<'CHANGES' >/dev/null 2>&1 || true
server 198.51.100.10
zone example.net
update add unsigned.example.net 300 A 203.0.113.51
send
CHANGES
ask -y hmac-sha256:lab:c2FtcGxlLWtleS1mb3ItdGhlLWxhYg== new.example.net A
ask -y hmac-sha256:lab:d3Jvbmcta2V5LWZvci10aGUtbGFi new.example.net A
stop 3

start dns-loopback bob lo 'port 53'
bob dig +tries=1 @::1 example.org AAAA >/dev/null
bob dig +tries=1 @127.0.0.1 example.org NS >/dev/null
stop
end $named
