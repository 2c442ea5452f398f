using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An option of a Hello message (RFC 7761, 4.9.2).</summary>
[PartOf<Pim>, Node]
public readonly ref partial struct PimHelloOption
{
    internal const int HeaderSize = 4;
    private const int HoldTime = 1, PruneDelay = 2, Priority = 19, Generation = 20, StateRefresh = 21, Bidirectional = 22, AddressList = 24, OldAddressList = 65001;

    [Field("pim.optiontype", "Type")] public partial ushort Type { get; }
    [Field("pim.optionlength", "Length")] public partial ushort Length { get; }

    [Step]
    private void SpanOption() => Dissection!.EndOpenNode(Slice, HeaderSize + Length);

    [Size(nameof(ValueSize)), Switch(nameof(Type)), Default<PimUnknownOption>]
    [Case<PimHoldTimeOption>(HoldTime), Case<PimPruneDelayOption>(PruneDelay), Case<PimPriorityOption>(Priority), Case<PimGenerationOption>(Generation)]
    [Case<PimStateRefreshOption>(StateRefresh), Case<PimBidirectionalOption>(Bidirectional), Case<PimAddressListOption>(AddressList, OldAddressList)]
    public partial Variant Value { get; }

    /// <summary>The option ends where its length says, whatever was read.</summary>
    [Custom]
    private bool EndOption(Dissection d, in Slice s, ref int at)
    {
        at = HeaderSize + Length;
        return true;
    }

    // As in tshark, values of known types have their own size; the length only says where the next option begins.
    private int ValueSize => Type switch { HoldTime => 2, PruneDelay or Priority or Generation or StateRefresh => 4, _ => Length };

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Option {Type}: ");
        uint value = Slice.UInt32(HeaderSize);
        switch (Type)
        {
            case HoldTime when HasValue: WriteHoldTime(text, (PimHoldTime)Slice.UInt16(HeaderSize)); break;
            case HoldTime: text.Append("Hold Time"); break;
            case PruneDelay when !HasValue: text.Append("LAN Prune Delay"); break;
            case PruneDelay: text.Append($"LAN Prune Delay: T = {value >> 31}, Propagation Delay = {value >> 16 & 0x7fff}ms, Override Interval = {value & 0xffff}ms"); break;
            case Priority when !HasValue: text.Append("DR Priority"); break;
            case Priority: text.Append($"DR Priority: {value}"); break;
            case Generation when !HasValue: text.Append("Generation ID"); break;
            case Generation: text.Append($"Generation ID: {value}"); break;
            case StateRefresh when !HasValue: text.Append("State-Refresh"); break;
            case StateRefresh: text.Append($"State-Refresh: Version = {value >> 24}, Interval = {value >> 16 & 0xff}s"); break;
            case Bidirectional: text.Append("Bidirectional Capable"); break;
            case AddressList: text.Append("Address List"); break;
            case OldAddressList: text.Append("Address List (old implementation)"); break;
            default: text.Append($"Unknown: {Type}"); break;
        }
    }

    private bool HasValue => Slice.Has(HeaderSize, ValueSize);

    private static void WriteHoldTime(TextBuilder text, PimHoldTime time)
    {
        text.Append($"Hold Time: {(ushort)time}");
        if (time.Name() is { } name) text.Append($" ({name})");
    }
}

[PartOf<Pim>]
public readonly ref partial struct PimUnknownOption
{
    [If(nameof(HasValue)), Field("pim.optionvalue", "Unknown"), Rest] public partial ReadOnlySpan<byte> Value { get; }

    private bool HasValue => Slice.Length > 0;
}

/// <summary>How long the neighbor is to be kept, in seconds.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimHoldTimeOption
{
    [Field("pim.holdtime", "Holdtime", SpecialNames = true, Names = typeof(PimHoldTime))] public partial ushort HoldTime { get; }
}

/// <summary>Delays on the link, in milliseconds.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimPruneDelayOption
{
    [Field("pim.t", "T"), Bits(1, Width = 1)] public partial bool DisablesSuppression { get; }
    [Field("pim.propagation_delay", "Propagation Delay"), Bits(15, Width = 2)] public partial ushort Propagation { get; }
    [Field("pim.override_interval", "Override Interval")] public partial ushort Override { get; }
}

[PartOf<Pim>]
public readonly ref partial struct PimPriorityOption
{
    [Field("pim.dr_priority", "DR Priority")] public partial uint Priority { get; }
}

[PartOf<Pim>]
public readonly ref partial struct PimGenerationOption
{
    [Field("pim.generation_id", "Generation ID")] public partial uint Generation { get; }
}

/// <summary>State refresh of dense mode (RFC 3973, 4.7.5.5).</summary>
[PartOf<Pim>]
public readonly ref partial struct PimStateRefreshOption
{
    [Field("pim.state_refresh_version", "Version")] public partial byte Version { get; }

    /// <summary>In seconds.</summary>
    [Field("pim.state_refresh_interval", "Interval")] public partial byte Interval { get; }

    [Field("pim.state_refresh_reserved", "Reserved")] public partial ushort Reserved { get; }
}

/// <summary>Has no value.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimBidirectionalOption
{
}

/// <summary>The sender's other addresses on the link.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimAddressListOption
{
    /// <summary>Its addresses stand below a text that covers the whole option: no declaration says that.</summary>
    [Custom]
    private bool WalkAddresses(Dissection d, in Slice s, ref int at)
    {
        Slice option = s.Whole;
        int start = s.LayerOffset - PimHelloOption.HeaderSize;
        int node = d.TextNode("Address List", option, start, s.Length + PimHelloOption.HeaderSize);
        if (d.WantsText)
        {
            d.BeginText().Append($"Address List ({option.UInt16(start)})");
            d.EndText(node);
        }
        d.Open();
        bool done = true;
        while (done && at < s.Length)
        {
            done = PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.AddressList, PimFields.AddressListIp6, "Address");
        }
        d.Close();
        return done;
    }
}
