"""Packets cut at every prefix, in three ways: `cut-` by the snapshot length (the wire carried more), `short-`
on the wire itself (the headers promise more than came), `inner-` with outer lengths that fit the cut."""
from edge import dhcp, dns, igmp, ndp, ntp
from edge.arp import arp
from edge.packets import (ALICE, ARP, BOB, BROADCAST, ICMP, ICMPV6, IGMP, IPV6, TCP, VLAN, eth, icmp, icmpv6, ipv4, ipv6, tcp, u8,
                          u16, udp)
from edge.pcap import Frame
from edge.registry import capture

TCP_OPTIONS = bytes.fromhex("020405b4 0402 080a0000000100000002 01 030307")
SEGMENT = tcp(b"data", options=TCP_OPTIONS, flags=0x12)
ANSWER = dns.message(dns.query("a.example", 1), dns.answer(b"\xc0\x0c", 1, b"\xc0\0\2\1"), dns.OPT)
ADVERTISEMENT = icmpv6(136, 0, u8(0x60, 0, 0, 0) + bytes(15) + b"\1" + ndp.option(2, bytes(6)))
QUOTE = icmp(3, 4, u16(0, 1400) + ipv4(udp(b"quoted"), fragment=0x4000))


def cut(frame, first=0):
    return [Frame(frame[:size], len(frame)) for size in range(first, len(frame) + 1)]


def short(frame, first=0):
    return [frame[:size] for size in range(first, len(frame) + 1)]


@capture("cut-tcp")
def cut_tcp():
    return cut(eth(ipv4(SEGMENT, TCP)), 12)


@capture("short-tcp")
def short_tcp():
    return short(eth(ipv4(SEGMENT, TCP)), 12)


@capture("inner-tcp")
def inner_tcp():
    return [eth(ipv4(SEGMENT[:size], TCP)) for size in range(len(SEGMENT) + 1)]


@capture("cut-dns")
def cut_dns():
    return cut(eth(ipv4(udp(ANSWER, 53, 40400))), 38)


@capture("short-dns")
def short_dns():
    return short(eth(ipv4(udp(ANSWER, 53, 40400))), 38)


@capture("inner-dns")
def inner_dns():
    return [eth(ipv4(udp(ANSWER[:size], 53, 40400))) for size in range(len(ANSWER) + 1)]


@capture("cut-ipv6-neighbour")
def cut_neighbour():
    return cut(eth(ipv6(ADVERTISEMENT, ICMPV6), IPV6), 14)


@capture("inner-ipv6-neighbour")
def inner_neighbour():
    return [eth(ipv6(ADVERTISEMENT[:size], ICMPV6), IPV6) for size in range(len(ADVERTISEMENT) + 1)]


@capture("cut-arp")
def cut_arp():
    return cut(eth(arp(1), ARP, target=BROADCAST), 10)


@capture("short-arp")
def short_arp():
    return short(eth(arp(1), ARP, target=BROADCAST))


@capture("inner-icmp-quote")
def inner_icmp():
    return [eth(ipv4(QUOTE[:size], ICMP)) for size in range(len(QUOTE) + 1)]


@capture("short-vlan-fragment")
def short_vlan():
    header = ipv6(u8(17, 0, 0, 1) + bytes(4) + udp(b"data", source=bytes(16), target=bytes(16)), 44)
    return short(eth(u16(42, IPV6) + header, VLAN), 14)


@capture("inner-igmp")
def inner_igmp():
    report = igmp.report(igmp.record(1, "233.252.0.1", ["198.51.100.1"]), igmp.record(4, "233.252.0.2"))
    return [eth(ipv4(report[:size], IGMP, ttl=1)) for size in range(len(report) + 1)]


@capture("inner-ntp")
def inner_ntp():
    whole = ntp.packet(mode=4, stratum=1, reference=b"GPS\0") + u16(0x0104, 16) + bytes(12) + bytes(20)
    return [eth(ipv4(udp(whole[:size], 123, 123))) for size in [*range(0, 52), *range(56, len(whole) + 1, 4)]]


@capture("inner-dhcp")
def inner_dhcp():
    options = b"".join(dhcp.option(code, value) for code, value in
                       [(53, b"\2"), (1, b"\xff\xff\xff\0"), (3, ALICE + BOB), (15, b"example"), (121, b"\x18\xc0\0\2" + BOB)])
    whole = dhcp.message(options + b"\xff", op=2)
    return [eth(ipv4(udp(whole[:size], 67, 68))) for size in [0, 1, 4, 12, 28, 44, 108, 235, *range(236, len(whole) + 1)]]


@capture("cut-tcp-options")
def cut_tcp_options():
    """Data behind options that the snapshot length cut: nothing is told of its numbers."""
    for options in ("0101080a0000000100000002", "1d100102" + "aa" * 12, "01011312" + "bb" * 16, "7008" + "cc" * 6):
        segment = tcp(b"data", options=bytes.fromhex(options))
        yield from cut(eth(ipv4(segment, TCP)), 54)[:len(options) // 2 + 1]


@capture("cut-ip-options")
def cut_ip_options():
    """Options that break off in a header that is there; a segment that is shorter than its header."""
    yield from cut(eth(ipv4(udp(b"data"), options=bytes.fromhex("8203aa 070704c0000201 00"))), 34)[:14]
    yield eth(ipv4(udp(b"data"), options=bytes.fromhex("8202 0000")))
    yield eth(ipv4(tcp(flags=2, offset=6), TCP))
