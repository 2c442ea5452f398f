"""PostgreSQL: starts of connections, ways to log in, all messages, messages in parts, what is damaged."""
from edge.mail import session
from edge.packets import u8, u16, u32
from edge.registry import capture

SERVER = 5432
VERSION = u32(3 << 16)
SSL, GSS, CANCEL = (u32(1234 << 16 | it) for it in (5679, 5680, 5678))


def start(body):
    """What a client begins with: a message without a type."""
    return b">" + u32(4 + len(body)) + body


def message(kind, body=b""):
    return kind + u32(4 + len(body)) + body


def text(*values):
    return b"".join(it + b"\0" for it in values)


def said(who, *messages):
    """Messages in one segment, each a kind and its body."""
    return who + b"".join(message(kind, body) for kind, body in messages)


def ask(*messages):
    return said(b">", *messages)


def reply(*messages):
    return said(b"<", *messages)


STARTUP = start(VERSION + text(b"user", b"alice", b"database", b"shop") + b"\0")
DONE = reply((b"R", u32(0)), (b"S", text(b"server_version", b"16.1")), (b"K", u32(4711, 0xFEEDBEEF)), (b"Z", b"I"))


@capture("pgsql-start")
def starts():
    """What connections begin with: asking for encryption, cancelling, versions, options that are not known, and what is odd."""
    yield from session(50201, start(SSL), b"<N", start(GSS), b"<N", STARTUP, DONE, ask((b"X", b"")), server=SERVER)
    yield from session(50202, start(GSS), b"<G", b"<more", server=SERVER)
    yield from session(50203, start(CANCEL + u32(4711, 0xFEEDBEEF)), server=SERVER)
    yield from session(50204, start(u32(3 << 16 | 2) + text(b"user", b"bob", b"_pq_.a", b"1", b"_pq_.b", b"") + b"\0"),
                       reply((b"v", u32(0, 2) + text(b"_pq_.a", b"_pq_.b"))), reply((b"v", u32(1, 0))), reply((b"v", u32(1, 3) + text(b"a"))), server=SERVER)
    yield from session(50205, start(u32(2 << 16) + text(b"user", b"bob")), start(u32(0)), start(u32(1234 << 16 | 1)), start(u32(1234 << 16 | 5681)), start(b""), start(VERSION), server=SERVER)
    yield from session(50206, start(SSL), b"<E" + u32(4 + 6) + b"Mno\0\0\0", STARTUP, DONE, server=SERVER)
    yield from session(50207, start(SSL) + STARTUP[1:], b"<NR" + u32(8, 0), start(SSL), b"<R" + u32(8, 0), server=SERVER)
    yield from session(50208, start(VERSION + text(b"user", b"", b"")), start(VERSION + text(b"user")), start(VERSION + b"user"), start(VERSION + text(b"user", b"a") + b"data"), start(SSL + b"more"), start(GSS + b"more"), start(CANCEL), start(VERSION + b"\0\0\0"), server=SERVER)
    yield from session(50214, start(VERSION), start(VERSION + b"\0"), start(VERSION + b"\0\0"), start(VERSION + text(b"a", b"b")), start(VERSION + text(b"a", b"b") + b"x"), start(GSS + b"more"), start(CANCEL + u32(1)),
                       start(CANCEL + u32(1, 2) + b"x"), start(u32(3 << 16 | 1) + text(b"a", b"b", b"")), server=SERVER)
    yield from session(50215, STARTUP, *(b"<" + u32(4 + size) + bytes(size) for size in range(1, 5)), server=SERVER)
    yield from session(50209, b"<" + STARTUP[1:], b"<" + start(SSL)[1:], b"<S", b">S", b"<N", server=SERVER)
    yield from session(50210, start(SSL), b">N", b">S", b"<NN", b"<N", b"<N", server=SERVER)


@capture("pgsql-login")
def logins():
    """Every way to log in."""
    talk = [STARTUP]
    for kind in range(14):
        talk += [reply((b"R", u32(kind))), ask((b"p", b"secret\0"))]
    talk += [reply((b"R", u32(4) + b"ab")), ask((b"p", text(b"cd"))), reply((b"R", u32(5) + b"salt")), ask((b"p", text(b"md5cafe"))), reply((b"R", u32(5) + b"saltandmore"))]
    talk += [reply((b"R", u32(8) + b"token")), ask((b"p", b"answer")), reply((b"R", u32(7) + b"x")), ask((b"p", b"\x60\x01\x02")), reply((b"R", u32(9))), ask((b"p", b"NTLMSSP\0"))]
    talk += [reply((b"R", u32(10) + text(b"SCRAM-SHA-256-PLUS", b"SCRAM-SHA-256", b""))), ask((b"p", text(b"SCRAM-SHA-256") + u32(6) + b"n,,n=x")), reply((b"R", u32(11) + b"r=abc")),
             ask((b"p", b"c=biws")), reply((b"R", u32(12) + b"v=xyz"), (b"R", u32(0)))]
    talk += [reply((b"R", u32(10) + b"\0")), ask((b"p", text(b"X") + u32(0xFFFFFFFF))), ask((b"p", text(b"X") + u32(0xFFFFFFFF) + b"more")), reply((b"R", u32(10) + text(b"A", b"B"))), ask((b"p", text(b"X") + u32(100) + b"n")), reply((b"R", b""))]
    talk += [reply((b"R", u32(8))), ask((b"p", b"")), ask((b"p", b"abc")), reply((b"R", u32(3)), (b"R", u32(10) + text(b"A", b""))), ask((b"p", text(b"plain"))), reply((b"R", u32(3) + b"more")), ask((b"p", text(b"one", b"two")))]
    yield from session(50211, *talk, server=SERVER)
    yield from session(50213, reply((b"R", u32(10) + text(b"A", b""))), ask((b"p", text(b"X") + u32(1) + b"n")), ask((b"p", b"again")), reply((b"R", u32(7))), ask((b"p", b"after gssapi")), reply((b"R", u32(8))), ask((b"p", b"after gssapi")),
                       reply((b"R", u32(11))), ask((b"p", b"after continue")), reply((b"R", u32(8))), ask((b"p", b"a")), reply((b"R", u32(12))), ask((b"p", b"after complete")), reply((b"R", u32(8))), reply((b"R", u32(0))), ask((b"p", b"after success")),
                       reply((b"R", u32(3))), ask((b"p", b"after plain")), reply((b"R", u32(10))), reply((b"R", u32(0))), ask((b"p", text(b"after success"))), reply((b"R", u32(10))), reply((b"R", u32(7))), ask((b"p", text(b"after gssapi"))), server=SERVER)
    yield from session(50212, ask((b"p", text(b"early"))), reply((b"R", u32(10) + text(b"A", b""))), server=SERVER)


ROW = u16(2) + text(b"id") + u32(1, ) + u16(1) + u32(23) + u16(4) + u32(0xFFFFFFFF) + u16(1) + text(b"name") + u32(0) + u16(0) + u32(1043) + u16(0xFFFF) + u32(132) + u16(0)
ERROR = b"".join(it.encode() + b"\0" for it in ("SERROR", "VERROR", "C42P01", "Mno such table", "Ddetail", "Hhint", "P15", "p3", "qselect", "Wwhere", "sschema", "ttable", "ccolumn", "dtype", "nconstraint",
                                               "Ffile.c", "L7", "Rroutine", "Zother", "")) + b"\0"


@capture("pgsql-messages")
def messages():
    """Every message of both sides."""
    yield from session(
        50221, STARTUP, DONE,
        ask((b"Q", text(b"select id, name from t"))),
        reply((b"T", ROW), (b"D", u16(2) + u32(4) + b"\0\0\0\1" + u32(3) + b"abc"), (b"D", u16(2) + u32(0xFFFFFFFF, 0)), (b"D", u16(0)), (b"T", u16(0)), (b"C", text(b"SELECT 2")), (b"Z", b"T")),
        ask((b"P", text(b"s1", b"select $1, $2") + u16(2) + u32(23, 0)), (b"B", text(b"p1", b"s1") + u16(2, 0, 1, 2) + u32(1) + b"7" + u32(0xFFFFFFFF) + u16(2, 0, 1)), (b"D", b"S" + text(b"s1")), (b"D", b"P" + text(b"p1")),
            (b"E", text(b"p1") + u32(0)), (b"E", text(b"p1") + u32(10)), (b"H", b""), (b"C", b"S" + text(b"s1")), (b"C", b"P" + text(b"p1")), (b"S", b"")),
        reply((b"1", b""), (b"2", b""), (b"t", u16(2) + u32(23, 25)), (b"t", u16(0)), (b"n", b""), (b"s", b""), (b"3", b""), (b"I", b""), (b"Z", b"E")),
        ask((b"F", u32(1234) + u16(2, 0, 1, 2) + u32(3) + b"abc" + u32(0xFFFFFFFF) + u16(1))), reply((b"V", u32(2) + b"ok")), reply((b"V", u32(0xFFFFFFFF))), reply((b"V", u32(0))),
        ask((b"Q", text(b"copy t from stdin"))), reply((b"G", u8(0) + u16(2, 0, 0))), ask((b"d", b"1\tone\n"), (b"d", b"2\ttwo\n"), (b"c", b"")), ask((b"f", text(b"no more"))), reply((b"C", text(b"COPY 2"))),
        reply((b"H", u8(1) + u16(2, 1, 1)), (b"W", u8(0) + u16(0)), (b"W", u8(1) + u16(1, 0)), (b"d", b"row"), (b"d", b""), (b"c", b"")),
        reply((b"E", ERROR)), reply((b"N", ERROR)), reply((b"A", u32(4711) + text(b"channel", b"payload"))), reply((b"A", u32(1) + text(b"", b""))), reply((b"Z", b"x")), reply((b"Z", b"")),
        reply((b"S", text(b"TimeZone", b"UTC"))), reply((b"d", bytes(range(64)))), ask((b"X", b"")), server=SERVER)
    every = [bytes([it]) for it in range(1, 256)]
    yield from session(50222, *(ask((it, b"")) for it in every), server=SERVER)
    yield from session(50223, *(reply((it, b"")) for it in every), server=SERVER)


@capture("pgsql-texts")
def texts():
    """Characters beyond ASCII, and those that can't be printed, in every text."""
    odd = b"caf\xc3\xa9 \xff\t\n\"\\"
    yield from session(
        50261, start(VERSION + text(b"user", odd, odd, b"x", b"")), reply((b"R", u32(10) + text(odd, b""))), ask((b"p", text(odd) + u32(1) + b"n")), reply((b"S", text(odd, odd)), (b"A", u32(1) + text(odd, odd)), (b"C", text(odd))),
        ask((b"Q", text(odd))), ask((b"P", text(odd, odd) + u16(0)), (b"B", text(odd, odd) + u16(0, 0, 0)), (b"D", b"S" + text(odd)), (b"E", text(odd) + u32(1)), (b"f", text(odd)), (b"C", b"P" + text(odd))),
        reply((b"E", text(b"S" + odd, b"Z" + odd) + b"\0"), (b"T", u16(1) + text(odd) + bytes(18)), (b"v", u32(0, 1) + text(odd))), server=SERVER)
    yield from session(50262, ask((b"p", text(odd))), ask((b"Q", text(b"one\0two"))), ask((b"Q", text(b"x" * 300))), server=SERVER)


LONG = ask((b"Q", text(b"select " + b"x, " * 40 + b"y")))


@capture("pgsql-parts")
def parts():
    """Messages in several segments, some with their lengths cut; lengths that can't be."""
    yield from session(
        50231, STARTUP[:6], b">" + STARTUP[6:], DONE[:3], b"<" + DONE[3:10], b"<" + DONE[10:], LONG[:50], b">" + LONG[50:90], b">" + LONG[90:] + message(b"S"), ask((b"S", b"")) + b"Q\0", b">\0\0\x08abc\0" + message(b"H"),
        ask((b"S", b""))[:-1], b">\4", ask((b"S", b"")) + LONG[1:20], b">" + LONG[20:], b">Q", b">\0", b">\0\0\0", b">\6a\0", b"<Z", b"<" + u32(5) + b"I" + message(b"N", b"\0"), server=SERVER)
    yield from session(50232, STARTUP, b"<Z" + u32(0), b"<Z" + u32(3) + b"Zabc", b"<Z" + u32(1) + b"ab", b"<Z" + u32(4), b"<Z" + u32(0xFFFFFFFF) + b"abc", b"<Z" + u32(0x7FFFFFFF) + b"abc", b"<Z" + u32(5) + b"I", server=SERVER)
    for number, size in enumerate((1, 3, 4, 5, 6, 7, 8)):
        yield from session(50240 + number, b">" + u32(size) + b"abcdefg", b"<N", b">more", server=SERVER)
    yield from session(50250, start(SSL), b"<SR" + u32(8, 0), DONE, server=SERVER)
    yield from session(50251, start(SSL), b">S", DONE, server=SERVER)
    yield from session(50252, start(SSL) + start(SSL)[1:], b"<", b"<N", b"<N", server=SERVER)
    yield from session(50253, start(SSL) + b"\0\0", b"<N", DONE, b">\0\x08\x04\xd2\x16\x2f", b"<S", b"<x", server=SERVER)
    yield from session(50254, b"<" + u32(8) + SSL, b">N", DONE, server=SERVER)
    yield from session(50233, b">" + u32(0) + b"abcd", b">" + u32(3) + b"abcd", b">" + u32(7) + b"abcd", b">\0" + u32(5), b">" + u32(0xFFFFFFFF) + b"abc", server=SERVER)


@capture("pgsql-damaged")
def damaged():
    """Messages that end too early, or hold more than they say."""
    whole = [
        (b"<", b"T", ROW), (b"<", b"D", u16(2) + u32(4) + b"\0\0\0\1" + u32(3) + b"abc"), (b"<", b"t", u16(2) + u32(23, 25)), (b"<", b"A", u32(4711) + text(b"channel", b"payload")),
        (b"<", b"E", text(b"Sa", b"Mb") + b"\0"), (b"<", b"G", u8(0) + u16(2, 0, 0)), (b"<", b"V", u32(2) + b"ok"), (b"<", b"K", u32(1, 2)), (b"<", b"S", text(b"a", b"b")), (b"<", b"v", u32(1, 1) + text(b"a")),
        (b">", b"P", text(b"s", b"q") + u16(2) + u32(1, 2)), (b">", b"B", text(b"p", b"s") + u16(1, 0, 1) + u32(1) + b"7" + u16(1, 0)), (b">", b"D", b"S" + text(b"s")), (b">", b"E", text(b"p") + u32(1)),
        (b">", b"F", u32(1) + u16(1, 0, 1) + u32(1) + b"a" + u16(1)), (b">", b"Q", text(b"q")), (b">", b"f", text(b"f")), (b">", b"C", b"P" + text(b"p"))]
    for number, (who, kind, body) in enumerate(whole):
        yield from session(50300 + number, *(said(who, (kind, body[:size])) for size in range(len(body))), said(who, (kind, body + b"\1more")), said(who, (kind, body[:-1] + b"x"), (b"Z", b"I")), server=SERVER)
    yield from session(50340, reply((b"T", u16(0xFFFF) + b"a\0")), reply((b"D", u16(0xFFFF, 0, 1) + b"a")), reply((b"D", u16(1) + u32(0xFFFFFFFE) + b"ab")), reply((b"D", u16(1) + u32(0x7FFFFFFF) + b"ab")), reply((b"t", u16(0xFFFF))),
                       ask((b"B", text(b"", b"") + u16(0xFFFF))), ask((b"D", b"x" + text(b"a"))), ask((b"C", b"")), reply((b"E", b"X")), reply((b"E", b"\0Sx\0")), reply((b"E", text(b"\xffa", b"M\xc3\xa9\x01\t"))), server=SERVER)
