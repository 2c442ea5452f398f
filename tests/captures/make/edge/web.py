"""What HTTP carries and hands over to: WebSocket, JSON, XML."""
import struct

from edge.http import Exchange, of_length, response
from edge.packets import eth, ipv4, u8, u16, udp
from edge.registry import capture

UPGRADE = (b"GET /chat HTTP/1.1\r\nHost: bob.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           b"Sec-WebSocket-Version: 13\r\n\r\n")
ACCEPT = (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n")


def frame(opcode, data, *, end=True, key=None, reserved=0):
    size = len(data)
    length = u8(size) if size < 126 else u8(126) + u16(size) if size < 65536 else u8(127) + struct.pack("!Q", size)
    if key is not None:
        length = u8(length[0] | 0x80) + length[1:] + key
        data = bytes(it ^ key[i % 4] for i, it in enumerate(data))
    return u8(end << 7 | reserved << 4 | opcode) + length + data


@capture("websocket")
def websocket():
    """Frames of all kinds, masked and not, over several segments, several in one; messages in several frames."""
    talk = Exchange(40100)
    yield from talk.open()
    yield talk.say(">", UPGRADE)
    yield talk.say("<", ACCEPT)
    key = b"\x12\x34\x56\x78"
    yield talk.say(">", frame(1, b"Hello", key=key))
    yield talk.say("<", frame(1, b"Hello back\r\nsecond line\n"))
    yield talk.say("<", frame(2, b"\x00\x01\x02\x03") + frame(9, b"ping") + frame(9, b""))
    yield talk.say(">", frame(10, b"ping", key=key) + frame(2, b"\xfe\xff", key=key))
    yield talk.say("<", frame(1, b"first ", end=False))
    yield talk.say("<", frame(0, b"second ", end=False) + frame(9, b"between"))
    yield talk.say("<", frame(0, b"third"))
    yield talk.say("<", frame(1, b"x" * 300)[:100])
    yield talk.say("<", frame(1, b"x" * 300)[100:] + frame(1, b"y")[:1])
    yield talk.say("<", frame(1, b"y")[1:])
    yield talk.say(">", frame(1, b"z" * 200, key=key))
    yield talk.say(">", frame(1, b"odd", key=key, reserved=4) + frame(3, b"odd", key=key) + frame(11, b"", key=key) + frame(1, b"", key=key))
    yield talk.say(">", frame(1, b'{"a": 1}', key=key))
    yield talk.say("<", frame(8, u16(1000) + b"bye"))
    yield talk.say(">", frame(8, u16(1001), key=key))
    yield talk.say(">", frame(8, b"", key=key) + frame(8, u16(4999) + "caf\u00e9".encode(), key=key))


@capture("json")
def json():
    """Values of all kinds, nested, in odd spelling, and what is no JSON."""
    talk = Exchange(40101)
    yield from talk.open()
    for text in (b'{"name": "value", "list": [1, -2.5e3, true, false, null, "x", [], {}], "inner": {"a": {"b": "c"}}}', b'[]', b'{}', b'"text"', b'12', b'true',
                 b' \r\n{ "white" :\t[ 1 , 2 ] }\r\n ', b'{"esc\\u0041\\n": "\\"quoted\\" \\/ \\u00e9\\ud83d\\ude00 \\t"}', '{"caf\u00e9": "\u20ac"}'.encode(),
                 b'{"a":1}{"b":2}', b'[1,2', b'{"a"', b'{"a":}', b'no json', b'[{"a":[{"b":[1,{"c":2}]}]},{"a":"second"}]', b'{"n": 01, "m": -0, "l": 12345678901234567890}',
                 b'{"": "empty", "s": ""}', b'[1 2]', b'\xef\xbb\xbf{"bom": 1}', b'{"twice": 1, "twice": 2}'):
        yield talk.say(">", b"POST /json HTTP/1.1\r\nHost: bob.example\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(text) + text)
    yield talk.say("<", of_length(b'{"a": 1}', b"application/jsonrequest"))
    yield talk.say("<", of_length(b'{"a": 1}', b"application/dicom+json"))
    yield talk.say("<", of_length(b'{"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1}', b"application/json-rpc"))


@capture("xml")
def xml():
    """Elements, attributes, comments, declarations, instructions, character data, and what is no XML."""
    talk = Exchange(40102)
    yield from talk.open()
    for text in (b'<?xml version="1.0" encoding="UTF-8"?>\n<root a="1" b=\'two\'>\n  <leaf/>\n  <inner x="y">text</inner>\n  <!-- a comment -->\n</root>\n', b'<a>1</a>',
                 b'<!DOCTYPE note [<!ENTITY e "v">]><note>&e;</note>', b'<a><![CDATA[<raw> & text]]></a>', b'<?pi some data?><a/>', b'<a><b></a></b>', b'<a', b'text only',
                 b'<n:a xmlns:n="urn:x"><n:b n:c="d"/></n:a>', '<caf\u00e9>\u20ac</caf\u00e9>'.encode(), b'<a>\n\n one\n two </a>', b'<a b = "c" d=e>x</a >', b'<a></a><b></b>', b''):
        yield talk.say("<", of_length(text, b"text/xml; charset=utf-8"))
    yield talk.say("<", of_length(b'<a><b c="d">e</b></a>', b"application/soap+xml"))
    yield talk.say("<", of_length(b'<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/></svg>', b"image/svg+xml"))
    yield talk.say("<", of_length(b'<a><b c="d">e</b></a>', b"application/vnd.example+xml"))


@capture("dropbox-discovery")
def dropbox():
    """What Dropbox announces of itself: JSON that no media type names."""
    yield eth(ipv4(udp(b'{"host_int": 4094514483, "version": [1, 8], "displayname": "", "port": 17500, "namespaces": [42, 7]}', 17500, 17500)))
