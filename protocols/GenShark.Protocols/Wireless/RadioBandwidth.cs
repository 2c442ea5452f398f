namespace GenShark.Protocols;

/// <summary>Which part of the band a frame took.</summary>
public enum RadioBandwidth : uint
{
    [Name("20 MHz")] N20MHz = 0,
    [Name("40 MHz")] N40MHz = 1,
    [Name("20 MHz + 20 MHz lower")] N20MHz20MHzLower = 2,
    [Name("20 MHz + 20 MHz upper")] N20MHz20MHzUpper = 3,
    [Name("80 MHz")] N80MHz = 4,
    [Name("40 MHz + 40 MHz lower")] N40MHz40MHzLower = 5,
    [Name("40 MHz + 40 MHz upper")] N40MHz40MHzUpper = 6,
    [Name("20 MHz, channel 1/4")] N20MHzChannel14 = 7,
    [Name("20 MHz, channel 2/4")] N20MHzChannel24 = 8,
    [Name("20 MHz, channel 3/4")] N20MHzChannel34 = 9,
    [Name("20 MHz, channel 4/4")] N20MHzChannel44 = 10,
    [Name("160 MHz")] N160MHz = 11,
    [Name("80 MHz + 80 MHz lower")] N80MHz80MHzLower = 12,
    [Name("80 MHz + 80 MHz upper")] N80MHz80MHzUpper = 13,
    [Name("40 MHz, channel 1/4")] N40MHzChannel14 = 14,
    [Name("40 MHz, channel 2/4")] N40MHzChannel24 = 15,
    [Name("40 MHz, channel 3/4")] N40MHzChannel34 = 16,
    [Name("40 MHz, channel 4/4")] N40MHzChannel44 = 17,
    [Name("20 MHz, channel 1/8")] N20MHzChannel18 = 18,
    [Name("20 MHz, channel 2/8")] N20MHzChannel28 = 19,
    [Name("20 MHz, channel 3/8")] N20MHzChannel38 = 20,
    [Name("20 MHz, channel 4/8")] N20MHzChannel48 = 21,
    [Name("20 MHz, channel 5/8")] N20MHzChannel58 = 22,
    [Name("20 MHz, channel 6/8")] N20MHzChannel68 = 23,
    [Name("20 MHz, channel 7/8")] N20MHzChannel78 = 24,
    [Name("20 MHz, channel 8/8")] N20MHzChannel88 = 25,
}
