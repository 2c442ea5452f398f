"""OpenVPN over UDP and TCP: with and without authentication, TLS in pieces of 100 bytes, data of both versions."""
from edge.http import Exchange
from edge.packets import ALICE, BOB, eth, ipv4, u8, u16, u32, udp
from edge.registry import capture
from edge.tls import DATA, HANDSHAKE, client_hello, record, server_hello

PORT = 1194
CLIENT, SERVER = b"CLIENT_1", b"SERVER_1"
RESET_CLIENT, RESET_SERVER, CONTROL, ACK, DATA_V1, DATA_V2 = 7, 8, 4, 5, 6, 9


def packet(opcode, session, acknowledged=(), other=b"", number=None, content=b"", hmac=b""):
    ids = u8(len(acknowledged)) + b"".join(u32(it) for it in acknowledged) + (other if acknowledged else b"")
    return u8(opcode << 3) + session + hmac + ids + (b"" if number is None else u32(number)) + content


def client(message):
    return eth(ipv4(udp(message, 40194, PORT)))


def server(message):
    return eth(ipv4(udp(message, PORT, 40194, source=BOB, target=ALICE), source=BOB, target=ALICE))


def pieces(content):
    return [content[at:at + 100] for at in range(0, len(content), 100)]


@capture("openvpn")
def plain():
    yield client(packet(RESET_CLIENT, CLIENT, number=0))
    yield server(packet(RESET_SERVER, SERVER, [0], CLIENT, 0))
    yield client(packet(ACK, CLIENT, [0], SERVER))
    hello = record(HANDSHAKE, client_hello(u16(0x1234, 150) + bytes(150)))
    for number, piece in enumerate(pieces(hello), 1):
        yield client(packet(CONTROL, CLIENT, number=number, content=piece))
    yield server(packet(ACK, SERVER, [1, 2, 3], CLIENT))
    yield server(packet(CONTROL, SERVER, [3], CLIENT, 1, record(HANDSHAKE, server_hello())))
    yield client(packet(CONTROL, CLIENT, number=4, content=record(DATA, b"D" * 40)))
    yield client(u8(DATA_V1 << 3) + b"encrypted")
    yield server(u8(DATA_V2 << 3) + u8(0, 0, 5) + b"encrypted")
    yield client(packet(CONTROL, CLIENT, [1, 2], SERVER)[:12])


@capture("openvpn-tcp")
def authenticated():
    talk = Exchange(40195, PORT)
    yield from talk.open()

    def framed(*parts, **more):
        message = packet(*parts, hmac=b"H" * 20 + u32(1, 1700000000), **more)
        return u16(len(message)) + message

    yield talk.say(">", framed(RESET_CLIENT, CLIENT, number=0))
    yield talk.say("<", framed(RESET_SERVER, SERVER, [0], CLIENT, 0))
    hello = record(HANDSHAKE, client_hello())
    yield talk.say(">", framed(CONTROL, CLIENT, [0], SERVER, 1, hello))
    answer = framed(CONTROL, SERVER, [1], CLIENT, 1, record(HANDSHAKE, server_hello()))
    yield talk.say("<", answer[:30])
    yield talk.say("<", answer[30:])
    yield talk.say("<", framed(ACK, SERVER, [2], CLIENT))
