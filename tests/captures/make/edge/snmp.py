"""SNMP (RFC 1157, 1901, 3411-3418): all messages and values, engines' names, what is no message."""
from edge.ber import NULL, implicit, integer, octets, oid, sequence, value
from edge.packets import ALICE, BOB, eth, ip4, ipv4, u32, udp
from edge.registry import capture

SYSTEM = "1.3.6.1.2.1.1"
CISCO, NET_SNMP = u32(0x80000009), u32(0x80001F88)
GET, GET_NEXT, RESPONSE, SET, TRAP, BULK, INFORM, TRAP2, REPORT = range(0xA0, 0xA9)


def send(message, answer=False):
    if not answer:
        return eth(ipv4(udp(message, 40161, 161)))
    return eth(ipv4(udp(message, 161, 40161, source=BOB, target=ALICE), source=BOB, target=ALICE))


def binding(name, content):
    return sequence(oid(name), content)


def pdu(tag, request, *bindings, status=0, index=0):
    return value(tag, integer(request) + integer(status) + integer(index) + sequence(*bindings))


def message(data, version=1, community=b"public"):
    return sequence(integer(version), octets(community), data)


def trap(enterprise, *bindings):
    return value(TRAP, oid(enterprise) + value(0x40, ip4("192.0.2.1")) + integer(6) + integer(5) + value(0x43, b"\x0e\x10") + sequence(*bindings))


def message3(engine, data=None, flags=4, model=3, context=None):
    usm = sequence(octets(engine), integer(1), integer(200), octets(b"joe"), octets(b"\1" * 12 if flags & 1 else b""), octets(b"\2" * 8 if flags & 2 else b""))
    data = pdu(GET, 99, binding(SYSTEM + ".1.0", NULL)) if data is None else data
    scoped = octets(b"\x11" * 24) if flags & 2 else sequence(octets(engine if context is None else context), octets(b"here"), data)
    head = sequence(integer(77), integer(65507), octets(bytes([flags])), integer(model))
    return sequence(integer(3), head, octets(usm if model == 3 else b""), scoped)


@capture("snmp-messages")
def messages():
    for version in (0, 1):
        yield send(message(pdu(GET, 1, binding(SYSTEM + ".1.0", NULL), binding(SYSTEM + ".5.0", NULL)), version))
        yield send(message(pdu(RESPONSE, 1, binding(SYSTEM + ".1.0", octets(b"A router")), binding(SYSTEM + ".5.0", octets(b"bob"))), version), answer=True)
    yield send(message(pdu(GET_NEXT, 2, binding("1.3.6.1", NULL))))
    yield send(message(pdu(RESPONSE, 2, binding("1.3.6.1", NULL), status=2, index=1)), answer=True)
    yield send(message(pdu(SET, 3, binding(SYSTEM + ".6.0", octets(b"Here")))))
    yield send(message(pdu(RESPONSE, 3, binding(SYSTEM + ".6.0", octets(b"Here")), status=17, index=1)), answer=True)
    yield send(message(value(BULK, integer(4) + integer(1) + integer(10) + sequence(binding("1.3.6.1.2.1.2.2", NULL)))))
    yield send(message(pdu(INFORM, 5, binding(SYSTEM + ".3.0", value(0x43, b"\1")))))
    yield send(message(pdu(TRAP2, 6, binding("1.3.6.1.6.3.1.1.4.1.0", oid("1.3.6.1.6.3.1.1.5.3")))))
    yield send(message(trap("1.3.6.1.4.1.9.1", binding("1.3.6.1.2.1.2.2.1.1.2", integer(2))), 0))
    yield send(message(pdu(GET, 7, binding("2.5.29.15", NULL), binding("0.1", NULL), binding("1.2.840.113549.1.1.11", NULL))))
    yield send(message(pdu(GET, 8), 2))
    yield send(message(pdu(GET, 9), 7))
    yield send(message(pdu(0xA9, 10)))
    yield send(message(pdu(RESPONSE, 4711)), answer=True)


@capture("snmp-values")
def values():
    contents = [integer(-1), integer(2**31 - 1), value(2, b"\1" * 9), value(2), octets(), octets(b"\1\2\3"), octets(b"a\nb"), octets(b"text" * 30), octets(bytes(range(50))),
                NULL, oid("2.5.4.3"), oid("1.3.6.1.4.1.9"), value(0x40, ip4("192.0.2.1")), value(0x40, bytes(16)), value(0x40, b"\1\2"), value(0x41, b"\5"),
                value(0x41, b"\xff\xff\xff\xff"), value(0x41), value(0x42, b"\5"), value(0x42, b"\xff"), value(0x43, b"\5"), value(0x44, b"\1\2"), value(0x45, b"\1\2"),
                value(0x46, b"\0" + b"\xff" * 8), value(0x46, b"\1" * 9), value(0x47, b"\1"), implicit(0), implicit(1), implicit(2), value(0x0C, b"abc"), value(0xC2, b"\1")]
    for content in contents:
        yield send(message(pdu(RESPONSE, 1, binding("1.3.6.1.2.1.1.9.1", content))), answer=True)
    yield send(message(pdu(RESPONSE, 1, *[binding("1.3.6.1.2.1.1.9.%d" % number, content) for number, content in enumerate(contents)])), answer=True)


@capture("snmp-v3")
def version3():
    engines = [CISCO + b"\1\1\2\3\4", CISCO + b"\1\1\2\3", CISCO + b"\2" + bytes(range(16)), CISCO + b"\3\1\2\3\4\5\6", CISCO + b"\3\0\1\2\3\4\5\6", CISCO + b"\3\1\2",
               CISCO + b"\4an engine", CISCO + b"\5\1\2\3", CISCO + b"\6\1\2", CISCO + b"\x80\1\2\3", NET_SNMP + b"\x80\1\2\3\4\x3a\x2c\x30\x43", NET_SNMP + b"\x80\1\2\3",
               CISCO, CISCO + b"\3", u32(9) + b"\1\2\3\4\5\6\7\x08", u32(9) + b"\1\2", u32(99999) + bytes(8), b"\1", b"\x80\0", b"\x80" * 40, b""]
    for engine in engines:
        yield send(message3(engine))
    for flags in (0, 1, 2, 3, 5, 7, 0x80):
        yield send(message3(engines[0], flags=flags))
    for model in (0, 1, 2, 4):
        yield send(message3(engines[0], model=model))
    yield send(message3(engines[0], pdu(RESPONSE, 99, binding(SYSTEM + ".1.0", octets(b"A router")))), answer=True)
    yield send(message3(engines[0], pdu(REPORT, 99, binding("1.3.6.1.6.3.15.1.1.4.0", value(0x41, b"\1")))), answer=True)


@capture("snmp-damaged")
def damaged():
    whole = message(pdu(GET, 1, binding("1.3.6.1.2.1.1.1.0", NULL)))
    for bad in [b"abcdef", whole[:-5], whole + b"xyz", b"\x30", b"\x30\5", b"", sequence(octets(b"a"), integer(1)),
                sequence(integer(1), integer(1), pdu(GET, 1)), message(value(GET, integer(1) + integer(0) + sequence())),
                message(pdu(RESPONSE, 1, value(0x31, oid("1.2.3") + integer(1)))), message(pdu(RESPONSE, 1, sequence(oid("1.2.3")))),
                message(pdu(RESPONSE, 1, value(0x30, oid("1.2.3") + b"\2"))), message(pdu(RESPONSE, 1, value(0x30, oid("1.2.3") + value(4, b"ab", 90)))),
                message(value(GET, integer(1), 90)), message(pdu(GET, 1) + integer(5))]:
        yield send(bad)
