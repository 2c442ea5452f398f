#!/bin/sh
# Installs what live.sh runs (Debian 12). Daemons are installed, never started as services.
set -eu
export DEBIAN_FRONTEND=noninteractive

apt-get update -qq
apt-get install -y --no-install-recommends -qq \
    avahi-daemon bind9 bind9-dnsutils busybox curl dhcpcd-base dnsmasq-base ethtool \
    iproute2 iputils-arping iputils-ping iputils-tracepath isc-dhcp-client isc-dhcp-relay \
    mdns-scan ncat ndisc6 nftables ntpsec ntpsec-ntpdig openssl python3 radvd socat tcpdump \
    traceroute tshark

# chrony and ntpsec exclude each other as packages, so chronyd is unpacked and not installed.
chrony=${CHRONY_ROOT:?where to unpack chrony}
mkdir -p "$chrony"
cd "$chrony"
apt-get download -qq chrony
dpkg -x chrony_*.deb .
