"""ARP (RFC 826) beyond what hosts send: every operation, odd address lengths and hardware."""
from edge.packets import ALICE, ALICE_MAC, ARP, BOB, BOB_MAC, BROADCAST, eth, u8, u16
from edge.registry import capture

RARP = 0x8035


def arp(operation, sender_mac=ALICE_MAC, sender=ALICE, target_mac=bytes(6), target=BOB, hardware=1, protocol=0x0800,
        sizes=None):
    hardware_size, protocol_size = sizes or (len(sender_mac), len(sender))
    return (u16(hardware, protocol) + u8(hardware_size, protocol_size) + u16(operation)
            + sender_mac + sender + target_mac + target)


@capture("arp-operations")
def operations():
    yield eth(arp(1), ARP, target=BROADCAST)
    yield eth(arp(2, BOB_MAC, BOB, ALICE_MAC, ALICE), ARP, BOB_MAC, ALICE_MAC)
    yield eth(arp(1, target=ALICE), ARP, target=BROADCAST)
    yield eth(arp(2, target=ALICE, target_mac=BROADCAST), ARP, target=BROADCAST)
    yield eth(arp(1, sender=bytes(4)), ARP, target=BROADCAST)
    yield eth(arp(3, sender=bytes(4), target_mac=ALICE_MAC, target=bytes(4)), RARP, target=BROADCAST)
    yield eth(arp(4, BOB_MAC, BOB, ALICE_MAC, ALICE), RARP, BOB_MAC, ALICE_MAC)
    for operation in [0, *range(5, 26), 65535]:
        yield eth(arp(operation), ARP)


@capture("arp-odd")
def odd():
    yield eth(arp(1, hardware=6), ARP)
    yield eth(arp(1, hardware=32, sender_mac=bytes(range(20)), target_mac=bytes(20)), ARP)
    yield eth(arp(1, hardware=65535), ARP)
    yield eth(arp(1, protocol=0x86DD, sender=bytes(range(16)), target=bytes(16)), ARP)
    yield eth(arp(1, protocol=0x1234), ARP)
    yield eth(arp(1, sender_mac=b"\x2a", target_mac=b"\x2b", hardware=7), ARP)
    yield eth(arp(1, sender_mac=b"", sender=b"", target_mac=b"", target=b""), ARP)
    yield eth(arp(1, sizes=(6, 16)), ARP)
    yield eth(arp(1, sizes=(255, 255)), ARP)
    # Two cards that claim one address, then a packet sent with another's card address
    yield eth(arp(2, ALICE_MAC, ALICE, BOB_MAC, BOB), ARP)
    yield eth(arp(2, BOB_MAC, ALICE, ALICE_MAC, BOB), ARP, BOB_MAC, ALICE_MAC)
    yield eth(arp(1, sender_mac=BOB_MAC), ARP)
    yield eth(arp(1) + bytes(18), ARP, target=BROADCAST)
    yield eth(arp(1) + bytes(14) + b"\xde\xad\xbe\xef", ARP, target=BROADCAST)
