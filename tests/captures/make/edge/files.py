"""The pcap format itself: byte orders, resolutions, variants, compression, damage."""
import gzip
import struct

from edge.arp import arp
from edge.packets import ARP, BROADCAST, eth, ipv4, tcp, udp
from edge.pcap import KUZNETZOV, NANOSECONDS, START, Frame, frames_of, header, pcap, record
from edge.registry import file

FRAMES = [eth(arp(1), ARP, target=BROADCAST), eth(ipv4(udp(b"data"))), eth(ipv4(tcp(b"data"), 6))]
ODD_TIMES = [Frame(it, time=START * 10**9 + number * 1_234_567_891) for number, it in enumerate(FRAMES)]
WHOLE = pcap(FRAMES)


def squeeze(data):
    """gzip without a time, so that the bytes stay the same."""
    return gzip.compress(data, 9, mtime=0)


@file("file-big-endian.pcap")
def big_endian():
    return pcap(ODD_TIMES, order=">")


@file("file-nanoseconds.pcap")
def nanoseconds():
    return pcap(ODD_TIMES, magic=NANOSECONDS)


@file("file-nanoseconds-big-endian.pcap")
def nanoseconds_big_endian():
    return pcap(ODD_TIMES, magic=NANOSECONDS, order=">")


@file("file-modified.pcap")
def modified():
    return pcap(FRAMES, magic=KUZNETZOV)


@file("file-gzip.pcap.gz")
def gzipped():
    return squeeze(WHOLE)


@file("file-gzip-members.pcap.gz")
def members():
    return squeeze(WHOLE[:50]) + squeeze(WHOLE[50:])


@file("file-gzip-cut.pcap.gz")
def gzip_cut():
    return squeeze(pcap(FRAMES * 5))[:-20]


@file("file-gzip-unsaid.pcap")
def gzip_unsaid():
    return squeeze(WHOLE)


@file("file-no-packets.pcap")
def no_packets():
    return header()


@file("file-no-bytes.pcap")
def no_bytes():
    return b""


@file("file-cut-header.pcap")
def cut_header():
    return WHOLE[:20]


@file("file-cut-record-header.pcap")
def cut_record_header():
    return WHOLE[:24 + 16 + len(FRAMES[0]) + 7]


@file("file-cut-data.pcap")
def cut_data():
    return WHOLE[:-9]


@file("file-wrong-magic.pcap")
def wrong_magic():
    return b"\xa1\xb2\xc3\x00" + WHOLE[4:]


@file("file-huge-record.pcap")
def huge_record():
    return WHOLE + struct.pack("<IIII", START, 0, 0x7FFFFFFF, 0x7FFFFFFF) + b"not so much"


@file("file-zero-length-packets.pcap")
def zero_length():
    return pcap([b"", FRAMES[0], Frame(b"", 60), b"", Frame(FRAMES[1], 0)])


@file("file-captured-more-than-length.pcap")
def captured_more():
    return pcap([Frame(FRAMES[0], 30), Frame(FRAMES[1], 46), FRAMES[2]])


@file("file-version-2-3.pcap")
def version_2_3():
    """Before version 2.4 the two lengths of a record could stand in either order."""
    first, second = frames_of([FRAMES[0], Frame(FRAMES[1][:30], len(FRAMES[1]))])
    swapped = struct.pack("<IIII", START, 0, second.length, len(second.data)) + second.data
    return header(version=(2, 3), snaplen=96) + record(first) + swapped


@file("file-version-2-9.pcap")
def version_2_9():
    return pcap(FRAMES, version=(2, 9))


@file("file-version-3-0.pcap")
def version_3():
    return pcap(FRAMES, version=(3, 0))


@file("file-checksum-at-end.pcap")
def frame_check_sequence():
    """The upper bits of the link type say that frames end with their 4 bytes of FCS."""
    return pcap([it + b"\x12\x34\x56\x78" for it in FRAMES], link=1 | 0x4400_0000)


@file("file-unknown-link-type.pcap")
def unknown_link():
    return pcap(FRAMES, link=60000)


@file("file-small-snaplen.pcap")
def small_snaplen():
    return pcap([Frame(it[:40], len(it)) for it in FRAMES] + FRAMES, snaplen=40)


@file("file-odd-times.pcap")
def odd_times():
    """Fractions of a second and more, times that run back, before 1970 if signed, and at zero."""
    data = FRAMES[0]
    stamps = [(START, 999999), (START, 1000000), (START, 0xFFFFFFFF), (START - 5, 0), (0, 0), (0x7FFFFFFF, 0), (0x80000000, 0),
        (0xFFFFFFFF, 999999)]
    return header() + b"".join(struct.pack("<IIII", *it, len(data), len(data)) + data for it in stamps)
