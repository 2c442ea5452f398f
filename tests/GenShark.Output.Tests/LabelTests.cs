using Xunit;

namespace GenShark.Output.Tests;

/// <summary>Each expected line is one that tshark 4.0.17 printed.</summary>
public sealed class LabelTests
{
    private static FieldInfo Field(string label, FieldType type, Base shown = Base.None) => new() { Name = "test", Label = label, Type = type, Base = shown };

    private static FieldInfo Named(string label, FieldType type, Base shown, params ValueNames.Entry[] names) =>
        new() { Name = "test", Label = label, Type = type, Base = shown, Names = new ValueNames(names) };

    [Fact]
    public void ADecimalNumberFollowsItsLabel() =>
        Assert.Equal("Time to Live: 64", OneNode.Label(OneNode.Of(Field("Time to Live", FieldType.UInt8, Base.Dec), 64)));

    [Fact]
    public void AHexadecimalNumberHasAllDigitsOfItsType() =>
        Assert.Equal("Transaction ID: 0x0264", OneNode.Label(OneNode.Of(Field("Transaction ID", FieldType.UInt16, Base.Hex), 0x264)));

    [Fact]
    public void TheSecondBaseStandsInBrackets()
    {
        Assert.Equal("Identification: 0x0424 (1060)", OneNode.Label(OneNode.Of(Field("Identification", FieldType.UInt16, Base.HexDec), 0x424)));
        Assert.Equal("Identifier (BE): 21205 (0x52d5)", OneNode.Label(OneNode.Of(Field("Identifier (BE)", FieldType.UInt16, Base.DecHex), 21205)));
    }

    [Fact]
    public void OctalStartsWithAZero() =>
        Assert.Equal("Permissions: 0125", OneNode.Label(OneNode.Of(Field("Permissions", FieldType.UInt16, Base.Oct), 85)));

    [Fact]
    public void ANameStandsBeforeItsNumber()
    {
        FieldInfo type = Named("Type", FieldType.UInt16, Base.Dec, new ValueNames.Entry(15, "MX (Mail eXchange)"));
        Assert.Equal("Type: MX (Mail eXchange) (15)", OneNode.Label(OneNode.Of(type, 15)));
        Assert.Equal("Type: Unknown (16)", OneNode.Label(OneNode.Of(type, 16)));
    }

    [Fact]
    public void ANameAloneNeedsNoNumber()
    {
        var status = new FieldInfo { Name = "test", Label = "Checksum Status", Type = FieldType.UInt8, Names = new ValueNames(new ValueNames.Entry(2, "Unverified")), NamesOnly = true };
        Assert.Equal("Checksum Status: Unverified", OneNode.Label(OneNode.Of(status, 2)));
    }

    [Fact]
    public void SpecialValuesOnlyHaveNames()
    {
        var label = new FieldInfo
        {
            Name = "test",
            Label = "MPLS Label",
            Type = FieldType.UInt32,
            Base = Base.DecHex,
            Mask = 0xfffff000,
            MaskWidth = 32,
            Names = new ValueNames(new ValueNames.Entry(0, "IPv4 Explicit-Null")),
            NamesAreSpecial = true,
        };
        Assert.Equal("0000 0000 0000 0001 0000 .... .... .... = MPLS Label: 16 (0x00010)", OneNode.Label(OneNode.Of(label, 16)));
    }

    [Fact]
    public void MaskedBitsStandInFrontAndHexadecimalHasTheirDigitsOnly()
    {
        var flow = new FieldInfo { Name = "test", Label = "Flow Label", Type = FieldType.UInt24, Base = Base.Hex, Mask = 0xfffff, MaskWidth = 24 };
        Assert.Equal(".... 0000 1010 1110 1010 0000 = Flow Label: 0x0aea0", OneNode.Label(OneNode.Of(flow, 0xaea0)));
    }

    [Fact]
    public void BitsAreGroupedFromTheMostSignificant()
    {
        var flag = new FieldInfo { Name = "test", Label = "Authentication Present", Type = FieldType.Boolean, Mask = 4, MaskWidth = 6, Truth = ("Set", "Not set") };
        Assert.Equal("...0 .. = Authentication Present: Not set", OneNode.Label(OneNode.Of(flag, 0)));
    }

    [Fact]
    public void UnitsFollowTheNumber()
    {
        var signal = new FieldInfo { Name = "test", Label = "Antenna signal", Type = FieldType.Int8, Base = Base.Dec, Unit = " dBm" };
        Assert.Equal("Antenna signal: -33 dBm", OneNode.Label(OneNode.Of(signal, unchecked((ulong)-33L))));
    }

    [Fact]
    public void BytesAreCutAfterThirtySix()
    {
        FieldInfo data = Field("Data", FieldType.Bytes);
        Assert.Equal("Data: " + new string('4', 72) + "…", OneNode.Label(OneNode.Of(data, Enumerable.Repeat((byte)0x44, 60).ToArray())));
        Assert.Equal("Security Blob: <MISSING>", OneNode.Label(OneNode.Of(Field("Security Blob", FieldType.Bytes), ""u8)));
    }

    [Fact]
    public void TextIsEscapedAsInC()
    {
        FieldInfo encoding = Field("Content-Encoding", FieldType.String);
        byte[] text = [.. "\vdeflate\r\n\u0001\u0097"u8, 0xff];
        Assert.Equal("Content-Encoding: \\vdeflate\\r\\n\\001\\u0097\uFFFD", OneNode.Label(OneNode.Of(encoding, text)));
    }

    [Fact]
    public void LongLabelsAreMarkedBehindTheName()
    {
        string label = OneNode.Label(OneNode.Of(Field("JA3 Fullstring", FieldType.String), Enumerable.Repeat((byte)'7', 300).ToArray()));
        Assert.Equal("JA3 Fullstring [truncated]: " + new string('7', 210), label);
    }

    [Fact]
    public void AppendedTextIsCutWithoutAMark()
    {
        string label = OneNode.Label(OneNode.WithText(Field("Length", FieldType.UInt8, Base.Dec), new string('x', 300), NodeFlags.TextAppends, 1));
        Assert.Equal("Length: 1" + new string('x', 230), label);
    }

    [Fact]
    public void OwnTextThatIsTooLongIsMarkedInFront()
    {
        string label = OneNode.Label(OneNode.WithText(Field("Length", FieldType.UInt8, Base.Dec), new string('x', 300), NodeFlags.TextReplaces));
        Assert.Equal(" [truncated]" + new string('x', 226), label);
    }

    [Fact]
    public void CharactersAreCLiterals()
    {
        FieldInfo type = Named("Type", FieldType.Char, Base.Hex, new ValueNames.Entry('1', "Menu"));
        Assert.Equal("Type: Menu ('1')", OneNode.Label(OneNode.Of(type, '1')));
        Assert.Equal("Type: Unknown ('\\x01')", OneNode.Label(OneNode.Of(type, 1)));
    }

    [Fact]
    public void ObjectIdentifiersAreNamedByTheirLongestKnownStart() =>
        Assert.Equal("policyIdentifier: 2.16.840.1.113733.1.7.23.6 (US company arc.113733.1.7.23.6)",
            OneNode.Label(OneNode.Of(Field("policyIdentifier", FieldType.Oid), [0x60, 0x86, 0x48, 0x01, 0x86, 0xf8, 0x45, 0x01, 0x07, 0x17, 0x06])));

    [Fact]
    public void AddressesOfOtherFamiliesHaveFormsOfTheirOwn()
    {
        Assert.Equal("Source Network: a8 (0xA8F87967)", OneNode.Label(OneNode.Of(Field("Source Network", FieldType.IpxNetwork), 0xa8f87967)));
        Assert.Equal("Source: N0CALL-5", OneNode.Label(OneNode.Of(Field("Source", FieldType.Ax25), [0x9c, 0x60, 0x86, 0x82, 0x98, 0x98, 0x6b])));
        Assert.Equal("Destination: 10:01:00:81:00:01:00:01 (10:01:00:81:00:01:00:01)",
            OneNode.Label(OneNode.Of(Field("Destination", FieldType.Eui64), [0x01, 0x00, 0x01, 0x00, 0x81, 0x00, 0x01, 0x10], NodeFlags.LittleEndian)));
    }

    [Fact]
    public void MacAddressesAreNamedOnRequest()
    {
        Dissection packet = OneNode.Of(Field("Destination", FieldType.Ether), [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
        Assert.Equal("Destination: ff:ff:ff:ff:ff:ff", OneNode.Label(packet));
        Assert.Equal("Destination: Broadcast (ff:ff:ff:ff:ff:ff)", OneNode.Label(packet, new FormatOptions { ResolvesMacAddresses = true }));
    }

    [Fact]
    public void ColumnsShowNamesWithoutNumbers()
    {
        Assert.Equal("MX (Mail eXchange)", OneNode.Column(OneNode.Of(Named("Type", FieldType.UInt16, Base.Dec, new ValueNames.Entry(15, "MX (Mail eXchange)")), 15)));
        Assert.Equal("0xe0cd (57549)", OneNode.Column(OneNode.Of(Field("Identification", FieldType.UInt16, Base.HexDec), 57549)));
    }
}
