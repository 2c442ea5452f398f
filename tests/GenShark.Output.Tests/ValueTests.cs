using Xunit;

namespace GenShark.Output.Tests;

/// <summary>Each expected value is a PDML <c>show</c> that tshark 4.0.17 printed.</summary>
public sealed class ValueTests
{
    private static FieldInfo Field(FieldType type, Base shown = Base.None) => new() { Name = "test", Label = "Test", Type = type, Base = shown };

    [Theory]
    [InlineData(FieldType.UInt8, Base.Dec, 64, "64")]
    [InlineData(FieldType.UInt16, Base.Hex, 0x264, "0x0264")]
    [InlineData(FieldType.UInt24, Base.Hex, 0xaea0, "0x00aea0")]
    [InlineData(FieldType.UInt48, Base.Hex, 0x4012c87801, "0x0000004012c87801")]
    [InlineData(FieldType.UInt16, Base.DecHex, 21205, "21205")]
    [InlineData(FieldType.UInt16, Base.HexDec, 907, "0x038b")]
    [InlineData(FieldType.UInt16, Base.Oct, 85, "85")]
    [InlineData(FieldType.UInt24, Base.Oui, 4386, "4386")]
    [InlineData(FieldType.Int32, Base.Dec, -1, "-1")]
    [InlineData(FieldType.Boolean, Base.None, 4, "1")]
    [InlineData(FieldType.IpxNetwork, Base.None, 0, "0x00000000")]
    [InlineData(FieldType.Char, Base.Hex, '\\', "'\\\\'")]
    public void NumbersAreShownByTypeAndBase(FieldType type, Base shown, long value, string expected) =>
        Assert.Equal(expected, OneNode.Value(OneNode.Of(Field(type, shown), (ulong)value)));

    /// <summary>.NET's own formatting is the reference: around every length of a number.</summary>
    [Fact]
    public void NumbersAndAddressesOfAllLengthsAreAsTheRuntimeWritesThem()
    {
        ulong[] edges = [.. Enumerable.Range(0, 20).SelectMany(power => new[] { -1, 0, 1 }.Select(step => (ulong)(Math.Pow(10, power) + step))), uint.MaxValue, uint.MaxValue + 1UL, ulong.MaxValue];
        Assert.All(edges, value => Assert.Equal(value.ToString(System.Globalization.CultureInfo.InvariantCulture), new TextBuilder().Append(value).ToString()));
        var random = new Random(1);
        for (int i = 0; i < 2000; i++)
        {
            byte[] octets = [.. Enumerable.Range(0, 4).Select(_ => (byte)random.Next(1 << random.Next(1, 9)))];
            var address = new IPv4Address(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(octets));
            Assert.Equal(string.Join('.', octets), new TextBuilder().Append(address).ToString());
            uint number = (uint)random.NextInt64(1L << random.Next(1, 33));
            Assert.Equal($"{number}", new TextBuilder().Append(number).ToString());
        }
    }

    [Fact]
    public void WideNumbersWithNamesAreDecimalWhateverTheirBase()
    {
        var type = new FieldInfo { Name = "test", Label = "Frame Type", Type = FieldType.UInt64, Base = Base.Hex, Names = new ValueNames(new ValueNames.Entry(6, "CRYPTO")) };
        Assert.Equal("6", OneNode.Value(OneNode.Of(type, 6)));
        Assert.Equal("Test: 0x0000fc000c000061", OneNode.Label(OneNode.Of(Field(FieldType.UInt64, Base.Hex), 0xfc000c000061)));
    }

    [Theory]
    [InlineData(0.16875f, "0.16875")]
    [InlineData(132.709f, "132.709")]
    [InlineData(77760000f, "7.776e+07")]
    [InlineData(1f, "1")]
    [InlineData(0f, "0")]
    [InlineData(-0.00001f, "-1e-05")]
    public void FloatsHaveSixDigits(float value, string expected) =>
        Assert.Equal(expected, OneNode.Value(OneNode.Of(Field(FieldType.Float), BitConverter.SingleToUInt32Bits(value))));

    [Theory]
    [InlineData(0.44, "0.44")]
    [InlineData(288, "288")]
    [InlineData(1e15, "1e+15")]
    [InlineData(0.0001, "0.0001")]
    public void DoublesHaveFifteenDigits(double value, string expected) =>
        Assert.Equal(expected, OneNode.Value(OneNode.Of(Field(FieldType.Double), BitConverter.DoubleToUInt64Bits(value))));

    [Theory]
    [InlineData(1367373585, 690512000, Base.Local, "May  1, 2013 01:59:45.690512000 UTC")]
    [InlineData(176218705, 1205091824, Base.Local, "Aug  2, 1975 13:38:25.1205091824 UTC")]
    [InlineData(0, 0, Base.NtpUtc, "NULL")]
    public void TimesAreShownWithNanoseconds(long seconds, int nanoseconds, Base shown, string expected) =>
        Assert.Equal(expected, OneNode.Value(OneNode.Of(Field(FieldType.AbsoluteTime, shown), (ulong)seconds, nanoseconds)));

    [Fact]
    public void TimesFollowTheUsersZone()
    {
        var options = new FormatOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };
        Dissection packet = OneNode.Of(Field(FieldType.AbsoluteTime, Base.Local), 1569571466, 977364000);
        Assert.Equal("Test: Sep 27, 2019 10:04:26.977364000 CEST", OneNode.Label(packet, options));
    }

    [Fact]
    public void SpansOfTimeCarryOneSign()
    {
        Assert.Equal("-0.135791592", OneNode.Value(OneNode.Of(Field(FieldType.RelativeTime), 0, -135791592)));
        Assert.Equal("Test: 0.000000000 seconds", OneNode.Label(OneNode.Of(Field(FieldType.RelativeTime), 0)));
    }

    [Fact]
    public void BytesAreSeparatedByColons() =>
        Assert.Equal("02:64:81", OneNode.Value(OneNode.Of(Field(FieldType.Bytes), [0x02, 0x64, 0x81])));

    [Fact]
    public void GuidsFollowTheByteOrder()
    {
        byte[] wire = Convert.FromHexString("8c667a2c5d4045feb491615a4943a074");
        Assert.Equal("2c7a668c-405d-fe45-b491-615a4943a074", OneNode.Value(OneNode.Of(Field(FieldType.Guid), wire, NodeFlags.LittleEndian)));
        Assert.Equal("8c667a2c-5d40-45fe-b491-615a4943a074", OneNode.Value(OneNode.Of(Field(FieldType.Guid), wire)));
    }

    [Theory]
    [InlineData("380101010101", "3801.0101.0101")]
    [InlineData("01010101010000", "0101.0101.0100.00")]
    [InlineData("1280920190980000", "1280.9201.9098.00-00")]
    [InlineData("a0a1a2a3", "a0a1a2a3.")]
    [InlineData("a0a1a2a3a4", "a0a1a2a3.a4")]
    [InlineData("", "<Invalid length of SYSTEM ID>")]
    public void SystemIdsAreGrouped(string hex, string expected) =>
        Assert.Equal(expected, OneNode.Value(OneNode.Of(Field(FieldType.SystemId), Convert.FromHexString(hex))));

    [Fact]
    public void StringsEndAtTheirFirstZero() =>
        Assert.Equal("Transfer", OneNode.Value(OneNode.Of(Field(FieldType.String), "Transfer\0-encoding"u8)));

    [Fact]
    public void BytesThatAreNoCharactersAreReplaced() =>
        Assert.Equal("a\uFFFDb", OneNode.Value(OneNode.Of(Field(FieldType.String), [(byte)'a', 0xff, (byte)'b'])));

    [Fact]
    public void NodesWithoutAValueShowNothing() => Assert.Equal("", OneNode.Value(OneNode.Of(Field(FieldType.None), 0)));
}
