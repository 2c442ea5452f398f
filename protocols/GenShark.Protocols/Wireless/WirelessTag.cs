using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An element of one number (802.11-2020, 9.4.2.1).</summary>
[PartOf<WirelessLan>, Node("wlan.tag", "Tag", FieldType.None)]
public readonly ref partial struct WirelessTag
{
    [Field("wlan.tag.number", "Tag Number", Names = typeof(WirelessTagNumber), Description = "Element ID")]
    public partial byte Number { get; }

    [Field("wlan.tag.length", "Tag length", Type = FieldType.UInt32, Description = "Length of tag")]
    public partial byte Length { get; }

    [Size(nameof(Length)), If(nameof(HasBody)), Switch(nameof(Number)), Default<WirelessRawTag>]
    [Case<WirelessSsid>((byte)0), Case<WirelessRates>((byte)1), Case<WirelessChannel>((byte)3), Case<WirelessTraffic>((byte)5), Case<WirelessCountry>((byte)7)]
    [Case<WirelessLoadVersion2>((byte)11), Case<WirelessChallenge>((byte)16), Case<WirelessPowerConstraint>((byte)32), Case<WirelessPowerCapability>((byte)33)]
    [Case<WirelessPowerReport>((byte)35), Case<WirelessChannelSets>((byte)36), Case<WirelessErp>((byte)42, (byte)47), Case<WirelessHtCapabilities>((byte)45)]
    [Case<RsnInformation>((byte)48), Case<WirelessExtendedRates>((byte)50), Case<WirelessMobility>((byte)54), Case<WirelessFastTransition>((byte)55)]
    [Case<WirelessOperatingClasses>((byte)59), Case<WirelessHtInformation>((byte)61), Case<WirelessManagementCheck>((byte)76), Case<WirelessIdlePeriod>((byte)90)]
    [Case<WirelessMeshId>((byte)114), Case<ExtendedCapabilities>((byte)127), Case<WirelessVendor>((byte)221)]
    public partial Variant Body { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Tag: ");
        if (((WirelessTagNumber)Number).Name() is { } name) text.Append(name);
        else text.Append("Reserved");
        Slice body = Slice.From(2);
        switch (Number)
        {
            case 0 when Length == 0: text.Append(": Wildcard SSID"); break;
            case 0: text.Append($": \"{body.Bytes}\""); break;
            case 1 or 50: WriteRates(text, body); break;
            case 3: text.Append($": Current Channel: {body.UInt8(0)}"); break;
            case 5: text.Append($": DTIM {body.UInt8(0)} of {body.UInt8(1)} bitmap"); break;
            case 7: WriteCountry(text, body); break;
            case 11: text.Append(" 802.11e CCA Version"); break;
            case 32: text.Append($": {body.UInt8(0)}"); break;
            case 33: text.Append($" Min: {(sbyte)body.UInt8(0)}, Max: {(sbyte)body.UInt8(1)}"); break;
            case 35: text.Append($" Transmit Power: {(sbyte)body.UInt8(0)}, Link Margin: {(sbyte)body.UInt8(1)}"); break;
            case 127: text.Append($" ({Length} octet{(Length == 1 ? "" : "s")})"); break;
            case 221: WirelessVendor.WriteName(text, body); break;
        }
    }

    private bool HasBody => Length > 0 || Number is 0 or 114;

    private static void WriteRates(TextBuilder text, in Slice rates)
    {
        for (int i = 0; i < rates.CapturedLength; i++)
        {
            if (((WirelessRateName)rates.UInt8(i)).Name() is { } name) text.Append(' ').Append(name).Append(',');
            else text.Append(" Unknown Rate,");
        }
        text.Append(" [Mbit/sec]");
    }

    private static void WriteCountry(TextBuilder text, in Slice country)
    {
        text.Append($": Country Code {country.Span(0, 2)}, Environment ");
        if (((CountryEnvironment)country.UInt8(2)).Name() is { } name) text.Append(name);
        else text.Append("Unknown");
    }
}

/// <summary>An element of the numbers beyond 254.</summary>
[PartOf<WirelessLan>, Node("wlan.ext_tag", "Ext Tag", FieldType.None)]
public readonly ref partial struct WirelessExtendedTag
{
    [Field("wlan.tag.number", "Tag Number", Names = typeof(WirelessTagNumber), Description = "Element ID")]
    public partial byte Number { get; }

    private partial byte WholeLength { get; }

    [Field("wlan.ext_tag.length", "Ext Tag length", Type = FieldType.UInt32, Generated = false, At = nameof(WholeLength), Covers = true, Description = "Length of tag")]
    private byte Length => (byte)Math.Max(0, WholeLength - 1);

    [Field("wlan.ext_tag.number", "Ext Tag Number", Names = typeof(WirelessExtendedTagNumber), Description = "Element ID")]
    public partial byte ExtendedNumber { get; }

    [Field("wlan.ext_tag.owe_dh_parameter.group", "Group", Type = FieldType.UInt32, Names = typeof(WirelessOweGroup)), Endian(Endian.Little), If(nameof(IsKey))]
    public partial ushort Group { get; }

    [Field("wlan.ext_tag.owe_dh_parameter.public_key", "Public Key"), Rest, If(nameof(IsKey))]
    public partial ReadOnlySpan<byte> Key { get; }

    [Field("wlan.ext_tag.data", "Ext Tag Data", Description = "Data of extended tag"), Rest, If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Data { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Ext Tag: ");
        if (((WirelessExtendedTagNumber)ExtendedNumber).Name() is { } name) text.Append(name);
        else text.Append("Reserved");
    }

    private bool IsKey => ExtendedNumber == 32 && Length >= 3;
    private bool IsOther => !IsKey && Length > 0;
}
