namespace GenShark.Protocols;

/// <summary>Times at which the packet passed internet modules (RFC 791, 3.1).</summary>
[PartOf<Ipv4>, Node("ip.options.timestamp", "IP Option - Time Stamp", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4Timestamps
{
    private const int HeaderSize = 4;

    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    /// <summary>Counts from 1 and from the option's start.</summary>
    [Field("ip.opt.ptr", "Pointer"), Append(nameof(WritePointer))]
    public partial byte Pointer { get; }

    /// <summary>How many modules found no place left.</summary>
    [Field("ip.opt.overflow", "Overflow"), Bits(4)]
    public partial byte Overflow { get; }

    [Field("ip.opt.flag", "Flag", Base.Hex), Bits(4)]
    public partial IpTimestampFlag Flag { get; }

    [Size(nameof(StampsSize)), If(nameof(HasAddresses))]
    public partial Sequence<Ipv4AddressedTimestamp> AddressedStamps { get; }

    [Size(nameof(StampsSize)), If(nameof(HasNoAddresses))]
    public partial Sequence<Ipv4Timestamp> Stamps { get; }

    /// <summary>A text with expert information is no field's.</summary>
    [Custom]
    private bool WalkRest(Dissection d, in Slice s, ref int at)
    {
        if (at == s.Length) return true;
        d.BeginText().Append("Suboption would go past end of option");
        d.Remark(Ipv4Fields.SuboptTooLong, s, at, s.Length - at, Severity.Warning, ExpertGroup.Protocol);
        at = s.Length;
        return true;
    }

    private bool HasAddresses => Flag is IpTimestampFlag.TimestampAndAddress or IpTimestampFlag.PrespecifiedAddresses;
    private bool HasNoAddresses => !HasAddresses;
    private int StampSize => HasAddresses ? 8 : 4;
    private int StampsSize => (Slice.Length - HeaderSize) / StampSize * StampSize;

    private void WritePointer(TextBuilder text) => text.Append(Pointer switch
    {
        1 => " (header is full)",
        <= HeaderSize => " (points before first address)",
        _ => Pointer % 4 == 1 ? "" : " (points to middle of field)",
    });

    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.Timestamp, Slice.Length);
}

/// <summary>In milliseconds since midnight UTC, unless the highest bit is set.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4Timestamp
{
    [Field("ip.opt.time_stamp", "Time stamp")]
    public partial uint Time { get; }
}

/// <summary>A time with the address of the module that it is from.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4AddressedTimestamp
{
    [Field("ip.opt.time_stamp_addr", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ip.opt.time_stamp", "Time stamp")]
    public partial uint Time { get; }
}
