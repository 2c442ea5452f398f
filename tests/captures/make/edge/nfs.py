"""NFS version 2 and 3 (RFC 1094, 1813) with the mount protocol, the lock manager, the status monitor, and access control lists, over UDP."""
from edge.packets import u32
from edge.registry import capture
from edge.rpc import MOUNT, NFS, NFSACL, NLM, STAT, Exchanges, opaque, unix


def u64(*values):
    return b"".join(u32(it >> 32, it & 0xFFFFFFFF) for it in values)


HANDLE, OTHER, ODD = opaque(bytes(range(32))), opaque(bytes(range(40, 60))), opaque(b"odd")
TIME, LATER = u32(1700000000, 123456789), u32(1700000001, 5)


def attributes(kind=1, mode=0o100644, rdev=(0, 0)):
    return u32(kind, mode, 1, 1000, 100) + u64(4096, 8192) + u32(*rdev) + u64(0x123456789ABCDEF0, 77) + TIME + LATER + TIME


ATTRIBUTES = u32(1) + attributes()
NONE = u32(0)
BEFORE = u32(1) + u64(512) + TIME + LATER
WCC = BEFORE + ATTRIBUTES
NOTHING = NONE + NONE


def setting(mode=None, uid=None, gid=None, size=None, atime=0, mtime=0):
    parts = b"".join(NONE if it is None else u32(1, it) for it in (mode, uid, gid)) + (NONE if size is None else u32(1) + u64(size))
    return parts + b"".join(u32(it) + (TIME if it == 2 else b"") for it in (atime, mtime))


@capture("nfs3")
def version3():
    three = Exchanges(NFS, 3, 2049, credentials=unix())
    yield from three.of(0, b"", b"")
    for kind in range(9):
        yield from three.of(1, HANDLE, NONE + attributes(kind, 0o107777, (8, kind)))
    yield from three.of(1, ODD, u32(70), u32(10008), u32(4711))
    yield from three.of(2, HANDLE + setting() + NONE, NONE + WCC, u32(13) + WCC, u32(13) + NOTHING)
    yield from three.of(2, HANDLE + setting(0o755, 5, 6, 7, 1, 1) + u32(1) + TIME, NONE + NOTHING)
    yield from three.of(2, OTHER + setting(None, 5, None, 7 << 33, 2, 2) + u32(1) + TIME, NONE + BEFORE + NONE)
    yield from three.of(3, HANDLE + opaque(b"file.txt"), NONE + OTHER + ATTRIBUTES + ATTRIBUTES, NONE + OTHER + NOTHING, u32(2) + ATTRIBUTES, u32(2) + NONE)
    yield from three.of(3, HANDLE + opaque(b""), NONE + opaque(b"") + NOTHING)
    yield from three.of(3, HANDLE + opaque(b"a\tb\x7fc\"\\"), u32(5) + NONE)
    for rights in (0, 0x3F, 0x1F, 0x2D, 0x3FF, 0x80000001):
        yield from three.of(4, HANDLE + u32(rights), NONE + ATTRIBUTES + u32(rights), NONE + NONE + u32(0x01), u32(13) + ATTRIBUTES)
    yield from three.of(5, HANDLE, NONE + ATTRIBUTES + opaque(b"../there"), NONE + NONE + opaque(b""), u32(22) + ATTRIBUTES)
    yield from three.of(6, HANDLE + u64(1 << 32) + u32(100), NONE + ATTRIBUTES + u32(5, 1) + opaque(b"hello"), NONE + NONE + u32(0, 0) + opaque(b""), u32(5) + ATTRIBUTES)
    for stable in range(4):
        yield from three.of(7, HANDLE + u64(4096) + u32(6, stable) + opaque(b"abcdef"), NONE + WCC + u32(6, stable) + b"12345678", u32(28) + WCC)
    yield from three.of(8, HANDLE + opaque(b"new") + u32(0) + setting(0o644), NONE + u32(1) + OTHER + ATTRIBUTES + WCC, NONE + NONE + NONE + WCC, u32(17) + WCC)
    yield from three.of(8, HANDLE + opaque(b"new") + u32(1) + setting(0o644, size=0), u32(17) + NOTHING)
    yield from three.of(8, HANDLE + opaque(b"new") + u32(2) + b"\1\2\3\4\5\6\7\x08", u32(17) + NOTHING)
    yield from three.of(8, HANDLE + opaque(b"new") + u32(3) + b"\1\2\3\4\5\6\7\x08", u32(17) + NOTHING)
    yield from three.of(9, HANDLE + opaque(b"folder") + setting(0o755), NONE + u32(1) + OTHER + ATTRIBUTES + WCC, u32(69) + WCC)
    yield from three.of(10, HANDLE + opaque(b"link") + setting() + opaque(b"target"), NONE + u32(1) + OTHER + ATTRIBUTES + WCC, u32(30) + WCC)
    for kind, rest in ((3, setting(0o600) + u32(8, 1)), (4, setting(0o600) + u32(4, 64)), (6, setting()), (7, setting()), (1, b""), (2, b""), (9, b"")):
        yield from three.of(11, HANDLE + opaque(b"node") + u32(kind) + rest, NONE + u32(1) + OTHER + ATTRIBUTES + WCC, u32(1) + WCC)
    for procedure in (12, 13):
        yield from three.of(procedure, HANDLE + opaque(b"old"), NONE + WCC, u32(66) + WCC)
    yield from three.of(14, HANDLE + opaque(b"from") + OTHER + opaque(b"to"), NONE + WCC + WCC, u32(18) + NOTHING + WCC)
    yield from three.of(15, HANDLE + OTHER + opaque(b"name"), NONE + ATTRIBUTES + WCC, u32(31) + NONE + WCC)
    entries = u32(1) + u64(12) + opaque(b".") + u64(1) + u32(1) + u64(1 << 40) + opaque(b"some") + u64(2)
    yield from three.of(16, HANDLE + u64(0, 5) + u32(4096), NONE + ATTRIBUTES + u64(6) + entries + u32(0, 1), NONE + NONE + u64(6) + u32(0, 0), u32(10003) + ATTRIBUTES)
    plus = u32(1) + u64(12) + opaque(b".") + u64(1) + NOTHING + u32(1) + u64(13) + opaque(b"some") + u64(2) + ATTRIBUTES + u32(1) + OTHER
    yield from three.of(17, HANDLE + u64(7, 5) + u32(512, 4096), NONE + ATTRIBUTES + u64(6) + plus + u32(0, 1), NONE + NONE + u64(6) + u32(0, 0), u32(10004) + ATTRIBUTES)
    yield from three.of(18, HANDLE, NONE + ATTRIBUTES + u64(1, 2, 3, 4, 5, 1 << 63) + u32(9), u32(5) + ATTRIBUTES)
    for properties in (0x1B, 0, 0xFFFFFFFF):
        yield from three.of(19, HANDLE, NONE + ATTRIBUTES + u32(1, 2, 3, 4, 5, 6, 7) + u64(8) + TIME + u32(properties), u32(5) + NONE)
    yield from three.of(20, HANDLE, NONE + ATTRIBUTES + u32(1, 255, 1, 0, 1, 7), u32(5) + NONE)
    yield from three.of(21, HANDLE + u64(9) + u32(10), NONE + WCC + b"12345678", u32(5) + WCC)
    yield from three.of(22, b"abcd", b"efgh")
    # Too little, or too much.
    for procedure in range(1, 22):
        yield from three.of(procedure, HANDLE[:20], b"\0\0")
        yield from three.of(procedure, HANDLE + b"\0\0\0\x09ab", NONE + ATTRIBUTES[:50])
    yield from three.of(1, opaque(bytes(65)), NONE + attributes() + b"more")
    yield from three.of(1, u32(4000) + bytes(20), u32(0, 2, 0xFFFFFFFF))


HANDLE2 = bytes(range(32))


def attributes2(kind=1, mode=0o100644):
    return u32(kind, mode, 1, 1000, 100, 4096, 512, 0x0801, 8, 0x1234, 77, 1700000000, 123456, 1700000001, 5, 1700000000, 999999)


def setting2(mode=0o644, uid=5, gid=6, size=7):
    return u32(mode, uid, gid, size, 1700000000, 5, 1700000001, 6)


UNSET = setting2(*[0xFFFFFFFF] * 4)[:16] + u32(0xFFFFFFFF) * 4


@capture("nfs2")
def version2():
    two = Exchanges(NFS, 2, 2049, credentials=unix())
    yield from two.of(0, b"", b"")
    for kind in range(7):
        yield from two.of(1, HANDLE2, NONE + attributes2(kind, kind * 0o20000 + 0o7777))
    yield from two.of(1, HANDLE2, u32(70), u32(4711))
    for values in (setting2(), UNSET):
        yield from two.of(2, HANDLE2 + values, NONE + attributes2(), u32(13))
    yield from two.of(3, b"", b"")
    yield from two.of(4, HANDLE2 + opaque(b"name"), NONE + bytes(range(40, 72)) + attributes2(), u32(2))
    yield from two.of(5, HANDLE2, NONE + opaque(b"target"), u32(22))
    yield from two.of(6, HANDLE2 + u32(5, 6, 7), NONE + attributes2() + opaque(b"hello"), u32(5))
    yield from two.of(7, b"", b"")
    yield from two.of(8, HANDLE2 + u32(1, 2, 3) + opaque(b"hello"), NONE + attributes2(), u32(28))
    yield from two.of(9, HANDLE2 + opaque(b"new") + setting2(), NONE + bytes(range(40, 72)) + attributes2(), u32(17))
    yield from two.of(10, HANDLE2 + opaque(b"old"), NONE, u32(2))
    yield from two.of(11, HANDLE2 + opaque(b"from") + bytes(range(40, 72)) + opaque(b"to"), NONE, u32(2))
    yield from two.of(12, HANDLE2 + bytes(range(40, 72)) + opaque(b"name"), NONE, u32(2))
    yield from two.of(13, HANDLE2 + opaque(b"link") + opaque(b"target") + setting2(), NONE, u32(17))
    yield from two.of(14, HANDLE2 + opaque(b"folder") + setting2(), NONE + bytes(range(40, 72)) + attributes2(2), u32(17))
    yield from two.of(15, HANDLE2 + opaque(b"folder"), NONE, u32(66))
    yield from two.of(16, HANDLE2 + u32(5, 512), NONE + u32(1, 12) + opaque(b".") + u32(1, 1, 13) + opaque(b"some") + u32(2, 0, 1), NONE + u32(0, 0), u32(20))
    yield from two.of(17, HANDLE2, NONE + u32(8192, 512, 1000, 500, 400), u32(5))
    yield from two.of(18, b"abcd", b"efgh")


@capture("nfs-mount")
def mount():
    for version in (1, 2, 3):
        mounts = Exchanges(MOUNT, version, 635, 0x1000 * version, unix())
        handle = HANDLE + u32(3, 0, 1, 390003) if version == 3 else HANDLE2
        yield from mounts.of(0, b"", b"")
        yield from mounts.of(1, opaque(b"/home"), NONE + handle, u32(13), u32(4711))
        yield from mounts.of(1, opaque(b""), NONE + (HANDLE + u32(0) if version == 3 else HANDLE2))
        yield from mounts.of(2, b"", u32(1) + opaque(b"alice") + opaque(b"/home") + u32(1) + opaque(b"bob") + opaque(b"/srv") + u32(0), u32(0))
        yield from mounts.of(3, opaque(b"/home"), b"")
        yield from mounts.of(4, b"", b"")
        exports = u32(1) + opaque(b"/home") + u32(1) + opaque(b"alice") + u32(1) + opaque(b"bobby") + u32(0) + u32(1) + opaque(b"/srv") + u32(0) + u32(0)
        yield from mounts.of(5, b"", exports, u32(0))
        yield from mounts.of(6, b"", exports)
        yield from mounts.of(7, opaque(b"/home"), u32(8, 255, 255, 255, 1024, 4096, 0, 0) + u32(0x01FF0000, 0))
        yield from mounts.of(8, b"abcd", b"efgh")


@capture("nfs-locks")
def locks():
    for version in (1, 3, 4):
        nlm = Exchanges(NLM, version, 4045, 0x1000 * version, unix())
        span = u64(5, 1 << 40) if version == 4 else u32(5, 6)
        lock = opaque(b"alice") + HANDLE + opaque(b"owner") + u32(77) + span
        holder = u32(1, 78) + opaque(b"other") + span
        cookie = opaque(b"\0\0\0\x09")
        yield from nlm.of(0, b"", b"")
        for procedure, message in ((1, 6), (1, 99)):
            asked = cookie + u32(1) + lock
            yield from nlm.of(procedure, asked, cookie + u32(0), cookie + u32(1) + holder, cookie + u32(4))
            if message == 6:
                yield from nlm.of(6, asked, b"")
        for procedure in (2, 7):
            yield from nlm.of(procedure, cookie + u32(1, 1) + lock + u32(0, 9), cookie + u32(0) if procedure == 2 else b"")
            yield from nlm.of(procedure + 1, cookie + u32(0, 0) + lock, cookie + u32(1) if procedure == 2 else b"")
            yield from nlm.of(procedure + 2, cookie + lock, cookie + u32(0) if procedure == 2 else b"")
            yield from nlm.of(procedure + 3, cookie + u32(1) + lock, cookie + u32(5) if procedure == 2 else b"")
        yield from nlm.of(11, cookie + u32(1) + holder, b"")
        for procedure in range(12, 16):
            yield from nlm.of(procedure, cookie + u32(procedure - 12), b"")
        share = cookie + opaque(b"alice") + HANDLE + opaque(b"owner") + u32(3, 2, 1)
        for procedure in (20, 21):
            yield from nlm.of(procedure, share, cookie + u32(0, 5))
        yield from nlm.of(22, cookie + u32(1) + lock + u32(0, 9), cookie + u32(0))
        yield from nlm.of(23, opaque(b"alice") + u32(9), b"")
        yield from nlm.of(24, b"abcd", b"efgh")


@capture("nfs-status")
def status():
    stat = Exchanges(STAT, 1, 32765, credentials=unix())
    mine = opaque(b"alice") + u32(NLM, 4, 16)
    yield from stat.of(0, b"", b"")
    yield from stat.of(1, opaque(b"bob"), u32(0, 5), u32(1, 6))
    yield from stat.of(2, opaque(b"bob") + mine + bytes(range(16)), u32(0, 5))
    yield from stat.of(3, opaque(b"bob") + mine, u32(5))
    yield from stat.of(4, mine, u32(5))
    yield from stat.of(5, b"", b"")
    yield from stat.of(6, opaque(b"bob") + u32(7), b"")
    yield from stat.of(7, b"abcd", b"efgh")
    entry = u32(1, 5, 6) + u32(0x1002, 7, 3) + u32(99, 8, 0xFFFFFFFF)
    lists = u32(0xF, 3, 3) + entry + u32(0, 0)
    acl = Exchanges(NFSACL, 3, 2049, 0x3000, unix())
    yield from acl.of(0, b"", b"")
    yield from acl.of(1, HANDLE + u32(0xF), NONE + ATTRIBUTES + lists, u32(5) + NONE)
    yield from acl.of(1, HANDLE + u32(0x3), NONE + NONE + lists)
    yield from acl.of(2, HANDLE + lists, NONE + ATTRIBUTES, u32(13) + NONE)
    yield from acl.of(3, HANDLE + u32(1), NONE + OTHER + ATTRIBUTES, NONE + OTHER + NONE, u32(2))
    yield from acl.of(4, b"abcd", b"efgh")
    acl = Exchanges(NFSACL, 2, 2049, 0x4000, unix())
    yield from acl.of(0, b"", b"")
    yield from acl.of(1, HANDLE2 + u32(0xF), NONE + attributes2() + lists, u32(5))
    yield from acl.of(2, HANDLE2 + lists, NONE + attributes2(), u32(13))
    yield from acl.of(3, HANDLE2, NONE + attributes2(), u32(13))
    yield from acl.of(4, HANDLE2 + u32(0x3F), NONE + attributes2() + u32(0x3), u32(13))
    yield from acl.of(5, HANDLE2 + u32(1), NONE + bytes(range(32)) + attributes2(), u32(13))
