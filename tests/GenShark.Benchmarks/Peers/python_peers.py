"""The tasks of compare.sh with dpkt and scapy: python_peers.py dpkt|scapy t1|t2|t3|t4 CAPTURE"""
import sys


def with_dpkt(task, path):
    import dpkt
    count, flows, names, out = 0, {}, set(), sys.stdout
    with open(path, "rb") as capture:
        for time, data in dpkt.pcap.Reader(capture):
            try:
                ip = dpkt.ethernet.Ethernet(data).data
            except dpkt.UnpackError:
                continue
            segment = ip.data if isinstance(ip, (dpkt.ip.IP, dpkt.ip6.IP6)) else None
            is_tcp = isinstance(segment, dpkt.tcp.TCP)
            if task == "t1":
                count += is_tcp and isinstance(ip, dpkt.ip.IP) and segment.dport == 443 and ip.ttl > 32
            elif task == "t2" and is_tcp:
                key = ip.src, ip.dst, segment.sport, segment.dport
                flows[key] = flows.get(key, 0) + len(data)
            elif task == "t3" and isinstance(segment, dpkt.udp.UDP) and 53 in (segment.sport, segment.dport):
                try:
                    names.update(question.name for question in dpkt.dns.DNS(segment.data).qd)
                except (dpkt.UnpackError, IndexError):
                    continue
            elif task == "t4" and is_tcp and isinstance(ip, dpkt.ip.IP):
                out.write(f"{time:.6f}\t{len(data)}\t{dpkt.utils.inet_to_str(ip.src)}\t{dpkt.utils.inet_to_str(ip.dst)}\t{segment.sport}\t{segment.dport}\n")
    return count, flows, names


def with_scapy(task, path):
    from scapy.layers.dns import DNS
    from scapy.layers.inet import IP, TCP, UDP
    from scapy.utils import PcapReader
    count, flows, names, out = 0, {}, set(), sys.stdout
    for packet in PcapReader(path):
        ip, tcp = packet.getlayer(IP), packet.getlayer(TCP)
        if task == "t1":
            count += tcp is not None and ip is not None and tcp.dport == 443 and ip.ttl > 32
        elif task == "t2" and tcp is not None and ip is not None:
            key = ip.src, ip.dst, tcp.sport, tcp.dport
            flows[key] = flows.get(key, 0) + len(packet)
        elif task == "t3" and packet.getlayer(UDP) is not None and packet.getlayer(DNS) is not None and packet[DNS].qd is not None:
            names.add(packet[DNS].qd.qname)
        elif task == "t4" and tcp is not None and ip is not None:
            out.write(f"{packet.time}\t{len(packet)}\t{ip.src}\t{ip.dst}\t{tcp.sport}\t{tcp.dport}\n")
    return count, flows, names


def main(library, task, path):
    count, flows, names = {"dpkt": with_dpkt, "scapy": with_scapy}[library](task, path)
    print({"t1": count, "t2": f"{len(flows)} {sum(flows.values())}", "t3": len(names), "t4": ""}[task])


main(*sys.argv[1:])
