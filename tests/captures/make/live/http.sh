# HTTP/1 for the protocols above TCP: small pages, an error, a kept connection, a posted form.
mkdir -p "$work/site"
printf '<html><body>hello from bob</body></html>\n' >"$work/site/index.html"
chmod -R a+rX "$work"
begin bob busybox httpd -f -p 198.51.100.10:80 -h "$work/site"
sleep 0.4
start http alice eth0 'tcp port 80'
alice curl -s -o /dev/null http://198.51.100.10/ -A "lab client" -H "Host: www.example.org"
alice curl -s -o /dev/null http://198.51.100.10/missing -A "lab client" -H "Host: www.example.org"
alice curl -s -o /dev/null -I http://198.51.100.10/index.html -A "lab client" -H "Cookie: flavour=plain"
alice curl -s -o /dev/null -d 'name=alice&colour=blue' http://198.51.100.10/index.html -A "lab client"
stop
end $begun
