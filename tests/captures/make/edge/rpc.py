"""ONC RPC (RFC 5531): calls and replies over UDP and TCP, who calls, what is refused, records in fragments; rpcbind (RFC 1833) in it."""
from edge.packets import ALICE, BOB, TCP, eth, ipv4, tcp, u16, u32, udp
from edge.registry import capture

PORTMAP, NFS, MOUNT, NLM, STAT, NFSACL = 100000, 100003, 100005, 100021, 100024, 100227
ACCEPTED, DENIED = 0, 1
CLIENT = 800


def opaque(data):
    return u32(len(data)) + data + bytes(-len(data) % 4)


def auth(flavor=0, body=b""):
    return u32(flavor) + opaque(body)


def unix(name=b"alice", uid=1000, gid=1000, groups=(4, 24)):
    return auth(1, u32(0x01020304) + opaque(name) + u32(uid, gid, len(groups), *groups))


NOBODY = auth()


def call(xid, program, version, procedure, body=b"", credentials=NOBODY, verifier=NOBODY, rpc=2):
    return u32(xid, 0, rpc, program, version, procedure) + credentials + verifier + body


def reply(xid, body=b"", state=0, verifier=NOBODY):
    return u32(xid, 1, ACCEPTED) + verifier + u32(state) + body


def denied(xid, *reason):
    return u32(xid, 1, DENIED, *reason)


def asks(message, port=111, client=CLIENT):
    return eth(ipv4(udp(message, client, port)))


def answers(message, port=111, client=CLIENT):
    return eth(ipv4(udp(message, port, client, source=BOB, target=ALICE), source=BOB, target=ALICE))


class Exchanges:
    """Calls and their replies over UDP, each with an identifier of its own."""

    def __init__(self, program, version, port, first=0x1000, credentials=NOBODY):
        self.program, self.version, self.port, self.xid, self.credentials = program, version, port, first, credentials

    def of(self, procedure, arguments=b"", *results):
        self.xid += 1
        yield asks(call(self.xid, self.program, self.version, procedure, arguments, self.credentials), self.port)
        for result in results:
            yield answers(reply(self.xid, result), self.port)
            self.xid += 1
            if result is not results[-1]:
                yield asks(call(self.xid, self.program, self.version, procedure, arguments, self.credentials), self.port)


def rpcb(program, version, netid, address, owner):
    return u32(program, version) + opaque(netid) + opaque(address) + opaque(owner)


def mapping(program, version, protocol, port):
    return u32(program, version, protocol, port)


@capture("rpcbind")
def rpcbind():
    two = Exchanges(PORTMAP, 2, 111)
    yield from two.of(0, b"", b"")
    for procedure in (1, 2):
        yield from two.of(procedure, mapping(NFS, 3, 6, 2049), u32(1), u32(0))
    yield from two.of(3, mapping(NFS, 3, 17, 0), u32(2049), u32(0))
    yield from two.of(3, mapping(987654, 3, 99, 0), u32(0))
    yield from two.of(4, b"", u32(1) + mapping(NFS, 3, 6, 2049) + u32(1) + mapping(123456, 1, 17, 700) + u32(0), u32(0))
    yield from two.of(5, u32(MOUNT, 3, 0) + opaque(b""), u32(635) + opaque(b""))
    yield from two.of(5, u32(MOUNT, 3, 1) + opaque(opaque(b"/home")), u32(635) + opaque(b"abc"))
    yield from two.of(6, b"abcd", b"efgh")
    one = Exchanges(PORTMAP, 1, 111, 0x2000)
    for procedure in range(6):
        yield from one.of(procedure, mapping(NFS, 2, 17, 0), u32(1))
    for version in (3, 4):
        three = Exchanges(PORTMAP, version, 111, 0x1000 * version)
        asked = rpcb(NFS, 3, b"udp", b"192.0.2.10.8.1", b"root")
        yield from three.of(0, b"", b"")
        for procedure in (1, 2):
            yield from three.of(procedure, asked, u32(1), u32(0))
        yield from three.of(3, asked, opaque(b"192.0.2.10.8.1"), opaque(b""))
        yield from three.of(4, b"", u32(1) + asked + u32(1) + rpcb(123456, 1, b"tcp6", b"::.0.111", b"") + u32(0), u32(0))
        yield from three.of(5, u32(MOUNT, 3, 1) + opaque(opaque(b"/home")), opaque(b"192.0.2.10.8.1") + opaque(b"abc"))
        yield from three.of(6, b"", u32(1700000000))
        yield from three.of(7, opaque(b"192.0.2.10.8.1"), opaque(b"\1\2\3\4"))
        yield from three.of(8, opaque(b"\1\2\3\4"), opaque(b"192.0.2.10.8.1"))
        for procedure in (9, 11, 12, 13):
            yield from three.of(procedure, asked, u32(0))
    yield from Exchanges(PORTMAP, 5, 111, 0x7000).of(3, b"abcd", b"efgh")


GSS = u32(1, 0, 7, 1) + opaque(b"\x0a\x0b\x0c\x0d")


@capture("rpc-messages")
def messages():
    yield asks(call(1, NFS, 3, 0, b"", unix()), 2049)
    yield answers(reply(1), 2049)
    yield answers(reply(1), 2049)
    yield asks(call(1, NFS, 3, 0, b"", unix()), 2049)
    yield answers(reply(2), 2049)
    yield asks(call(3, NFS, 3, 0, b"", unix(b"", 0, 0, ())), 2049)
    for state in (1, 3, 4, 5, 6):
        yield asks(call(10 + state, NFS, 3, 1), 2049)
        yield answers(reply(10 + state, b"", state), 2049)
    yield asks(call(20, NFS, 9, 0), 2049)
    yield answers(reply(20, u32(2, 4), 2), 2049)
    for number, reason in enumerate(((0, 2, 2), (1, 1), (1, 5), (1, 13), (1, 99), (2,)), 30):
        yield asks(call(number, NFS, 3, 0), 2049)
        yield answers(denied(number, *reason), 2049)
    bodies = (auth(2, b"short"), auth(3, u32(0) + opaque(b"unix.1000@example") + bytes(range(8)) + u32(60)), auth(3, u32(1, 5)), auth(3, u32(2, 5)),
              auth(5, u32(1, 2, 3)), auth(6, GSS), auth(390039, u32(1, 2, 3, 0)), auth(77, b"whatever"), auth(0, b"more"), unix(b"x" * 9, 1, 2, range(16)), unix(b"x", 1, 2, range(17)))
    for number, credentials in enumerate(bodies, 50):
        yield asks(call(number, PORTMAP, 2, 0, b"", credentials))
        yield answers(reply(number, b""))
        yield asks(call(number + 100, PORTMAP, 2, 3, mapping(NFS, 3, 6, 0), credentials, auth(6, b"\1\2\3\4\5")))
        yield answers(reply(number + 100, u32(2049), 0, auth(6, b"\1\2\3\4\5")))
    for number, verifier in enumerate((auth(3, bytes(range(8)) + u32(9)), auth(1, b""), auth(2, b"abcd"), auth(300001, opaque(b"abc")), auth(6, b""), auth(99, b"ab")), 250):
        yield asks(call(number, PORTMAP, 2, 0, b"", unix(), verifier))
        yield answers(reply(number, b"", 0, verifier))
    # Not of port 111: what nobody knows, or is of another version of RPC, is no call.
    for number, (program, version, procedure) in enumerate(((123456, 1, 1), (NFS, 3, 99), (NFS, 77, 1), (200000000, 1, 1)), 300):
        for port in (111, 2049):
            yield asks(call(number + port, program, version, procedure, b"abcdefgh"), port)
            yield answers(reply(number + port, b"abcdefgh"), port)
    for port in (111, 2049):
        yield asks(call(400, NFS, 3, 0, rpc=3), port)
        yield asks(u32(401, 2, 0, 0) + bytes(20), port)
        yield answers(reply(402), port)
        yield asks(call(403, NFS, 3, 0, b"abcd"), port)
        yield answers(reply(403, b"efgh"), port)
        yield asks(b"abc", port)
        yield asks(u32(404, 0, 2), port)
        yield asks(u32(407, 0, 2, NFS, 3, 0), port)
        yield asks(u32(408, 0, 2, NFS, 3, 0, 0), port)
        yield asks(call(409, NFS, 3, 0, credentials=u32(1, 60)), port)
        yield asks(call(410, NFS, 3, 0, credentials=u32(1, 400)), port)
        yield answers(u32(403, 1), port)
        yield answers(u32(409, 1), port)
        yield answers(u32(410, 1, 0), port)
        yield answers(u32(408, 1, 0, 0, 0), port)
        yield answers(u32(408, 1, 7, 0, 0), port)


class Stream:
    """Segments of a connection; what one side says goes on where it ended."""

    def __init__(self, port=2049, client=CLIENT, start=1000):
        self.port, self.client, self.next = port, client, {True: start, False: 5000}

    def open(self):
        yield self.segment(True, b"", 0x02)
        self.next[True] += 1
        yield self.segment(False, b"", 0x12)
        self.next[False] += 1
        yield self.segment(True, b"", 0x10)

    def segment(self, asks, data, flags=0x18):
        (source, target) = (ALICE, BOB) if asks else (BOB, ALICE)
        ports = (self.client, self.port) if asks else (self.port, self.client)
        made = tcp(data, *ports, sequence=self.next[asks], acknowledgment=self.next[not asks] if flags != 2 else 0, flags=flags, source=source, target=target)
        self.next[asks] += len(data)
        return eth(ipv4(made, TCP, source=source, target=target))


def record(*fragments):
    return b"".join(u32(len(it) | (0x80000000 if it is fragments[-1] else 0)) + it for it in fragments)


def getattr_call(xid):
    return call(xid, NFS, 3, 1, opaque(bytes(range(32))), unix())


@capture("rpc-tcp")
def over_tcp():
    one = Stream()
    yield from one.open()
    yield one.segment(True, record(getattr_call(1)))
    yield one.segment(False, record(reply(1, u32(70))))
    # Several in a segment, one in several.
    yield one.segment(True, record(getattr_call(2)) + record(call(3, NFS, 3, 0)))
    yield one.segment(False, record(reply(2, u32(70))) + record(reply(3)))
    long = record(getattr_call(4))
    for start, end in ((0, 2), (2, 20), (20, 999)):
        yield one.segment(True, long[start:end])
    yield one.segment(False, record(reply(4, u32(70))))
    # Fragments of a record, whole in a segment or not.
    message = getattr_call(5)
    yield one.segment(True, record(message[:40], message[40:]))
    yield one.segment(False, record(reply(5, u32(70))))
    message = getattr_call(6)
    pieces = record(message[:30], message[30:60], message[60:])
    yield one.segment(True, pieces[:34])
    yield one.segment(True, pieces[34:70])
    yield one.segment(True, pieces[70:])
    yield one.segment(False, record(reply(6, u32(70))))
    # Duplicates, and what nobody asked.
    yield one.segment(True, record(getattr_call(6)))
    yield one.segment(False, record(reply(6, u32(70))))
    yield one.segment(False, record(reply(99, u32(70))))
    yield one.segment(True, record(call(100, 123456, 1, 1, b"abcdefgh")))
    yield one.segment(False, record(b"abcdefghijklmnop"))
    yield one.segment(True, record(getattr_call(7)))
    yield one.segment(True, record(b""))
    yield one.segment(True, u32(0x90000000) + b"abcdefgh" * 5)
    # Another connection whose beginning was not captured.
    two = Stream(client=801)
    yield two.segment(False, record(reply(1, u32(70))))
    yield two.segment(True, b"in the middle of something" * 3)
    yield two.segment(True, record(getattr_call(2)))
    yield two.segment(False, record(reply(2, u32(70))))
    three = Stream(client=802, port=111)
    yield from three.open()
    yield three.segment(True, record(call(1, PORTMAP, 2, 4)))
    yield three.segment(False, record(reply(1, (u32(1) + mapping(NFS, 3, 6, 2049)) * 3 + u32(0))))
    yield three.segment(True, b"nothing of that kind, nor of any other kind at all")
