namespace GenShark.Filters.Checking;

/// <summary>Addresses that are a known number of bytes: MAC (six), AX.25 (seven), VINES (six), and those of a greatest size.</summary>
internal static class HardwareAddressLiteral
{
    public static ConstantValue Convert(Literal literal, FilterType type, bool isPart)
    {
        (string name, int least, int most) = type switch
        {
            FilterType.Ether => ("Ethernet address", 6, 6),
            FilterType.Ax25 => ("AX.25 address", 7, 7),
            FilterType.Vines => ("Vines address", 6, 6),
            FilterType.SystemId => ("OSI System-ID", 0, 15),
            _ => ("FCWWN", 0, 8),
        };
        byte[] bytes = BytesLiteral.Read(literal.Text) ?? throw literal.Error($"is not a valid {name}.");
        if (!isPart && bytes.Length < least) throw literal.Error($"contains too few bytes to be a valid {name}.");
        if (!isPart && bytes.Length > most) throw literal.Error($"contains too many bytes to be a valid {name}.");
        return new ConstantValue { Type = type, Bytes = bytes };
    }
}
