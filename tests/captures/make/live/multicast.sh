# Group membership: IGMP 1-3 and MLD 1-2, with the switch as the querier.
# membership NAME FILTER IGMP MLD GROUP...: alice joins and leaves while the switch asks
membership() {
    local name=$1 filter=$2 igmp=$3 mld=$4
    shift 4
    tune alice net.ipv4.conf.all.force_igmp_version=$igmp net.ipv6.conf.all.force_mld_version=$mld
    ip -n gs-switch link set br0 type bridge mcast_snooping 1 mcast_querier 0 \
        mcast_igmp_version $((igmp < 3 ? 2 : 3)) mcast_mld_version "$mld" \
        mcast_query_response_interval 50 mcast_startup_query_interval 150
    start "$name" alice eth0 "$filter"
    ip -n gs-switch link set br0 type bridge mcast_querier 1
    alice python3 "$live/groups.py" "$@"
    stop 2
    ip -n gs-switch link set br0 type bridge mcast_querier 0 mcast_snooping 0
}

tune switch net.ipv6.conf.br0.disable_ipv6=0
ip -n gs-switch address add 192.0.2.2/24 dev br0
sleep 2
# The newest first: a host that heard an older querier keeps to its version.
membership igmp-v3 igmp 3 2 233.252.0.1 232.1.1.1 sources
membership igmp-v2 igmp 2 1 233.252.0.1 233.252.0.2
membership igmp-v1 igmp 1 1 233.252.0.1
membership mld-v2 'ip6 proto 0' 3 2 ff0e::db8:1 ff3e::db8:2 sources
membership mld-v1 'ip6 proto 0' 2 1 ff0e::db8:1 ff05::db8:2
tune alice net.ipv4.conf.all.force_igmp_version=0 net.ipv6.conf.all.force_mld_version=0
tune switch net.ipv6.conf.br0.disable_ipv6=1
ip -n gs-switch address delete 192.0.2.2/24 dev br0
