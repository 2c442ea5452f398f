"""One DNS answer a record type, and types whose data does not fit."""
from edge.dns import POINTER, answer, name, query, reply
from edge.packets import ip4, ip6, u8, u16, u32
from edge.registry import capture

HOST = name("host.example")
SIGNATURE = bytes(range(64))
BITMAP = u8(0, 6, 0x62, 0x01, 0x80, 0x08, 0x00, 0x03, 1, 1, 0x40)
TIMES = u32(1706659200, 1704067200)

RECORDS = [
    (1, ip4("203.0.113.1")), (2, HOST), (3, HOST), (4, HOST), (5, HOST),
    (6, HOST + name("admin.example") + u32(1, 7200, 900, 1209600, 300)), (7, HOST), (8, HOST), (9, HOST), (10, b"anything"),
    (11, ip4("203.0.113.1") + u8(6, 0x01, 0, 0x40)), (12, HOST), (13, b"\3CPU\2OS"), (14, HOST + HOST), (15, u16(10) + HOST),
    (16, b"\4text\0\3abc"), (17, HOST + HOST), (18, u16(1) + HOST), (19, b"\00531106"), (20, b"\003150\003004"), (20, b"\003150"),
    (21, u16(5) + HOST), (22, b"\x47\0\5\x80"), (23, HOST),
    (24, u16(1) + u8(8, 2) + u32(300) + TIMES + u16(7) + HOST + SIGNATURE), (25, u16(512) + u8(3, 8) + SIGNATURE),
    (26, u16(1) + HOST + HOST), (27, b"\00212\00213\00214"), (28, ip6("2001:db8::1")),
    (29, u8(0, 0x12, 0x16, 0x13) + u32(0x8B0D2C80, 0x7F4F3B20, 10000000)), (29, u8(1) + bytes(15)), (30, HOST + u8(0x40, 1)),
    (33, u16(0, 5, 443) + HOST), (34, b"\1555"), (35, u16(1, 2) + b"\1U\7E2U+sip\5!a!b!" + b"\0"), (36, u16(1) + HOST),
    (37, u16(1, 7) + u8(8) + SIGNATURE), (38, u8(64) + bytes(8) + HOST), (39, HOST), (40, u8(1, 2, 3) + b"sink"),
    (42, u16(1) + u8(24, 3, 192, 0, 2) + u16(2) + u8(16, 0x82, 0x20, 1)), (43, u16(7) + u8(13, 2) + bytes(32)),
    (43, u16(7) + u8(8, 1) + bytes(20)), (44, u8(4, 2) + bytes(32)), (45, u8(10, 1, 2) + ip4("203.0.113.1") + SIGNATURE),
    (45, u8(10, 2, 2) + bytes(16)), (45, u8(10, 3, 1) + HOST),
    (46, u16(1) + u8(13, 2) + u32(300) + TIMES + u16(7) + HOST + SIGNATURE), (47, HOST + BITMAP),
    (48, u16(257) + u8(3, 13) + SIGNATURE), (48, u16(0x8101) + u8(3, 1) + b"\0"), (49, u16(1) + u8(1) + bytes(32)),
    (50, u8(1, 1) + u16(10) + b"\4salt" + b"\x14" + bytes(20) + BITMAP), (51, u8(1, 0) + u16(0) + b"\0"),
    (52, u8(3, 1, 1) + bytes(32)), (53, u8(3, 0, 0) + b"certificate"), (55, u8(4, 2) + u16(8) + b"hit.key." + b"keykeyke" + HOST),
    (56, b"\6status"), (58, HOST + HOST), (59, u16(7) + u8(13, 2) + bytes(32)), (60, u16(257) + u8(3, 13) + SIGNATURE),
    (61, b"key"), (62, u32(1) + u16(3) + BITMAP), (63, u32(1) + u8(1, 1) + bytes(48)),
]

SERVICES = [
    u16(0) + HOST, u16(1) + b"\0", u16(1) + b"\0" + u16(1, 6) + b"\2h2\2h3",
    u16(1) + b"\0" + u16(0, 4, 1, 4) + u16(1, 3) + b"\2h2" + u16(4, 4) + bytes(4), u16(1) + b"\0" + u16(2, 0),
    u16(1) + b"\0" + u16(3, 2, 8443), u16(1) + b"\0" + u16(4, 8) + bytes(8), u16(1) + b"\0" + u16(5, 4) + b"echo",
    u16(1) + b"\0" + u16(6, 32) + bytes(32), u16(1) + b"\0" + u16(7, 7) + b"/{?dns}", u16(1) + b"\0" + u16(65280, 3) + b"abc",
    u16(1) + b"\0" + u16(3, 3) + b"abc", u16(1) + b"\0" + u16(1, 4) + b"\7h2x", u16(1) + b"\0" + u16(4, 3) + bytes(3),
    u16(1) + b"\0" + u16(7, 90), u16(1) + b"\0" + u16(7), u16(1),
]

LATER = [
    (99, b"\6v=spf1"), (104, u16(1) + bytes(8)), (105, u16(1) + bytes(4)), (106, u16(1) + bytes(8)), (107, u16(1) + HOST),
    (108, bytes(6)), (109, bytes(8)), (249, name("hmac-sha256") + TIMES + u16(2, 0, 4) + b"key!" + u16(0)),
    (250, name("hmac-sha256") + u16(0) + u32(1704067200) + u16(300, 4) + b"mac!" + u16(7, 0, 0)),
    (250, name("hmac-sha256") + u16(0) + u32(1704067200) + u16(300, 0) + u16(7, 18, 6) + bytes(6)),
    (256, u16(1, 2) + b"https://example.org/"), (257, u8(0, 5) + b"issueca.example"),
    (257, u8(128, 5) + b"iodefmailto:a@example"), (257, u8(0, 9) + b"issuewild"), (257, u8(1, 3) + b"tbs\xff"), (258, b"\3avc"),
    (259, u32(1, 2) + u8(1, 10) + b"text/plain" + b"data"), (260, u8(10, 0x81) + ip4("203.0.113.1")),
    (32768, u16(7) + u8(13, 2) + bytes(32)), (32769, u16(7) + u8(13, 2) + bytes(32)),
    (65281, u32(0x10000, 2, 900) + u32(1) + ip4("203.0.113.1")), (65282, u32(0x10000, 2, 900) + HOST), (65400, b"private"),
    (0, b"zero"), (251, b""), (255, b"any"),
]

MISFITS = [
    (1, bytes(3)), (1, bytes(5)), (1, b""), (28, bytes(15)), (28, bytes(17)), (2, b""), (2, b"\3abc"), (6, HOST),
    (6, HOST + HOST + bytes(19)), (12, b"\xc0"), (13, b"\x20CPU"), (13, b""), (15, b"\0"), (15, u16(1)), (16, b""),
    (16, b"\xfftext"), (16, b"\2ab\9c"), (17, HOST), (29, bytes(4)), (33, u16(1, 2)), (33, b""), (35, u16(1, 2) + b"\xff"),
    (35, u16(1)), (36, b"\0"), (37, b"\0"), (42, u16(1) + u8(24, 90)), (42, b"\0"), (43, u16(7)), (43, b""), (44, b"\4"),
    (45, u8(10, 1)), (45, u8(10, 9, 9) + b"gateway"), (46, u16(1)), (46, b""), (47, HOST + u8(0, 40, 1)), (47, HOST + u8(0)),
    (47, b""), (48, u16(257)), (50, u8(1, 0) + u16(0) + u8(200)), (50, b"\1"), (51, b"\1"), (52, b"\3"),
    (55, u8(99, 2) + u16(99)), (62, b"\0"), (63, b"\0"), (105, b"\0"), (108, bytes(5)), (109, bytes(9)), (249, HOST), (250, HOST),
    (256, b"\0"), (257, b""), (257, u8(0, 99) + b"issue"), (260, b"\1"),
]


def one(kind, data):
    return reply(query("a.example", kind), answer(POINTER, kind, data))


@capture("dns-records")
def records():
    return [one(*it) for it in RECORDS]


@capture("dns-records-later")
def later():
    return [one(*it) for it in LATER] + [one(kind, data) for kind in [64, 65] for data in SERVICES[:None if kind == 65 else 4]]


@capture("dns-records-misfit")
def misfits():
    return [one(*it) for it in MISFITS]
