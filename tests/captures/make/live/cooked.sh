# Linux cooked captures (both versions, several interfaces at once) and the loopback interface.
everything() {
    forget router
    alice ping -q -c 1 198.51.100.10 >/dev/null
    alice ping -q -c 1 2001:db8:2::10 >/dev/null
    router ping -q -c 1 127.0.0.1 >/dev/null
    router ping -q -c 1 ::1 >/dev/null
    router ping -q -c 1 -W 1 -b 192.0.2.255 >/dev/null 2>&1 || true
    printf 'anybody there?\n' | router socat -t 0.3 - UDP4:198.51.100.10:40404 2>/dev/null || true
    printf 'to all\n' | router socat -t 0.3 - UDP6-SENDTO:[ff02::1%eth1]:40404 2>/dev/null || true
}

start cooked-v1 router any '' -y LINUX_SLL
everything
stop
start cooked-v2 router any '' -y LINUX_SLL2
everything
stop

begin bob socat TCP4-LISTEN:40030,bind=127.0.0.1 EXEC:"tr a-z A-Z"
sleep 0.3
start loopback bob lo ''
bob ping -q -c 1 127.0.0.1 >/dev/null
bob ping -q -c 1 ::1 >/dev/null
printf 'to myself\n' | bob socat -t 0.3 - TCP4:127.0.0.1:40030 >/dev/null
printf 'anybody there?\n' | bob socat -t 0.3 - UDP4:127.0.0.1:40404 2>/dev/null || true
bob ncat -6 ::1 40404 </dev/null 2>/dev/null || true
stop
