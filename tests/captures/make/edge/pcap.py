"""The pcap format: frames become the bytes of a file. A frame is bytes, or a Frame to say more."""
import struct
from dataclasses import dataclass

ETHERNET, NULL, LOOP, RAW, RAW_IPV4, RAW_IPV6, SLL, SLL2 = 1, 0, 108, 101, 228, 229, 113, 276
MICROSECONDS, NANOSECONDS, KUZNETZOV = 0xA1B2C3D4, 0xA1B23C4D, 0xA1B2CD34

START = 1704067200  # 2024-01-01 00:00:00 UTC


@dataclass
class Frame:
    data: bytes
    length: int = None  # on the wire; as captured when None
    time: int = None  # nanoseconds since 1970; a millisecond after the frame before when None


def frames_of(items):
    """Fills in lengths and times."""
    for number, item in enumerate(items):
        frame = item if isinstance(item, Frame) else Frame(item)
        yield Frame(frame.data, len(frame.data) if frame.length is None else frame.length,
                    START * 10**9 + number * 10**6 if frame.time is None else frame.time)


def header(link=ETHERNET, magic=MICROSECONDS, order="<", version=(2, 4), snaplen=262144):
    return struct.pack(order + "IHHiIII", magic, *version, 0, 0, snaplen, link)


def record(frame, magic=MICROSECONDS, order="<"):
    unit = 1 if magic == NANOSECONDS else 1000
    seconds, fraction = divmod(frame.time, 10**9)
    out = struct.pack(order + "IIII", seconds, fraction // unit, len(frame.data), frame.length)
    if magic == KUZNETZOV:
        out += struct.pack(order + "IHBx", 2, 0x0800, 0)  # interface, protocol, packet type
    return out + frame.data


def pcap(items, link=ETHERNET, magic=MICROSECONDS, order="<", version=(2, 4), snaplen=262144):
    return header(link, magic, order, version, snaplen) + b"".join(record(it, magic, order) for it in frames_of(items))
