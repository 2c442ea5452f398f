"""TFTP (RFC 1350) with its options (RFC 2347): requests to the well-known port, blocks between other ports."""
from edge.packets import ALICE, BOB, eth, ipv4, udp
from edge.registry import capture


def client(message, source=1069, target=69):
    return eth(ipv4(udp(message, source, target)))


def server(message, source=2069, target=1069):
    return eth(ipv4(udp(message, source, target, source=BOB, target=ALICE), source=BOB, target=ALICE))


@capture("tftp")
def transfers():
    yield client(b"\0\1motd.txt\0octet\0")
    yield server(b"\0\3\0\1" + b"x" * 512)
    yield client(b"\0\4\0\1", target=2069)
    yield server(b"\0\3\0\2short")
    yield client(b"\0\4\0\2", target=2069)
    yield client(b"\0\2up.bin\0netascii\0blksize\x001024\0tsize\x000\0", 1070)
    yield server(b"\0\6blksize\x001024\0tsize\x00700\0", 2070, 1070)
    yield client(b"\0\3\0\1" + b"y" * 700, 1070, 2070)
    yield server(b"\0\4\0\1", 2070, 1070)
    yield client(b"\0\1gone\0octet\0", 1071)
    yield server(b"\0\5\0\1File not found\0", 2071, 1071)


@capture("tftp-odd")
def odd():
    yield client(b"\0\x09xx")
    yield server(b"\0\3\0\1data", 69, 4000)
    yield client(b"\0\1a\0octet\0blksize\x004\0", 1072)
    yield client(b"\0\1\0\0", 1074)
