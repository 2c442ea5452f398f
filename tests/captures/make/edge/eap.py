"""EAP over Ethernet (IEEE 802.1X), and TLS in it."""
from edge import certificates
from edge.packets import ALICE_MAC, BOB_MAC, eth, u8, u16
from edge.registry import capture
from edge.tls import DATA, HANDSHAKE, client_hello, message, record, server_hello

REQUEST, RESPONSE, SUCCESS = 1, 2, 3
TLS, TTLS, PEAP = 13, 21, 25
LENGTH, MORE, START = 0x80, 0x40, 0x20


def eap(code, number, content=b""):
    packet = u8(code, number) + u16(4 + len(content)) + content
    ends = {"source": BOB_MAC, "target": ALICE_MAC} if code in (REQUEST, SUCCESS) else {}
    return eth(u8(1, 0) + u16(len(packet)) + packet, 0x888E, **ends)


def pieces(code, number, method, content, size):
    """A message in several packets, each of which the other side acknowledges."""
    for at in range(0, len(content), size):
        flags = (LENGTH if at == 0 else 0) | (MORE if at + size < len(content) else 0)
        length = len(content).to_bytes(4, "big") if at == 0 else b""
        yield eap(code, number, u8(method, flags) + length + content[at:at + size])
        if flags & MORE:
            yield eap(REQUEST + RESPONSE - code, number, u8(method, 0))
        number += 1


@capture("eap-tls")
def eap_tls():
    """Handshakes of EAP-TLS, EAP-TTLS and PEAP: messages whole, in two pieces and in three; one of which a piece never comes. Data follow each."""
    held = certificates.certificate()
    chain = message(11, certificates.u24(len(held) + 3) + certificates.u24(len(held)) + held)
    hellos = record(HANDSHAKE, server_hello()) + record(HANDSHAKE, chain + message(14, b""))
    number = 1
    yield eap(REQUEST, number, u8(1))
    yield eap(RESPONSE, number, u8(1) + b"alice")
    for method, size in (TLS, 150), (TTLS, 200), (PEAP, len(hellos)):
        yield eap(REQUEST, number + 1, u8(method, START))
        yield eap(RESPONSE, number + 1, u8(method, 0) + record(HANDSHAKE, client_hello()))
        yield from pieces(REQUEST, number + 2, method, hellos, size)
        yield eap(RESPONSE, number + 6, u8(method, 0) + record(DATA, bytes(range(40))))
        number += 10
    yield eap(RESPONSE, number, u8(TLS, LENGTH | MORE) + (200).to_bytes(4, "big") + hellos[:100])
    yield eap(SUCCESS, number)
