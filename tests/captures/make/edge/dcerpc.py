"""DCE/RPC over a connection: what is bound and refused, calls of unknown and unbound interfaces, objects, features, checks of who calls."""
import struct
import uuid

from edge.http import Exchange
from edge.registry import capture

REQUEST, RESPONSE, FAULT, BIND, BIND_ACK, BIND_NAK, ALTER, ALTER_RESPONSE, AUTH3, CANCEL, ORPHANED = 0, 2, 3, 11, 12, 13, 14, 15, 16, 18, 19
NDR, NDR64 = "8a885d04-1ceb-11c9-9fe8-08002b104860", "71710533-beba-4937-8319-b5dbef9ccc36"
FEATURES = "6cb71c2c-9812-4540-0300-000000000000"
MINE, NONE = "0badcafe-1234-5678-9abc-def012345678", "00000000-0000-0000-0000-000000000000"


def guid(text):
    return uuid.UUID(text).bytes_le


def pdu(kind, call, body, flags=3, credentials=b"", padding=0, auth=(10, 2, 7)):
    trailer = b""
    if credentials:
        body += bytes(padding)
        trailer = struct.pack("<BBBBI", auth[0], auth[1], padding, 0, auth[2]) + credentials
    return struct.pack("<BBBB4sHHI", 5, 0, kind, flags, b"\x10\0\0\0", 16 + len(body) + len(trailer), len(credentials), call) + body + trailer


def items(*contexts):
    body = struct.pack("<HHIB3x", 4280, 4280, 0x1234, len(contexts))
    for number, (interface, version, transfers) in enumerate(contexts):
        body += struct.pack("<HBx16sHH", number, len(transfers), guid(interface), version, 0)
        body += b"".join(guid(it) + struct.pack("<I", 2) for it in transfers)
    return body


def results(address, *answers):
    body = struct.pack("<HHIH", 4280, 4280, 0x1234, len(address)) + address
    body += bytes(-len(body) % 4) + struct.pack("<B3x", len(answers))
    return body + b"".join(struct.pack("<HH16sI", result, reason, guid(transfer), version) for result, reason, transfer, version in answers)


def request(context, operation, stub, subject=None):
    return struct.pack("<IHH", len(stub), context, operation) + (guid(subject) if subject else b"") + stub


def response(context, stub):
    return struct.pack("<IHBx", len(stub), context, 0) + stub


@capture("dcerpc")
def calls():
    exchange = Exchange(49301, 49302)
    yield from exchange.open()
    yield exchange.say(">", pdu(BIND, 1, items((MINE, 3, [NDR]), (MINE, 3, [NDR64]), (MINE, 3, [FEATURES]))))
    yield exchange.say("<", pdu(BIND_ACK, 1, results(b"135\0", (0, 0, NDR, 2), (2, 2, NONE, 0), (3, 3, NONE, 0))))
    yield exchange.say(">", pdu(REQUEST, 1, request(0, 4, bytes(range(40)))))
    yield exchange.say("<", pdu(RESPONSE, 1, response(0, bytes(range(24)))))
    yield exchange.say(">", pdu(ALTER, 2, items((MINE, 4, [NDR]))))
    yield exchange.say("<", pdu(ALTER_RESPONSE, 2, results(b"", (0, 0, NDR, 2))))
    yield exchange.say(">", pdu(REQUEST, 2, request(0, 5, b"12345678", MINE), flags=0x83))
    yield exchange.say("<", pdu(RESPONSE, 2, response(0, b"87654321")))
    # Two calls in one segment, the second over two.
    both = pdu(REQUEST, 3, request(0, 6, bytes(8))) + pdu(REQUEST, 4, request(0, 7, bytes(64)))
    yield exchange.say(">", both[:80])
    yield exchange.say(">", both[80:])
    yield exchange.say("<", pdu(RESPONSE, 4, response(0, bytes(16))))
    # Nobody bound this one.
    yield exchange.say(">", pdu(REQUEST, 5, request(9, 1, bytes(12))))
    yield exchange.say("<", pdu(RESPONSE, 5, response(9, bytes(12))))
    verifier = struct.pack("<I", 1) + bytes(range(12))
    yield exchange.say(">", pdu(REQUEST, 6, request(9, 1, bytes(12)), credentials=verifier, padding=4))
    yield exchange.say(">", pdu(AUTH3, 6, bytes(4), credentials=b"NTLMSSP\0" + struct.pack("<I", 1) + bytes(20)))


@capture("dcerpc-odd")
def odd():
    exchange = Exchange(49303, 49304)
    yield from exchange.open()
    yield exchange.say(">", pdu(BIND, 1, items((MINE, 1, []))))
    yield exchange.say(">", pdu(BIND, 2, items((MINE, 1, [NDR, NDR64]))))
    yield exchange.say(">", pdu(BIND, 3, items((MINE, 1, [NDR]))[:12]))
    yield exchange.say("<", pdu(BIND_ACK, 3, results(b"1234\0", (1, 3, NDR, 2))))
    yield exchange.say(">", pdu(REQUEST, 4, request(0, 4, b"")))
    yield exchange.say(">", pdu(REQUEST, 5, request(0, 4, b"")[:6]))
    yield exchange.say("<", pdu(RESPONSE, 9, response(0, b"abcd")))
