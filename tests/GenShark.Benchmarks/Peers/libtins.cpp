// The tasks of compare.sh with libtins: libtins t1|t2|t3|t4 CAPTURE
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <tins/tins.h>

using namespace Tins;

int main(int, char **arguments) {
    const std::string task = arguments[1];
    FileSniffer sniffer(arguments[2]);
    long count = 0, total = 0;
    std::map<std::tuple<uint32_t, uint32_t, uint16_t, uint16_t>, long> flows;
    std::set<std::string> names;
    sniffer.sniff_loop([&](Packet &packet) {
        const PDU *pdu = packet.pdu();
        const IP *ip = pdu->find_pdu<IP>();
        const TCP *tcp = ip ? ip->find_pdu<TCP>() : nullptr;
        if (task == "t1") {
            count += tcp && tcp->dport() == 443 && ip->ttl() > 32;
        } else if (task == "t2" && tcp) {
            flows[{ip->src_addr(), ip->dst_addr(), tcp->sport(), tcp->dport()}] += pdu->size();
        } else if (task == "t3") {
            const UDP *udp = pdu->find_pdu<UDP>();
            if (!udp || (udp->sport() != 53 && udp->dport() != 53)) return true;
            try {
                for (const auto &query : udp->rfind_pdu<RawPDU>().to<DNS>().queries()) names.insert(query.dname());
            } catch (const std::exception &) {
                return true;
            }
        } else if (task == "t4" && tcp) {
            const auto time = packet.timestamp();
            std::printf("%ld.%06ld\t%u\t%s\t%s\t%u\t%u\n", (long)time.seconds(), (long)time.microseconds(), pdu->size(),
                ip->src_addr().to_string().c_str(), ip->dst_addr().to_string().c_str(), tcp->sport(), tcp->dport());
        }
        return true;
    });
    for (const auto &flow : flows) total += flow.second;
    if (task == "t1") std::printf("%ld\n", count);
    if (task == "t2") std::printf("%zu %ld\n", flows.size(), total);
    if (task == "t3") std::printf("%zu\n", names.size());
}
