#!/usr/bin/env python3
"""A device `wrap0` whose packets travel wrapped: wrap.py PEER4 PEER6 ip4 | ip6 | TPID:TCI...

`ip4` and `ip6` make a TUN device and put its packets into IPv4 or IPv6 (RFC 2003, 4213, 2473); pairs of
hexadecimal numbers make a TAP device and put IEEE 802.1Q tags into its frames, the outer one first.
"""
import fcntl
import os
import select
import socket
import struct
import subprocess
import sys

TUNSETIFF, IFF_TUN, IFF_TAP, IFF_NO_PI = 0x400454CA, 1, 2, 0x1000
ETH_P_ALL, SOL_PACKET, PACKET_AUXDATA, TP_STATUS_VLAN_VALID = 3, 263, 8, 0x10
IN_IPV4, IN_IPV6 = 4, 41


def open_device(kind):
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH14x", b"wrap0", kind | IFF_NO_PI))
    return device


class Tunnel:
    def __init__(self, family, peer):
        self.device = open_device(IFF_TUN)
        self.peer = (peer, 0)
        self.outer = 20 if family == socket.AF_INET else 0  # a raw IPv6 socket gives no header
        self.ends = {it: socket.socket(family, socket.SOCK_RAW, it) for it in (IN_IPV4, IN_IPV6)}

    def send(self, packet):
        self.ends[IN_IPV4 if packet[0] >> 4 == 4 else IN_IPV6].sendto(packet, self.peer)

    def receive(self, end):
        return end.recv(65536)[self.outer:]


class Tagger:
    def __init__(self, tags):
        self.device = open_device(IFF_TAP)
        self.tags = b"".join(bytes.fromhex("".join(tag.split(":"))) for tag in tags)
        wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
        wire.bind(("eth0", ETH_P_ALL))
        wire.setsockopt(SOL_PACKET, PACKET_AUXDATA, 1)
        self.ends = {0: wire}
        subprocess.run("ip link set wrap0 mtu 1400".split(), check=True)

    def send(self, frame):
        self.ends[0].send(frame[:12] + self.tags + frame[12:])

    def receive(self, end):
        frame, extra, _, sender = end.recvmsg(65536, 100)
        if sender[2] == socket.PACKET_OUTGOING:
            return b""
        frame = frame[:12] + self.taken_tag(extra) + frame[12:]
        return frame[:12] + frame[12 + len(self.tags):] if frame[12:].startswith(self.tags) else b""

    @staticmethod
    def taken_tag(extra):
        """The outer tag, which the kernel moves from the frame to tpacket_auxdata (packet(7))."""
        for _, _, data in extra:
            status, _, _, _, _, control, identifier = struct.unpack_from("=IIIHHHH", data)
            if status & TP_STATUS_VLAN_VALID:
                return struct.pack("!HH", identifier, control)
        return b""


def main(peer4, peer6, kinds):
    families = {"ip4": (socket.AF_INET, peer4), "ip6": (socket.AF_INET6, peer6)}
    wrapping = Tunnel(*families[kinds[0]]) if kinds[0] in families else Tagger(kinds)
    ends = list(wrapping.ends.values())
    while True:
        for ready in select.select([wrapping.device] + ends, [], [])[0]:
            try:
                if ready == wrapping.device:
                    wrapping.send(os.read(ready, 65536))
                elif packet := wrapping.receive(ready):
                    os.write(wrapping.device, packet)
            except OSError:
                continue


main(sys.argv[1], sys.argv[2], sys.argv[3:])
