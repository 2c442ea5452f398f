namespace GenShark.Protocols;

/// <summary>Rates of the Quick-Start option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4782"/>
public enum QuickStartRate : byte
{
    [Name("0 bit/s")] Zero = 0,
    [Name("80 Kbit/s")] Kbit80 = 1,
    [Name("160 Kbit/s")] Kbit160 = 2,
    [Name("320 Kbit/s")] Kbit320 = 3,
    [Name("640 Kbit/s")] Kbit640 = 4,
    [Name("1.28 Mbit/s")] Mbit1_28 = 5,
    [Name("2.56 Mbit/s")] Mbit2_56 = 6,
    [Name("5.12 Mbit/s")] Mbit5_12 = 7,
    [Name("10.24 Mbit/s")] Mbit10_24 = 8,
    [Name("20.48 Mbit/s")] Mbit20_48 = 9,
    [Name("40.96 Mbit/s")] Mbit40_96 = 10,
    [Name("81.92 Mbit/s")] Mbit81_92 = 11,
    [Name("163.84 Mbit/s")] Mbit163_84 = 12,
    [Name("327.68 Mbit/s")] Mbit327_68 = 13,
    [Name("655.36 Mbit/s")] Mbit655_36 = 14,
    [Name("1.31072 Gbit/s")] Gbit1_31072 = 15,
}
