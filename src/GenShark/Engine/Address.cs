namespace GenShark;

/// <summary>Which family an <see cref="Address"/> is of.</summary>
public enum AddressKind : byte
{
    None,
    Ether,
    /// <summary>Who receives, who transmits a control frame of IEEE 802.11, and the access point's.</summary>
    Receiver,
    Transmitter,
    BasicServiceSet,
    IPv4,
    IPv6,
    Ipx,
}

/// <summary>The address of a packet's end, of any family: key of conversations, text of the Source and Destination columns.</summary>
public readonly record struct Address(AddressKind Kind, ulong High, ulong Low)
{
    public static implicit operator Address(MacAddress address) => new(AddressKind.Ether, 0, address.Bits);
    public static implicit operator Address(IPv4Address address) => new(AddressKind.IPv4, 0, address.Bits);
    public static implicit operator Address(IPv6Address address) => new(AddressKind.IPv6, address.High, address.Low);

    /// <summary>A node of an IPX network.</summary>
    public static Address Ipx(uint network, MacAddress node) => new(AddressKind.Ipx, network, node.Bits);

    /// <summary>A part in a control frame of IEEE 802.11.</summary>
    public static Address Wireless(AddressKind part, MacAddress address) => new(part, 0, address.Bits);

    public bool Equals(Address other) => Kind == other.Kind && High == other.High && Low == other.Low;

    // By halves: the hash of a long number is one that anybody can aim at.
    public override int GetHashCode() => HashCode.Combine((int)Kind, (uint)High, (uint)(High >> 32), (uint)Low, (uint)(Low >> 32));

    /// <inheritdoc cref="Write"/>
    public override string ToString()
    {
        var text = new TextBuilder();
        Write(text);
        return text.ToString();
    }

    /// <summary>Writes the address as tshark does without name resolution; nothing for none.</summary>
    public void Write(TextBuilder text)
    {
        if (Kind == AddressKind.Ether) text.Append(new MacAddress(Low));
        else if (Kind == AddressKind.IPv4) text.Append(new IPv4Address((uint)Low));
        else if (Kind == AddressKind.IPv6) text.Append(new IPv6Address(High, Low));
        else if (Kind == AddressKind.Receiver) text.Append($"{new MacAddress(Low)} (RA)");
        else if (Kind == AddressKind.Transmitter) text.Append($"{new MacAddress(Low)} (TA)");
        else if (Kind == AddressKind.BasicServiceSet) text.Append($"{new MacAddress(Low)} (BSSID)");
        else if (Kind == AddressKind.Ipx) text.Append($"{(uint)High:x8}.{Low:x12}");
    }
}
