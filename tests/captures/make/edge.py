#!/usr/bin/env python3
"""Writes the hand-made captures: edge.py [NAME...]. The same bytes come out every time."""
import importlib
import os
import sys

sys.dont_write_bytecode = True

from edge.registry import captures

TOPICS = ["arp", "bfd", "capwap", "cdp", "certificates", "cut", "dcerpc", "dhcp", "dhcpv6", "dns", "dns_records", "dtls", "eap", "esp", "f5", "files", "ftp", "gquic",
          "gss", "hsrp", "http", "icmp", "icmpv6", "igmp", "ip", "ipv6", "ipx", "link", "lookups", "macsec", "mail", "mqtt", "nbns", "ndp", "nfs", "ntp", "openvpn", "pcapng",
          "pgsql", "pim", "quic", "rdpudp", "ripng", "rpc", "rtp", "sctp", "sflow", "sip", "smb", "smb1", "smb_compressed", "snmp", "socks", "ssh", "stp", "stun",
          "tcp", "tcp_analysis", "tcp_order", "tftp", "tls", "udp", "vrrp", "web", "wireguard", "wireless"]


def main(wanted):
    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    made = captures(importlib.import_module("edge." + it) for it in TOPICS)
    for name in wanted or made:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(made[name]())


main(sys.argv[1:])
