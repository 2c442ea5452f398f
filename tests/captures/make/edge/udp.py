"""UDP (RFC 768) with lengths, ports and checksums that do not fit."""
from edge.packets import ALICE6, BOB6, IPV6, UDP, eth, ipv4, ipv6, udp
from edge.pcap import Frame
from edge.registry import capture


@capture("udp-odd")
def odd():
    for length in [0, 1, 7, 8, 9, 11, 12, 13, 20, 1500, 65535]:
        yield eth(ipv4(udp(b"data", length=length)))
    yield eth(ipv4(udp(b"")))
    yield eth(ipv4(udp(b"data", check=0)))
    yield eth(ipv4(udp(b"data", check=0x1234)))
    yield eth(ipv4(udp(b"data", check=0xFFFF)))
    yield eth(ipv4(udp(b"data", 0, 0)))
    yield eth(ipv4(udp(b"data", 0, 65535)))
    yield eth(ipv4(udp(b"data", 40001, 40001)))
    yield eth(ipv4(udp(b"data")) + b"trailer")
    yield eth(ipv4(udp(b"data") + b"after the datagram"))
    yield eth(ipv6(udp(b"data", source=ALICE6, target=BOB6)), IPV6)
    yield eth(ipv6(udp(b"data", check=0)), IPV6)
    yield eth(ipv6(udp(b"data", check=0x1234)), IPV6)
    for length in [0, 7, 11, 100]:
        yield eth(ipv6(udp(b"data", length=length, source=ALICE6, target=BOB6)), IPV6)
    # Fragments show less than the length says, and that is no fault
    yield eth(ipv4(udp(b"first part of more", length=80), fragment=0x2000, identification=7))
    yield eth(ipv4(udp(b"data", length=13), UDP, fragment=0x2000, identification=8))
    # The ports that traceroute counts up, from either side
    for source, target in [(33434, 9), (33435, 9), (33464, 9), (33465, 9), (33440, 33441)]:
        yield eth(ipv4(udp(b"data", source, target)))


@capture("udp-empty")
def empty():
    """Datagrams without data, before and between others."""
    for port, texts in [(40001, [b"abc", b"", b"def", b"", b"", b"x", b""]), (40002, [b"", b"", b"late", b"", b"later"])]:
        for text in texts:
            yield eth(ipv4(udp(text, port, 40010)))


@capture("udp-statistics")
def statistics():
    """Lines of dumps that end in blanks, and columns that are wide."""
    for text in [b"8 bytes ", b"8 bytes.", b"9 bytes: ", b"sixteen bytes:  ", b"twenty-four bytes in it ", b" ", b"       .        "]:
        yield eth(ipv4(udp(text, 40001, 40002)))
    for length in [900_000, 6_000_000, 70_000_000]:
        yield Frame(eth(ipv4(udp(b"data", 40003, 40004))), length=length)
