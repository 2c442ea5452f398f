# TLS: openssl serves and asks. Certificates show in no version before 1.3 here: suites without them (anonymous, shared keys) are taken.
keys=$work/tls
mkdir -p "$keys"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj /CN=bob.example -keyout "$keys/key.pem" -out "$keys/certificate.pem" 2>/dev/null
serve() {
    begin bob openssl s_server -quiet -accept 443 "$@"
    server=$begun
    until bob ss -tln | grep -q ':443 '; do sleep 0.2; done
}
ask_tls() { (sleep 1; echo Hello; sleep 1) | alice timeout 10 openssl s_client -connect 198.51.100.10:443 -servername bob.example "$@" >/dev/null 2>&1 || true; }
anonymous='ADH:AECDH:@SECLEVEL=0'

start tls alice eth0 'tcp port 443'
serve -cert "$keys/certificate.pem" -key "$keys/key.pem" -groups P-384:X25519 -alpn h2,http/1.1 -num_tickets 1
ask_tls -groups X25519 -alpn h2,http/1.1 -sess_out "$keys/session"
ask_tls -groups X25519 -alpn http/1.1 -sess_in "$keys/session"
ask_tls -groups P-256:P-384 -status
ask_tls -tls1_1 -cipher DEFAULT:@SECLEVEL=0
end "$server"
serve -nocert -tls1_2 -cipher "$anonymous"
ask_tls -tls1_2 -cipher AECDH-AES128-SHA:@SECLEVEL=0 -sess_out "$keys/session"
ask_tls -tls1_2 -cipher AECDH-AES128-SHA:@SECLEVEL=0 -sess_in "$keys/session"
ask_tls -tls1_2 -cipher ADH-AES128-GCM-SHA256:@SECLEVEL=0 -no_ticket -maxfraglen 512
ask_tls -tls1_3
end "$server"
serve -nocert -tls1_2 -psk 616c696365 -psk_hint bob -cipher PSK
ask_tls -tls1_2 -psk 616c696365 -psk_identity alice -cipher PSK
end "$server"
serve -nocert -tls1 -cipher "$anonymous" -serverpref
ask_tls -tls1 -cipher "$anonymous"
end "$server"
stop
