"""GSS-API (RFC 2743) and SPNEGO (RFC 4178) in SMB2, HTTP (RFC 4559) and DNS (RFC 3645): tokens of NTLM and Kerberos, without messages of Kerberos."""
import base64

from edge.ber import octets, oid, sequence, value
from edge.dns import message, name, u16, u32
from edge.http import Exchange, response
from edge.packets import ALICE, BOB, eth, ipv4, over_udp, udp
from edge.registry import capture
from edge.smb import CHALLENGE, HELLO, MORE, NEGOTIATE, PROVEN, SESSION, SETUP, TIME, Client, contexts, context, direct, le, negotiate, set_up, setup

SPNEGO, NTLM, KERBEROS, MICROSOFT, EXTENDED, UNKNOWN = map(oid, ["1.3.6.1.5.5.2", "1.3.6.1.4.1.311.2.2.10", "1.2.840.113554.1.2.2", "1.2.840.48018.1.2.2", "1.3.6.1.4.1.311.2.2.30", "1.3.6.1.4.1.99999.1"])
VERIFIER = le("I", 1) + b"checksum" + le("I", 0)
SEQUENCE, CHECKSUM = b"sequence", b"checksum"
CHECK = b"\1\1\x11\0" + b"\xff" * 4 + SEQUENCE + CHECKSUM
WRAP = b"\2\1\x11\0\x10\0\xff\xff" + SEQUENCE + CHECKSUM + b"confound" + b"secret"
NEW_CHECK = b"\4\4\5" + b"\xff" * 5 + bytes(7) + b"\7" + b"twelve bytes"
NEW_WRAP = b"\5\4\6\xff\0\x10\0\x1c" + bytes(7) + b"\x08" + b"secret" * 8


def framed(mechanism, token):
    return value(0x60, mechanism + token)


def tagged(number, content):
    return value(0xA0 + number, content)


def offer(*mechanisms, token=None, flags=None, hints=None, check=None):
    parts = tagged(0, sequence(*mechanisms))
    parts += b"" if flags is None else tagged(1, value(3, flags))
    parts += b"" if token is None else tagged(2, octets(token))
    parts += b"" if hints is None else tagged(3, hints)
    parts += b"" if check is None else tagged(4, octets(check))
    return framed(SPNEGO, tagged(0, sequence(parts)))


def reply(result=None, mechanism=None, token=None, check=None):
    parts = b"" if result is None else tagged(0, value(10, bytes([result])))
    parts += b"" if mechanism is None else tagged(1, mechanism)
    parts += b"" if token is None else tagged(2, octets(token))
    parts += b"" if check is None else tagged(3, octets(check))
    return tagged(1, sequence(parts))


HINTS = sequence(tagged(0, value(0x1B, b"not_defined_in_RFC4178@please_ignore")), tagged(1, octets(b"address")))


def negotiated(token):
    more = contexts(context(1, le("HHH", 1, 4, 1) + b"pepp"))
    offset = 128 + -(-len(token) // 8) * 8
    return le("HHHH16sIIII", 65, 3, 0x311, 1, bytes(range(16, 32)), 0x2F, 1 << 20, 1 << 20, 1 << 20) + TIME + bytes(8) + le("HHI", 128, len(token), offset) + token.ljust(offset - 128, b"\0") + more


@capture("gss-smb2")
def in_smb2():
    """Sessions by NTLM and by Kerberos, with what tokens may hold; tokens that name nothing that is known."""
    for index, steps in enumerate([
            [offer(NTLM, token=HELLO), reply(1, NTLM, CHALLENGE), reply(token=PROVEN, check=VERIFIER), reply(0, check=VERIFIER)],
            [offer(KERBEROS, MICROSOFT, EXTENDED, NTLM, token=NEW_WRAP, flags=b"\1\xfe"), reply(1, KERBEROS, WRAP), reply(token=framed(KERBEROS, CHECK)), reply(0, None, b"\1\2", NEW_CHECK)],
            [framed(NTLM, HELLO), CHALLENGE, framed(UNKNOWN, b"token"), reply(2)],
            [offer(UNKNOWN, token=b"token"), reply(1, UNKNOWN, b"", b"check"), framed(KERBEROS, NEW_CHECK), framed(KERBEROS, b"\x09\x09")],
            [octets(b"nothing"), reply(1, NTLM, CHALLENGE)]]):
        talk, client = Exchange(40445 + index, 445), Client()
        yield from talk.open()
        yield talk.say(">", direct(client.ask(NEGOTIATE, negotiate(), session=0, tree=0)))
        yield talk.say("<", direct(client.answer(NEGOTIATE, negotiated(offer(NTLM, hints=HINTS) if index else offer(NTLM, check=VERIFIER)), session=0, tree=0)))
        for step, token in enumerate(steps):
            yield talk.say("<", direct(client.answer(SETUP, set_up(token), status=MORE if step < 3 else 0, session=SESSION + index, tree=0))) if step % 2 else talk.say(">", direct(client.ask(SETUP, setup(token), session=SESSION + index, tree=0)))


def header(title, scheme, token):
    return title + b": " + scheme + b" " + base64.b64encode(token)


@capture("gss-http")
def in_http():
    """Headers of servers and proxies, with and without SPNEGO around NTLM, and what is no token."""
    for index, (scheme, steps) in enumerate([(b"NTLM", [HELLO, CHALLENGE, PROVEN]), (b"Negotiate", [offer(NTLM, token=HELLO), reply(1, NTLM, CHALLENGE), reply(token=PROVEN)]), (b"Negotiate", [HELLO, CHALLENGE, PROVEN])]):
        talk = Exchange(40080 + index)
        yield from talk.open()
        asks, answers = (b"Authorization", b"WWW-Authenticate") if index < 2 else (b"Proxy-Authorization", b"Proxy-Authenticate")
        for step, token in enumerate(steps):
            line = header(answers if step % 2 else asks, scheme, token)
            yield talk.say("<", response([line, b"Content-Length: 0"], status=b"401 Unauthorized")) if step % 2 else talk.say(">", b"GET /a HTTP/1.1\r\nHost: bob.example\r\n" + line + b"\r\n\r\n")
        yield talk.say("<", response([answers + b": " + scheme, answers + b": Basic realm=\"a\"", b"Content-Length: 0"], status=b"401 Unauthorized"))


def key(mode, data):
    body = name("gss-tsig.") + u32(1_600_000_000) + u32(1_600_086_400) + u16(mode, 0, len(data)) + data + u16(0)
    return name("key.bob.example") + u16(249, 255) + u32(0) + u16(len(body)) + body


@capture("gss-dns")
def in_dns():
    """Keys that a client and a server agree on; one of another mode."""
    question = ("question", name("key.bob.example") + u16(249, 255))
    for port, (ask, answer) in enumerate([(offer(KERBEROS, token=NEW_WRAP), reply(0, KERBEROS, WRAP, NEW_CHECK)), (offer(NTLM, token=HELLO), reply(1, NTLM, CHALLENGE))]):
        yield over_udp(message(question, ("additional", key(3, ask)), flags=0), 40500 + port, 53)
        yield eth(ipv4(udp(message(question, ("answer", key(3, answer)), flags=0x8000), 53, 40500 + port, source=BOB, target=ALICE), source=BOB, target=ALICE))
    yield over_udp(message(question, ("additional", key(2, b"\x60\3abc")), flags=0), 40510, 53)
