"""The list of hand-made captures: functions that carry the name of the file they fill."""
from edge.pcap import ETHERNET, pcap


def capture(name, link=ETHERNET):
    """Marks a function that gives the packets of the capture NAME.pcap."""
    def mark(function):
        function.capture = (name + ".pcap", lambda: pcap(function(), link=link))
        return function
    return mark


def file(name):
    """Marks a function that gives the bytes of the file NAME, which must have a suffix."""
    def mark(function):
        function.capture = (name, function)
        return function
    return mark


def captures(modules):
    marked = [it for module in modules for it in vars(module).values()
              if isinstance(getattr(it, "capture", None), tuple) and it.__module__ == module.__name__]
    return dict(it.capture for it in marked)
