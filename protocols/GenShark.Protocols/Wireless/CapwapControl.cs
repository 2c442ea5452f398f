using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a message of the control channel is (RFC 5415, 4.5.1).</summary>
[PartOf<Capwap>, UsesNames(typeof(SnmpEnterprise)), Node("capwap.control.header", "Control Header", FieldType.None)]
public readonly ref partial struct CapwapControlHeader
{
    /// <summary>In bytes.</summary>
    internal const int Size = 8;

    [Field("capwap.control.header.message_type", "Message Type")] public partial uint MessageType { get; }

    /// <summary>Who numbers messages so; 0 for the IETF.</summary>
    [Field("capwap.control.header.message_type.enterprise_number", "Message Type (Enterprise Number)", Base.Custom, Format = nameof(CapwapVendor) + "." + nameof(CapwapVendor.Write), At = nameof(MessageType), Length = 3, Generated = false, Type = FieldType.UInt24)]
    [Of(nameof(MessageType))]
    private uint Enterprise => MessageType >> 8;

    [Field("capwap.control.header.message_type.enterprise_specific", "Message Type (Enterprise Specific)", At = nameof(MessageType), Covers = true, Generated = false), Of(nameof(MessageType))]
    private CapwapMessageType Specific => (CapwapMessageType)MessageType;

    [Field("capwap.control.header.sequence_number", "Sequence Number")] public partial byte Sequence { get; }

    /// <summary>Of what follows the sequence number, in bytes.</summary>
    [Field("capwap.control.header.message_element_length", "Message Element Length")] public partial ushort ElementsLength { get; }

    [Field("capwap.control.header.flags", "Flags")] public partial byte Flags { get; }
}

/// <summary>What a message tells.</summary>
[PartOf<Capwap>, Node("capwap.message_element", "Message Element", FieldType.None)]
public readonly ref partial struct CapwapElements
{
    public partial Sequence<CapwapElement> Elements { get; }
}

/// <summary>An element: type, length, value (RFC 5415, 4.6). What is in the value shows only if its length is right.</summary>
[PartOf<Capwap>, Node("capwap.message_element", "Message Element", FieldType.None)]
public readonly ref partial struct CapwapElement
{
    private const int HeaderSize = 4;

    [Field("capwap.message_element.type", "Type", Description = "CAPWAP Message Element type")]
    [Expert(nameof(IsUnknown), "capwap.message_element.type.undecoded", "Dissector for CAPWAP message element Type not implemented, Contact Wireshark developers if you want this supported", Severity.Note, ExpertGroup.Undecoded, Text = nameof(WriteUnknown))]
    public partial CapwapElementType Type { get; }

    [Field("capwap.message_element.length", "Length", Description = "CAPWAP Message Element length")]
    [Expert(nameof(IsLengthWrong), "capwap.message_element.length.bad", "Bad Message Element length", Severity.Error, ExpertGroup.Malformed, Text = nameof(WriteWrongLength))]
    public partial ushort Length { get; }

    [Field("capwap.message_element.value", "Value", Description = "CAPWAP Message Element value"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Value { get; }

    /// <summary>What it promises may lie behind the element.</summary>
    [At(HeaderSize), If(nameof(IsRadiosDescriptor))] public partial CapwapRadiosDescriptor Radios { get; }

    [At(HeaderSize), Size(nameof(Length)), Switch(nameof(Type)), If(nameof(HasBody))]
    [Case<CapwapControllerDescriptor>(CapwapElementType.ACDescriptor), Case<CapwapControllerName>(CapwapElementType.ACName)]
    [Case<CapwapControlAddress>(CapwapElementType.CAPWAPControlIPv4Address), Case<CapwapDiscovery>(CapwapElementType.DiscoveryType)]
    [Case<CapwapVendorPayload>(CapwapElementType.VendorSpecificPayload), Case<CapwapBoardData>(CapwapElementType.WTPBoardData)]
    [Case<CapwapTunnelMode>(CapwapElementType.WTPFrameTunnelMode), Case<CapwapMacMode>(CapwapElementType.WTPMACType)]
    [Case<CapwapRadioInformation>(CapwapElementType.WirelessLanWTPRadioInformation)]
    public partial Variant Body { get; }

    private bool IsRadiosDescriptor => Type == CapwapElementType.WTPDescriptor && !IsLengthWrong;
    private bool HasBody => !IsLengthWrong && !IsRadiosDescriptor;
    private bool IsUnknown => Type.Name() is null;
    private bool IsLengthWrong => Length < Expected.Least || Expected.IsExact && Length != Expected.Least;

    // How long a value is, and what its length is told of as.
    private (int Least, bool IsExact, string Name) Expected => Type switch
    {
        CapwapElementType.ACDescriptor => (12, false, "AC Descriptor"),
        CapwapElementType.ACName => (1, false, "AC Name"),
        CapwapElementType.CAPWAPControlIPv4Address => (6, true, "CAPWAP Control IPv4 Address"),
        CapwapElementType.DiscoveryType => (1, true, "Discovery Type"),
        CapwapElementType.VendorSpecificPayload => (7, false, "Vendor Specific Payload"),
        CapwapElementType.WTPBoardData => (14, false, "WTP Board Data"),
        CapwapElementType.WTPDescriptor => (33, false, "WTP Descriptor"),
        CapwapElementType.WTPFrameTunnelMode => (1, true, "WTP Frame Tunnel Mode"),
        CapwapElementType.WTPMACType => (1, true, "WTP MAC Type"),
        CapwapElementType.WirelessLanWTPRadioInformation => (5, true, "IEEE80211 WTP Radio Information"),
        _ => default,
    };

    private void WriteUnknown(TextBuilder text) =>
        text.Append($"Dissector for CAPWAP Message Element (({(ushort)Type})) type not implemented, Contact Wireshark developers if you want this supported");

    private void WriteWrongLength(TextBuilder text) => text.Append($"{Expected.Name} length {Length} wrong, must be {(Expected.IsExact ? "=" : ">=")} {Expected.Least}");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Type: (t={(ushort)Type},l={Length}) ");
        _ = Type.Name() is { } name ? text.Append(name) : text.Append($"Unknown Message Element Type ({(ushort)Type:00})");
        if (Type == CapwapElementType.VendorSpecificPayload && HasBody && CapwapVendorPayload.IsCiscos(Slice.From(HeaderSize))) CapwapVendorPayload.WriteCiscos(text, Slice.From(HeaderSize));
    }
}
