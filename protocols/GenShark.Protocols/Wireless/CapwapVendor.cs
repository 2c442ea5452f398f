using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Who numbers what standards leave open.</summary>
internal static class CapwapVendor
{
    public static void Write(TextBuilder text, ulong vendor) => text.Append($"{((SnmpEnterprise)vendor).Name() ?? "Unknown"} ({vendor})");
}

/// <summary>An element that a vendor defines (RFC 5415, 4.6.39); Cisco's are known in part.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapVendorPayload
{
    // Cisco writes the prefix of its addresses.
    private const uint Cisco = 0x409600;
    private const int IdentifierOffset = 4;

    [Field("capwap.control.message_element.vsp.vendor_identifier", "Vendor Identifier", Base.Custom, Format = nameof(CapwapVendor) + "." + nameof(CapwapVendor.Write))] public partial uint Vendor { get; }
    [Field("capwap.control.message_element.vsp.vendor_element_id", "Vendor Element ID")] public partial ushort Element { get; }
    [Field("capwap.control.message_element.vsp.vendor_data", "Vendor Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
    [At(IdentifierOffset), Size(nameof(CiscosSize)), If(nameof(IsFromCisco))] public partial CapwapCiscos Ciscos { get; }

    private int CiscosSize => Slice.Length - IdentifierOffset;
    private bool IsFromCisco => IsCiscos(Slice);

    /// <summary>Whether Cisco defines a payload.</summary>
    internal static bool IsCiscos(in Slice payload) => payload.UInt32(0) == Cisco;

    /// <summary>What Cisco calls its element.</summary>
    internal static void WriteCiscos(TextBuilder text, in Slice payload)
    {
        var element = (CapwapCiscoElement)payload.UInt16(IdentifierOffset);
        _ = element.Name() is { } name ? text.Append($": Cisco {name}") : text.Append($": Cisco Unknown Vendor Specific Element Type ({(ushort)element})");
    }
}

/// <summary>An element of Cisco's.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapCiscos
{
    private const int ValueStart = 2;

    [Field("capwap.control.cisco.element_id", "Cisco Element ID")] public partial CapwapCiscoElement Element { get; }
    [Field("capwap.control.cisco.value", "Cisco Value"), Rest] public partial ReadOnlySpan<byte> Value { get; }

    [At(ValueStart), Size(nameof(BodySize)), Switch(nameof(Element))]
    [Case<CapwapCiscoControllerType>(CapwapCiscoElement.MWARType), Case<CapwapCiscoTime>(CapwapCiscoElement.APTimeSync)]
    public partial Variant Body { get; }

    private int BodySize => Slice.Length - ValueStart;
}

/// <summary>A kind of controller.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapCiscoControllerType
{
    [Field("capwap.control.cisco.mwar.type", "Type")] public partial byte Type { get; }
}

/// <summary>The controller's clock.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapCiscoTime
{
    [Field("capwap.control.cisco.ap_timesync", "AP TimeSync", Type = FieldType.AbsoluteTime)] public partial UnixTime Time { get; }
    [Field("capwap.control.cisco.ap_timesync.type", "Type (?)")] public partial byte Type { get; }
}
