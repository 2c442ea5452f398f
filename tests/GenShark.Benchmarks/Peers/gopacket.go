// The tasks of compare.sh with gopacket's fast way, DecodingLayerParser: gopacket t1|t2|t3|t4 CAPTURE
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"github.com/google/gopacket"
	"github.com/google/gopacket/layers"
	"github.com/google/gopacket/pcapgo"
)

type flow struct {
	src, dst         [4]byte
	srcPort, dstPort layers.TCPPort
}

func main() {
	task := os.Args[1]
	file, err := os.Open(os.Args[2])
	if err != nil {
		panic(err)
	}
	reader, err := pcapgo.NewReader(bufio.NewReaderSize(file, 1<<20))
	if err != nil {
		panic(err)
	}
	var eth layers.Ethernet
	var vlan layers.Dot1Q
	var ip layers.IPv4
	var tcp layers.TCP
	var udp layers.UDP
	var dns layers.DNS
	parts := []gopacket.DecodingLayer{&eth, &vlan, &ip, &tcp, &udp}
	if task == "t3" {
		parts = append(parts, &dns)
	}
	parser := gopacket.NewDecodingLayerParser(layers.LayerTypeEthernet, parts...)
	parser.IgnoreUnsupported = true
	decoded := make([]gopacket.LayerType, 0, 8)
	count, names, flows := 0, map[string]bool{}, map[flow]int{}
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	for {
		data, info, err := reader.ZeroCopyReadPacketData()
		if err == io.EOF {
			break
		} else if err != nil {
			panic(err)
		}
		_ = parser.DecodeLayers(data, &decoded)
		hasIP, hasTCP, hasDNS := false, false, false
		for _, layer := range decoded {
			hasIP = hasIP || layer == layers.LayerTypeIPv4
			hasTCP = hasTCP || layer == layers.LayerTypeTCP
			hasDNS = hasDNS || layer == layers.LayerTypeDNS
		}
		switch {
		case task == "t3" && hasDNS:
			for _, question := range dns.Questions {
				names[string(question.Name)] = true
			}
		case !hasTCP || !hasIP:
		case task == "t1" && tcp.DstPort == 443 && ip.TTL > 32:
			count++
		case task == "t2":
			key := flow{srcPort: tcp.SrcPort, dstPort: tcp.DstPort}
			copy(key.src[:], ip.SrcIP.To4())
			copy(key.dst[:], ip.DstIP.To4())
			flows[key] += info.Length
		case task == "t4":
			fmt.Fprintf(out, "%d.%06d\t%d\t%s\t%s\t%d\t%d\n", info.Timestamp.Unix(), info.Timestamp.Nanosecond()/1000, info.Length, ip.SrcIP, ip.DstIP, tcp.SrcPort, tcp.DstPort)
		}
	}
	out.Flush()
	switch task {
	case "t1":
		fmt.Println(count)
	case "t2":
		total := 0
		for _, bytes := range flows {
			total += bytes
		}
		fmt.Println(len(flows), total)
	case "t3":
		fmt.Println(len(names))
	}
}
