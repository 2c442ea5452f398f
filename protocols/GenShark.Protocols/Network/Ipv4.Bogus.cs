namespace GenShark.Protocols;

// Headers that cannot be.
public readonly ref partial struct Ipv4
{
    private bool IsBogusVersion => Version != 4;
    private bool IsHeaderTooShort => HeaderLength < HeaderSize;
    private bool IsLengthBogus => TotalLength < HeaderLength && HasTotalLength;

    // What is carried as IP of either version: by IP itself and by WireGuard, and quoted by ICMP.
    private bool IsCarriedByIp => Dissection is { LayerCount: > 1 } dissection
        && dissection.Layers[^2].Protocol is { FilterName: "ip" or "ipv6" or "icmp" or "raw" or "wg" } or { Extends: "ipv6" };

    private void WriteBogusVersion(TextBuilder text) => text.Append(IsCarriedByIp ? "Bogus IP version" : "Bogus IPv4 version");

    private void WriteBogusHeaderLength(TextBuilder text) => text.Append($"Bogus IP header length ({HeaderLength}, must be at least 20)");

    private bool NoteBogusVersion()
    {
        if (!IsCarriedByIp) return NoteOther();
        Dissection d = Dissection!;
        if (d.Layers[^2].Protocol.FilterName == "wg")
        {
            d.SetProtocolColumn("IP");
            d.BeginInfo(append: false)?.Append($"Bogus IP version ({Version})");
        }
        if (d.WantsText)
        {
            d.BeginText().Append($"Internet Protocol, bogus version ({Version})");
            d.EndText(d.Layers[^1].Node);
        }
        if (d.Layers[^1].Node >= 0) d.EndNode(d.Layers[^1].Node, Slice, 1);
        return WalkIPv6();
    }

    private bool NoteOther()
    {
        Dissection!.BeginInfo(append: false)?.Append($"Bogus IPv4 version ({Version}, must be 4)");
        EndWithHeader();
        return WalkIPv6();
    }

    // IPv6 under IPv4's number follows behind what was to be IPv4.
    private bool WalkIPv6()
    {
        Dissection d = Dissection!;
        if (Version != 6 || !Registry.TryFindProtocol("ipv6", out Protocol? ipv6)) return true;
        int depth = d.LeaveTree(d.Layers[^1].Node);
        bool walked = d.Call(ipv6, Slice.Payload(0, Slice.Length));
        d.EnterTree(depth);
        return walked;
    }

    private bool NoteBogusHeaderLength()
    {
        Dissection!.BeginInfo(append: false)?.Append($"Bogus IP header length ({HeaderLength}, must be at least 20)");
        return EndWithHeader();
    }

    private bool NoteBogusLength()
    {
        Dissection!.BeginInfo(append: false)?.Append($"Bogus IP length ({TotalLength}, less than header length {HeaderLength})");
        return EndWithHeader();
    }

    // The layer is as long as its header says.
    private bool EndWithHeader()
    {
        Dissection!.EndNode(Dissection!.Layers[^1].Node, Slice, Math.Min(Slice.CapturedLength, HeaderLength));
        return true;
    }
}
