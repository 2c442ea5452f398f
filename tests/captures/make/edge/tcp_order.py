"""Messages whose segments come in another order than they were sent in."""
from edge.packets import u8, u16
from edge.registry import capture
from edge.tcp_analysis import Talk


def query(number):
    message = u16(number, 0x0100, 1, 0, 0, 0) + u8(5) + b"order" + u8(7) + b"example" + u8(0) + u16(1, 1)
    return u16(len(message)) + message


SIZE = len(query(0))


def sent(port, parts):
    """Three queries, in the parts that are named by their ends."""
    data = b"".join(query(port + i) for i in range(3))
    talk = Talk(port, to=53)
    yield from talk.open()
    for start, end in parts:
        yield talk.say(">", 1 + start, 1, data=data[start:end])


@capture("tcp-order")
def order():
    # A gap in a message, and one in front of the next.
    yield from sent(44000, [(0, 10), (20, SIZE), (10, 20), (2 * SIZE, 3 * SIZE), (SIZE, SIZE + 1), (SIZE + 1, 2 * SIZE)])
    # A whole message behind a gap, which is sent twice.
    yield from sent(44001, [(0, SIZE), (2 * SIZE, 3 * SIZE), (2 * SIZE, 3 * SIZE), (SIZE, 2 * SIZE)])
    # What came before, and more.
    yield from sent(44002, [(0, SIZE), (0, SIZE), (0, 2 * SIZE), (2 * SIZE, 3 * SIZE)])
    # A gap that is never filled.
    yield from sent(44003, [(0, SIZE), (2 * SIZE, 3 * SIZE)])
