"""DTLS over UDP: messages in pieces, identifiers of connections, what is told from encrypted bytes."""
from edge import certificates
from edge.ber import octets
from edge.packets import ALICE, BOB, eth, ipv4, u8, u16, udp
from edge.registry import capture

HANDSHAKE, CHANGE, ALERT, DATA, HEARTBEAT, IDENTIFIED = 22, 20, 21, 23, 24, 25
DTLS10, DTLS12 = 0xFEFF, 0xFEFD
CLIENT, SERVER = 40000, 4433


def record(kind, content, *, version=DTLS12, epoch=0, number=0, connection=b""):
    return u8(kind) + u16(version, epoch) + number.to_bytes(6, "big") + connection + u16(len(content)) + content


def message(kind, body, *, number=0, start=0, end=None):
    piece = body[start:end]
    return u8(kind) + len(body).to_bytes(3, "big") + u16(number) + start.to_bytes(3, "big") + len(piece).to_bytes(3, "big") + piece


def extension(kind, data):
    return u16(kind, len(data)) + data


def client_hello(extensions=b"", cookie=b""):
    return u16(DTLS12) + b"C" * 32 + u8(0, len(cookie)) + cookie + u16(4, 0x002F, 0xC02F) + u8(1, 0) + u16(len(extensions)) + extensions


def server_hello(extensions=b""):
    return u16(DTLS12) + b"S" * 32 + u8(0) + u16(0xC02F) + u8(0) + u16(len(extensions)) + extensions


def to_server(payload, client=CLIENT, server=SERVER):
    return eth(ipv4(udp(payload, client, server)))


def to_client(payload, client=CLIENT, server=SERVER):
    return eth(ipv4(udp(payload, server, client, source=BOB, target=ALICE), source=BOB, target=ALICE))


@capture("dtls")
def handshakes():
    """A handshake with a cookie, its messages whole and in pieces; alerts, heartbeats and what may be encrypted."""
    extensions = extension(54, b"\x03abc") + extension(14, u16(4, 1, 7) + b"\x01m")
    yield to_server(record(HANDSHAKE, message(1, client_hello(extensions))))
    yield to_client(record(HANDSHAKE, message(3, u16(DTLS10) + b"\x05token"[:6]), version=DTLS10))
    yield to_server(record(HANDSHAKE, message(1, client_hello(extensions, b"token"), number=1), number=1))
    yield to_client(record(HANDSHAKE, message(2, server_hello(extension(54, b"\x02de")), number=1), number=1) + record(HANDSHAKE, message(14, b"", number=3), number=2))
    exchange = b"\x20" + b"P" * 32
    yield to_server(record(HANDSHAKE, message(16, exchange, number=2, end=10), number=2))
    yield to_server(record(HANDSHAKE, message(16, exchange, number=2, start=10, end=20), number=3) + record(HANDSHAKE, message(16, exchange, number=2, start=20), number=4))
    yield to_server(record(CHANGE, u8(1)) + record(HANDSHAKE, b"\0\1" + b"\0" * 6 + b"E" * 32, epoch=1))
    yield to_client(record(CHANGE, u8(1)) + record(HANDSHAKE, b"\x63" * 40, epoch=1))
    yield to_server(record(IDENTIFIED, b"D" * 20, epoch=1, connection=b"de"))
    yield to_client(record(IDENTIFIED, b"D" * 20, epoch=1, connection=b"abc"))
    yield to_server(record(DATA, b"D" * 20, epoch=1))
    yield to_client(record(ALERT, u8(2, 40)) + record(ALERT, b"A" * 24, epoch=1))
    yield to_server(record(HEARTBEAT, b"\1\0\4ping" + b"p" * 16) + record(HEARTBEAT, b"\x68" * 40, epoch=1))
    yield to_server(record(HANDSHAKE, message(1, client_hello()) + message(14, b"", number=1)))
    yield to_server(record(DATA, b"D" * 20, epoch=1) + b"\x99")


@capture("dtls-ports")
def ports():
    """Ports of DTLS: what is carried, and bytes that are no record."""
    yield to_server(record(DATA, b"D" * 20, epoch=1), server=5684)
    yield to_client(record(DATA, b"D" * 20, epoch=1), server=5684)
    yield to_server(record(DATA, b"D" * 20, epoch=1), server=853)
    yield to_server(record(DATA, b"D" * 20, epoch=1), server=5868)
    yield to_server(record(DATA, b"D" * 20, epoch=1), server=2221)
    yield to_server(b"this is not a record of anything", server=853)


@capture("dtls-certificate")
def certificate():
    """A certificate in two pieces, which holds what TLS declares: when a log saw it."""
    seen = u8(0) + bytes(range(32)) + (1577836800000).to_bytes(8, "big") + u16(0) + u8(4, 3) + u16(8) + b"S" * 8
    stamps = u16(len(seen) + 2, len(seen)) + seen
    held = certificates.certificate([certificates.extension("1.3.6.1.4.1.11129.2.4.2", octets(stamps))])
    chain = certificates.u24(len(held) + 3) + certificates.u24(len(held)) + held
    yield to_server(record(HANDSHAKE, message(1, client_hello())))
    yield to_client(record(HANDSHAKE, message(2, server_hello())))
    yield to_client(record(HANDSHAKE, message(11, chain, number=1, end=200), number=1))
    yield to_client(record(HANDSHAKE, message(11, chain, number=1, start=200), number=2))
