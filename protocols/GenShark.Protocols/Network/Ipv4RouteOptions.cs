using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>Addresses that the packet passed (RFC 791, 3.1).</summary>
[PartOf<Ipv4>, Node("ip.options.record_route", "IP Option - Record Route", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4RecordRoute
{
    public partial Ipv4OptionHead Head { get; }
    [Field("ip.opt.len", "Length")] public partial byte Length { get; }
    public partial Ipv4Route Route { get; }
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.RecordRoute, Slice.Length);
}

/// <summary>Addresses that the packet has to pass, with any others between them (RFC 791, 3.1).</summary>
[PartOf<Ipv4>, Node("ip.options.route", "IP Option - Loose Source Route", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4LooseSourceRoute
{
    public partial Ipv4OptionHead Head { get; }
    [Field("ip.opt.len", "Length")] public partial byte Length { get; }
    public partial Ipv4Route Route { get; }
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.LooseSourceRoute, Slice.Length);
}

/// <summary>All addresses that the packet has to pass (RFC 791, 3.1).</summary>
[PartOf<Ipv4>, Node("ip.options.source_route", "IP Option - Strict Source Route", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4StrictSourceRoute
{
    public partial Ipv4OptionHead Head { get; }
    [Field("ip.opt.len", "Length")] public partial byte Length { get; }
    public partial Ipv4Route Route { get; }
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.StrictSourceRoute, Slice.Length);
}

/// <summary>The pointer and the addresses of a route. The pointer counts from 1 and from the option's start.</summary>
[PartOf<Ipv4>]
[DeclareField("ip.rec_rt", "Recorded Route", FieldType.IPv4)]
[DeclareField("ip.rec_rt_host", "Recorded Route Host", FieldType.String)]
[DeclareField("ip.empty_rt", "Empty Route", FieldType.IPv4)]
[DeclareField("ip.empty_rt_host", "Empty Route Host", FieldType.String)]
[DeclareField("ip.src_rt", "Source Route", FieldType.IPv4)]
[DeclareField("ip.src_rt_host", "Source Route Host", FieldType.String)]
public readonly ref partial struct Ipv4Route
{
    private const int FirstPointer = 4;

    [Field("ip.opt.ptr", "Pointer")]
    [Expert(nameof(IsBefore), "ip.opt.ptr.before_address", "Pointer points before first address", Severity.Warning, ExpertGroup.Protocol, Stop = true)]
    [Expert(nameof(IsInside), "ip.opt.ptr.middle_address", "Pointer points to middle of address", Severity.Warning, ExpertGroup.Protocol, Stop = true)]
    [Expert(nameof(IsCutShort), "ip.subopt_too_long", "Suboption would go past end of option", Severity.Warning, ExpertGroup.Protocol)]
    public partial byte Pointer { get; }

    /// <summary>The pointer says which field an address is.</summary>
    [Custom]
    private bool WalkAddresses(Dissection d, in Slice s, ref int at)
    {
        bool isRecord = s.Layer[s.LayerOffset - 2] == (byte)Ipv4OptionType.RecordRoute;
        for (; at + IPv4Address.Size <= s.Length; at += IPv4Address.Size)
        {
            int position = at + FirstPointer - 1;
            bool isNext = position == Pointer;
            if (position < Pointer) Ipv4RouteAddress.Add(d, s, at, Ipv4Fields.RecRt, Ipv4Fields.RecRtHost, "Recorded Route", isNext);
            else if (isRecord) Ipv4RouteAddress.Add(d, s, at, Ipv4Fields.EmptyRt, Ipv4Fields.EmptyRtHost, "Empty Route", isNext);
            else if (at + IPv4Address.Size < s.Length) Ipv4RouteAddress.Add(d, s, at, Ipv4Fields.SrcRt, Ipv4Fields.SrcRtHost, "Source Route", isNext);
            else Ipv4RouteAddress.AddDestination(d, s, at);
        }
        at = s.Length;
        return true;
    }

    private bool IsBefore => Pointer < FirstPointer;
    private bool IsInside => Pointer % IPv4Address.Size != 0;
    private bool IsCutShort => (Slice.Length - 1) % IPv4Address.Size != 0;

    /// <summary>How many bytes of options must be there to tell whether there is a source route: those up to the first, or up to where the options end.</summary>
    internal static int SizeToFind(ReadOnlySpan<byte> options, int size)
    {
        int at = 0;
        while (at < options.Length && options[at] is var type && type != (byte)Ipv4OptionType.EndOfOptions)
        {
            if (type is (byte)Ipv4OptionType.LooseSourceRoute or (byte)Ipv4OptionType.StrictSourceRoute) return Math.Min(at + FirstPointer - 1, size);
            if (type != (byte)Ipv4OptionType.NoOperation && at + 1 < options.Length && options[at + 1] < 2) return at + 2;
            at += type == (byte)Ipv4OptionType.NoOperation ? 1 : at + 1 < options.Length ? options[at + 1] : 2;
        }
        return Math.Min(at + 1, size);
    }

    /// <summary>Where a source route that is not used up ends: the last address of the first such option.</summary>
    internal static IPv4Address? FindDestination(ReadOnlySpan<byte> options)
    {
        while (options.Length > 2 && options[0] != (byte)Ipv4OptionType.EndOfOptions)
        {
            int length = options[0] == (byte)Ipv4OptionType.NoOperation ? 1 : options[1];
            if (length < 1 || length > options.Length || length == 1 && options[0] != (byte)Ipv4OptionType.NoOperation) return null;
            if ((Ipv4OptionType)options[0] is Ipv4OptionType.LooseSourceRoute or Ipv4OptionType.StrictSourceRoute)
            {
                return length > 3 && options[2] >= FirstPointer && options[2] % IPv4Address.Size == 0 && options[2] <= length
                    ? new IPv4Address(BinaryPrimitives.ReadUInt32BigEndian(options[(length - IPv4Address.Size)..])) : null;
            }
            options = options[length..];
        }
        return null;
    }
}

/// <summary>The nodes of one address in a route.</summary>
internal static class Ipv4RouteAddress
{
    public static void Add(Dissection d, in Slice s, int at, int field, int host, string label, bool isNext)
    {
        d.Number(field, s, at, IPv4Address.Size, (ulong)s.UInt32(at));
        WriteLabel(d, label, s.IPv4(at), isNext);
        d.AsText(host, s, at, IPv4Address.Size, s.IPv4(at), NodeFlags.Hidden);
    }

    public static void AddDestination(Dissection d, in Slice s, int at)
    {
        d.Number(Ipv4Fields.Dst, s, at, IPv4Address.Size, (ulong)s.UInt32(at));
        d.Number(Ipv4Fields.Addr, s, at, IPv4Address.Size, (ulong)s.UInt32(at), NodeFlags.Hidden);
        d.AsText(Ipv4Fields.DstHost, s, at, IPv4Address.Size, s.IPv4(at), NodeFlags.Hidden);
        d.AsText(Ipv4Fields.Host, s, at, IPv4Address.Size, s.IPv4(at), NodeFlags.Hidden);
    }

    private static void WriteLabel(Dissection d, string label, IPv4Address address, bool isNext)
    {
        if (!isNext || !d.WantsText) return;
        d.BeginText().Append($"{label}: {address} <- (next)");
        d.EndText(d.LastNode);
    }
}
