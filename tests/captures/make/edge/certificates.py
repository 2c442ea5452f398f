"""Certificates (RFC 5280) in handshakes of TLS 1.2: names, keys, extensions, what is none; and OCSP (RFC 6960)."""
from edge.ber import NULL, base128, bits, boolean, explicit, implicit, integer, octets, oid, sequence, set_of, value
from edge.packets import BOB, ALICE, TCP, eth, ip4, ip6, ipv4, tcp, u16, u8
from edge.registry import capture

RSA, SHA256 = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.11"
COMMON_NAME, COUNTRY = "2.5.4.3", "2.5.4.6"


def utf8(text):
    return value(12, text.encode())


def printable(text):
    return value(0x13, text.encode())


def ia5(text):
    return value(0x16, text.encode())


def utc(text):
    return value(0x17, text.encode())


def general(text):
    return value(0x18, text.encode())


def algorithm(name, parameters=NULL):
    return sequence(oid(name), parameters)


def name(*attributes):
    return sequence(*[set_of(sequence(oid(kind), content)) for kind, content in attributes])


def extension(kind, content, critical=None):
    return sequence(oid(kind), b"" if critical is None else boolean(critical), octets(content))


BOB_NAME = name((COUNTRY, printable("XX")), (COMMON_NAME, utf8("bob.example")))
RSA_KEY = sequence(algorithm(RSA), bits(sequence(value(2, b"\0" + bytes(range(0xC0, 0x100))), integer(65537))))


def certificate(extensions=(), subject=BOB_NAME, key=RSA_KEY, *, version=2, serial=value(2, b"\x0a\x0b\x0c"), start=utc("200101000000Z"), end=utc("300101000000Z"),
                signature=algorithm(SHA256), unique=b""):
    signed = sequence(b"" if version is None else explicit(0, integer(version)), serial, signature, name((COMMON_NAME, utf8("An authority"))),
                      sequence(start, end), subject, key, unique, explicit(3, sequence(*extensions)) if extensions else b"")
    return sequence(signed, signature, bits(bytes(range(64))))


def u24(number):
    return u8(number >> 16) + u16(number & 0xFFFF)


def handshake(kind, body, port):
    message = u8(kind) + u24(len(body)) + body
    segment = tcp(u8(22, 3, 3) + u16(len(message)) + message, 443, port, source=BOB, target=ALICE)
    return eth(ipv4(segment, TCP, source=BOB, target=ALICE))


def chain(port, *certificates):
    items = b"".join(u24(len(it)) + it for it in certificates)
    return handshake(11, u24(len(items)) + items, port)


def alternative_names(*names):
    return extension("2.5.29.17", sequence(*names))


EXTENSIONS = [
    extension("2.5.29.15", bits(b"\xa0", 5), True), extension("2.5.29.15", bits(b"\x01\x80", 7)), extension("2.5.29.15", bits(b"")), extension("2.5.29.15", bits(b"\xff", 0), False),
    extension("2.5.29.37", sequence(oid("1.3.6.1.5.5.7.3.1"), oid("1.2.3.4"), oid("2.5.29.37.0"))), extension("2.5.29.37", sequence()),
    extension("2.5.29.19", sequence()), extension("2.5.29.19", sequence(boolean(True), integer(3))), extension("2.5.29.14", octets(b"\1\2\3\4")),
    extension("2.5.29.35", sequence(implicit(0, b"\1\2\3\4"), explicit(1, explicit(4, BOB_NAME)), implicit(2, b"\x0a\x0b"))),
    alternative_names(implicit(1, b"bob@bob.example"), implicit(2, b"bob.example"), explicit(4, BOB_NAME), implicit(6, b"http://bob.example/"), implicit(7, ip4("192.0.2.1")),
                      implicit(7, ip6("2001:db8::1")), implicit(7, b"\1\2\3"), implicit(8, base128(0x2A) + b"\3"), explicit(0, oid("1.3.6.1.4.1.311.20.2.3"), explicit(0, utf8("bob")))),
    alternative_names(explicit(0, oid("1.2.3"), explicit(0, utf8("unknown"))), explicit(5, explicit(1, utf8("party"))), value(0x89, b"none")),
    extension("2.5.29.18", sequence(implicit(2, b"ca.example"))), extension("2.5.29.16", sequence(implicit(0, b"20200101000000Z"), implicit(1, b"20300101000000Z"))),
    extension("2.5.29.30", sequence(explicit(0, sequence(implicit(2, b".example"))), explicit(1, sequence(implicit(7, bytes(8)), implicit(0, b"\1"), implicit(1, b"\2"))))),
    extension("2.5.29.31", sequence(sequence(explicit(0, explicit(0, implicit(6, b"http://ca.example/crl")))),
                                    sequence(explicit(0, explicit(1, sequence(oid(COMMON_NAME), utf8("list")))), implicit(1, b"\1\x46"), explicit(2, explicit(4, BOB_NAME))))),
    extension("2.5.29.46", sequence(sequence(explicit(0, explicit(0, implicit(6, b"http://ca.example/delta")))))),
    extension("2.5.29.32", sequence(sequence(oid("2.23.140.1.2.1")), sequence(oid("2.5.29.32.0"), sequence(
        sequence(oid("1.3.6.1.5.5.7.2.1"), ia5("http://ca.example/cps")), sequence(oid("1.3.6.1.5.5.7.2.2"), sequence(
            sequence(utf8("An authority"), sequence(integer(1), integer(2))), value(0x1E, "Notice".encode("utf-16-be")))))))),
    extension("2.5.29.33", sequence(sequence(oid("1.2.3"), oid("1.2.4")))), extension("2.5.29.36", sequence(implicit(0, b"\1"), implicit(1, b"\0"))), extension("2.5.29.54", integer(2)),
    extension("1.3.6.1.5.5.7.1.1", sequence(sequence(oid("1.3.6.1.5.5.7.48.1"), implicit(6, b"http://ocsp.example")), sequence(oid("1.3.6.1.5.5.7.48.2"), implicit(6, b"http://ca.example")))),
    extension("1.3.6.1.5.5.7.1.24", sequence(integer(5), integer(17))), extension("1.3.6.1.5.5.7.48.1.5", NULL),
    extension("1.3.6.1.5.5.7.1.3", sequence(sequence(oid("0.4.0.1862.1.1")), sequence(oid("1.3.6.1.5.5.7.11.2"), sequence(oid("0.4.0.194121.1.1"))),
                                            sequence(oid("0.4.0.1862.1.3"), integer(10)))),
    extension("1.3.6.1.4.1.311.21.7", sequence(oid("1.2.3"), integer(100), integer(2))), extension("1.3.6.1.4.1.311.20.2", value(0x1E, "Web".encode("utf-16-be"))),
    extension("1.3.6.1.4.1.311.21.1", integer(0)), extension("1.3.6.1.4.1.11129.2.4.3", NULL), extension("1.2.840.113533.7.65.0", sequence(value(0x1B, b"V7.1"), bits(b"\x90", 4))),
    extension("2.16.840.1.113730.1.1", bits(b"\x40", 6)), extension("2.16.840.1.113730.1.13", ia5("A comment")), extension("2.5.29.1", sequence(integer(1))), extension("1.2.3.4", NULL),
    extension("2.5.29.20", integer(4711)), extension("2.5.29.21", value(10, b"\1")), extension("2.5.29.24", general("20200101000000Z")),
]


@capture("certificates-extensions")
def extensions():
    for number, item in enumerate(EXTENSIONS):
        yield chain(50000 + number, certificate([item]))
    yield chain(50100, certificate(EXTENSIONS[:12]), certificate(EXTENSIONS[12:24]), certificate())


@capture("certificates-names")
def names():
    contents = [utf8("b\u00f6b"), utf8("x" * 80), value(0x14, b"b\xf6b"), value(0x1E, "b\u00f6b".encode("utf-16-be")), value(0x1C, "b\u00f6b".encode("utf-32-be")), printable("b\u00f6b"), ia5("bob"),
                utf8(""), utf8("a\0b"), integer(5), NULL, value(0x30)]
    for number, content in enumerate(contents):
        yield chain(51000 + number, certificate(subject=name((COMMON_NAME, content))))
    kinds = [("0.9.2342.19200300.100.1.25", ia5("example")), ("0.9.2342.19200300.100.1.1", utf8("bob")), ("1.2.840.113549.1.9.1", ia5("bob@bob.example")), ("2.5.4.5", printable("17")),
             ("2.5.4.45", bits(b"\1\2")), ("2.5.4.20", printable("+1 2")), ("2.5.4.16", sequence(utf8("A street"), printable("A town"))), ("1.2.3.4", utf8("unknown")), ("2.5.4.99", utf8("unknown")),
             ("1.3.6.1.4.1.311.60.2.1.3", printable("XX")), ("2.5.4.49", BOB_NAME)]
    for number, kind in enumerate(kinds):
        yield chain(51100 + number, certificate(subject=name((COUNTRY, printable("XX")), kind)))
    alphabet = "abcdefghijklmnopqrstuvwxyz" * 8
    for number, size in enumerate((62, 63, 64, 110, 111, 127, 200)):
        yield chain(51150 + number, certificate(subject=name(("2.5.4.11", printable(alphabet[:size - 1] + "Z")), (COMMON_NAME, ia5(alphabet[:size - 1] + "Z")))))
    yield chain(51160, certificate(subject=name((COMMON_NAME, printable("ab\0cd\x01\x7fe")), (COMMON_NAME, utf8("\u00e9\t\u00e9")), ("2.5.4.11", printable('a"b\\c,d')), ("2.5.4.11", utf8("x\ny")))))
    yield chain(51200, certificate(subject=sequence()))
    yield chain(51201, certificate(subject=sequence(set_of(sequence(oid(COMMON_NAME), utf8("bob")), sequence(oid("2.5.4.5"), printable("17"))), set_of())))
    yield chain(51202, certificate(subject=name(*[(COMMON_NAME, utf8("part %d of a long name" % it)) for it in range(20)])))


@capture("certificates-keys")
def keys():
    point = bits(b"\4" + bytes(range(64)))
    curve = sequence(integer(1), sequence(oid("1.2.840.10045.1.1"), integer(23)), sequence(octets(b"\1"), octets(b"\2"), bits(b"\7")), octets(b"\4\1\2"), integer(7), integer(1))
    choices = [algorithm("1.2.840.10045.2.1", oid("1.2.840.10045.3.1.7")), algorithm("1.2.840.10045.2.1", curve), algorithm("1.2.840.10045.2.1", NULL), sequence(oid("1.3.101.112")),
               algorithm("1.2.840.10040.4.1", sequence(value(2, b"\0" + bytes(range(0x80, 0xA0))), integer(7), integer(2))), algorithm("1.2.3.4"), algorithm("1.2.3.4", integer(1)),
               algorithm("1.2.840.10046.2.1", sequence(integer(23), integer(5), integer(11)))]
    for number, choice in enumerate(choices):
        yield chain(52000 + number, certificate(key=sequence(choice, point)))
    yield chain(52100, certificate(key=sequence(algorithm(RSA), bits(b"no key"))))
    hashes = explicit(0, algorithm("2.16.840.1.101.3.4.2.1")), explicit(1, algorithm("1.2.840.113549.1.1.8", algorithm("2.16.840.1.101.3.4.2.1"))), explicit(2, integer(32)), explicit(3, integer(1))
    for number, signature in enumerate([algorithm("1.2.840.113549.1.1.10", sequence(*hashes)), sequence(oid("1.2.840.10045.4.3.2")), algorithm("1.2.3.4")]):
        yield chain(52200 + number, certificate(signature=signature))


@capture("certificates-odd")
def odd():
    yield chain(53000, certificate(version=None))
    yield chain(53001, certificate(version=7, serial=value(2, bytes(range(1, 60)))))
    for number, time in enumerate([utc("500101000000Z"), utc("2001010000Z"), utc("200101000000+0100"), utc("200101"), utc("20010100000XZ"), general("20500101000000Z"),
                                   general("20500101000000.5Z"), general("20500101000000+0130"), general("2050"), general("20501301000000Z"), integer(1)]):
        yield chain(53100 + number, certificate(end=time))
    yield chain(53200, certificate(unique=implicit(1, b"\0\1\2") + implicit(2, b"\3\4")))
    yield chain(53201, certificate(key=sequence(algorithm(RSA))))
    yield chain(53202, certificate(subject=integer(5)))
    yield chain(53203, certificate(key=integer(5)))
    yield chain(53204, sequence(sequence(integer(1)), algorithm(SHA256), bits(b"")))
    yield chain(53205, integer(5))
    yield chain(53206, certificate()[:100])
    yield chain(53208, certificate([extension("2.5.29.14", octets(b"\1\2")), set_of(oid("2.5.29.14"))]))
    yield chain(53209, certificate([sequence(oid("2.5.29.15"), octets(octets(b"\1\2")))]))
    yield chain(53210, certificate([sequence(oid("2.5.29.14"), octets())]))
    yield chain(53211, certificate([sequence(oid("2.5.29.14"), boolean(True), octets(octets(b"\1")), integer(1))]))
    yield chain(53212, certificate([extension("2.5.29.17", integer(1))]))
    yield chain(53213, certificate([extension("2.5.29.19", value(0x30, boolean(True), 40))]))
    yield chain(53214, certificate([extension("2.5.29.35", b"\x30\x80" + implicit(0, b"\1\2") + b"\0\0")]))


@capture("ocsp")
def ocsp():
    identity = sequence(algorithm("1.3.14.3.2.26"), octets(b"\1" * 20), octets(b"\2" * 20), integer(4711))
    states = [implicit(0), explicit(1, general("20200101000000Z"), explicit(0, value(10, b"\1"))), implicit(2)]
    for number, (state, responder) in enumerate(zip(states, [explicit(1, BOB_NAME), explicit(2, octets(b"\3" * 20)), explicit(2, octets(b"\3" * 20))])):
        single = sequence(identity, state, general("20200101000000Z"), explicit(0, general("20200201000000Z")))
        data = sequence(responder, general("20200101000000Z"), sequence(single), explicit(1, sequence(extension("1.3.6.1.5.5.7.48.1.2", octets(b"nonce")))))
        basic = sequence(data, algorithm(SHA256), bits(bytes(16)), explicit(0, sequence(certificate())))
        response = sequence(value(10, b"\0"), explicit(0, sequence(oid("1.3.6.1.5.5.7.48.1.1"), octets(basic))))
        yield handshake(22, u8(1) + u24(len(response)) + response, 54000 + number)
    for number, response in enumerate([sequence(value(10, b"\6")), sequence(value(10, b"\0"), explicit(0, sequence(oid("1.2.3"), octets(b"\1\2")))), b"\1\2\3"]):
        yield handshake(22, u8(1) + u24(len(response)) + response, 54100 + number)
