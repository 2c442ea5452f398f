#!/usr/bin/env python3
"""Sends datagrams that ask for socket options: datagrams.py 4|6|streams."""
import socket
import sys
import time

SO_NO_CHECK, UDP_NO_CHECK6_TX = 11, 101
PORT = 40001


def ipv4():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.sendto(b"", ("198.51.100.10", PORT))
        peer.setsockopt(socket.SOL_SOCKET, SO_NO_CHECK, 1)
        peer.sendto(b"no checksum\n", ("198.51.100.10", PORT))
        peer.setsockopt(socket.SOL_SOCKET, SO_NO_CHECK, 0)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        peer.sendto(b"subnet broadcast\n", ("192.0.2.255", 40009))
        peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 3)
        peer.sendto(b"multicast\n", ("233.252.0.1", 40009))
        peer.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, 0x2E << 2 | 1)
        peer.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, 200)
        peer.sendto(bytes(range(256)), ("198.51.100.10", PORT))


def ipv6():
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as peer:
        peer.sendto(b"", ("2001:db8:2::10", PORT))
        peer.setsockopt(socket.IPPROTO_UDP, UDP_NO_CHECK6_TX, 1)
        peer.sendto(b"no checksum\n", ("2001:db8:2::10", PORT))
        peer.setsockopt(socket.IPPROTO_UDP, UDP_NO_CHECK6_TX, 0)
        peer.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_TCLASS, 0xB9)
        peer.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS, 200)
        peer.sendto(bytes(range(256)), ("2001:db8:2::10", PORT))
        peer.sendto(b"multicast\n", ("ff02::db8:1", 40009, 0, socket.if_nametoindex("eth0")))


def streams():
    """Four conversations that take turns."""
    peers = [(socket.socket(family, socket.SOCK_DGRAM), address)
             for address, family in [("198.51.100.10", socket.AF_INET), ("2001:db8:2::10", socket.AF_INET6)] * 2]
    for turn in range(2):
        for number, (peer, address) in enumerate(peers):
            peer.sendto(b"conversation %d, turn %d\n" % (number, turn), (address, PORT))
            peer.recv(100)
            time.sleep(0.01)


{"4": ipv4, "6": ipv6, "streams": streams}[sys.argv[1]]()
