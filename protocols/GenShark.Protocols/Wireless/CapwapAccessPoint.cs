using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What an access point is made of (RFC 5415, 4.6.40).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapBoardData
{
    [Field("capwap.control.message_element.wtp_board_data.vendor", "WTP Board Data Vendor", Base.Custom, Format = nameof(CapwapVendor) + "." + nameof(CapwapVendor.Write))] public partial uint Vendor { get; }
    public partial Sequence<CapwapBoardItem> Items { get; }
}

/// <summary>One thing about a board.</summary>
[PartOf<Capwap>, Node("capwap.control.message_element.wtp_board_data", "WTP Board Data", FieldType.None)]
public readonly ref partial struct CapwapBoardItem
{
    private const int ValueStart = 4;

    [Field("capwap.control.message_element.wtp_board_data.type", "Board Data Type")] public partial CapwapBoardItemType Type { get; }
    [Field("capwap.control.message_element.wtp_board_data.length", "Board Data Length")] public partial ushort Length { get; }
    [Field("capwap.control.message_element.wtp_board_data.value", "Board Data Value"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Value { get; }

    [Field("capwap.control.message_element.wtp_board_data.wtp_model_number", "WTP Model Number", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsModel))]
    public partial ReadOnlySpan<byte> Model { get; }

    [Field("capwap.control.message_element.wtp_board_data.wtp_serial_number", "WTP Serial Number", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsSerial))]
    public partial ReadOnlySpan<byte> Serial { get; }

    [Field("capwap.control.message_element.wtp_board_data.wtp_board_id", "WTP Board ID", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsBoard))]
    public partial ReadOnlySpan<byte> Board { get; }

    [Field("capwap.control.message_element.wtp_board_data.wtp_board_revision", "WTP Board Revision", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsRevision))]
    public partial ReadOnlySpan<byte> Revision { get; }

    [Field("capwap.control.message_element.wtp_board_data.base_mac_address", "Base Mac Address"), At(ValueStart), If(nameof(IsAddress))] public partial MacAddress Address { get; }

    private bool IsModel => Type == CapwapBoardItemType.Model;
    private bool IsSerial => Type == CapwapBoardItemType.Serial;
    private bool IsBoard => Type == CapwapBoardItemType.Board;
    private bool IsRevision => Type == CapwapBoardItemType.Revision;
    private bool IsAddress => Type == CapwapBoardItemType.Address;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"WTP Board Data: (t={(ushort)Type},l={Length}) ");
        _ = Type.Name() is { } name ? text.Append(name) : text.Append($"Unknown WTP Board Data Type ({(ushort)Type:00})");
    }
}

/// <summary>Things about a board.</summary>
public enum CapwapBoardItemType : ushort
{
    [Name("WTP Model Number")] Model = 0,
    [Name("WTP Serial Number")] Serial = 1,
    [Name("Board ID")] Board = 2,
    [Name("Board Revision")] Revision = 3,
    [Name("Base MAC Address")] Address = 4,
}

/// <summary>What an access point can do, and its versions (RFC 5415, 4.6.41).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapRadiosDescriptor
{
    [Field("capwap.control.message_element.wtp_descriptor.max_radios", "Max Radios")] public partial byte RadioLimit { get; }
    [Field("capwap.control.message_element.wtp_descriptor.radio_in_use", "Radio in use")] public partial byte Radios { get; }
    [Field("capwap.control.message_element.wtp_descriptor.number_encrypt", "Encryption Capabilities (Number)")] public partial byte Encryptions { get; }

    /// <summary>They stand below their number, which covers itself only.</summary>
    [Custom]
    private bool WalkEncryptions(Dissection d, in Slice s, ref int at)
    {
        d.Open();
        for (int i = 0; i < Encryptions; i++)
        {
            if (!CapwapEncryption.Walk(d, s.From(at), out int size)) return false;
            at += size;
        }
        d.Close();
        return true;
    }

    /// <summary>The last version that begins in the element may end behind it.</summary>
    [Custom]
    private bool WalkVersions(Dissection d, in Slice s, ref int at)
    {
        int end = s.Whole.UInt16(s.LayerOffset - 2);
        while (at < end)
        {
            if (!CapwapVersion.Walk(d, s.From(at), out int size)) return false;
            at += size;
        }
        return true;
    }
}

/// <summary>What the radios of one technology encrypt with.</summary>
[PartOf<Capwap>, Node("capwap.control.message_element.wtp_descriptor.encrypt", "Encryption Capabilities", FieldType.None)]
public readonly ref partial struct CapwapEncryption
{
    [Field("capwap.control.message_element.wtp_descriptor.encrypt_reserved", "Reserved (Encrypt)"), Bits(3)] public partial byte Reserved { get; }
    [Field("capwap.control.message_element.wtp_descriptor.encrypt_wbid", "Encrypt WBID"), Bits(5)] public partial CapwapBinding Binding { get; }
    [Field("capwap.control.message_element.wtp_descriptor.encrypt_capabilities", "Encryption Capabilities")] public partial ushort Capabilities { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Encryption Capabilities: (WBID {(byte)Binding}) {Capabilities}");
}

/// <summary>A version of an access point.</summary>
[PartOf<Capwap>, Node("capwap.control.message_element.wtp_descriptor", "WTP Descriptor", FieldType.None)]
public readonly ref partial struct CapwapVersion
{
    private const int ValueStart = 8;

    [Field("capwap.control.message_element.wtp_descriptor.vendor", "WTP Descriptor Vendor", Base.Custom, Format = nameof(CapwapVendor) + "." + nameof(CapwapVendor.Write))] public partial uint Vendor { get; }
    [Field("capwap.control.message_element.wtp_descriptor.type", "Descriptor Type")] public partial CapwapVersionType Type { get; }
    [Field("capwap.control.message_element.wtp_descriptor.length", "Descriptor Length")] public partial ushort Length { get; }
    [Field("capwap.control.message_element.wtp_descriptor.value", "Descriptor Value"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Value { get; }

    [Field("capwap.control.message_element.wtp_descriptor.hardware_version", "WTP Hardware Version", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsHardware))]
    public partial ReadOnlySpan<byte> Hardware { get; }

    [Field("capwap.control.message_element.wtp_descriptor.active_software_version", "WTP Active Software Version", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsActive))]
    public partial ReadOnlySpan<byte> ActiveSoftware { get; }

    [Field("capwap.control.message_element.wtp_descriptor.boot_version", "WTP Boot Version", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsBoot))]
    public partial ReadOnlySpan<byte> Boot { get; }

    [Field("capwap.control.message_element.wtp_descriptor.other_software_version", "WTP Other Software Version", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> OtherSoftware { get; }

    private bool IsHardware => Type == CapwapVersionType.Hardware;
    private bool IsActive => Type == CapwapVersionType.ActiveSoftware;
    private bool IsBoot => Type == CapwapVersionType.Boot;
    private bool IsOther => Type == CapwapVersionType.OtherSoftware;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"WTP Descriptor: (t={(ushort)Type},l={Length}) ");
        _ = Type.Name() is { } name ? text.Append(name) : text.Append($"Unknown WTP Descriptor Type ({(ushort)Type:00})");
    }
}

/// <summary>Versions of an access point.</summary>
public enum CapwapVersionType : ushort
{
    [Name("WTP Hardware Version")] Hardware = 0,
    [Name("WTP Active Software Version")] ActiveSoftware = 1,
    [Name("WTP Boot Version")] Boot = 2,
    [Name("WTP Other Software Version")] OtherSoftware = 3,
}
