namespace GenShark.Cli.Reports;

/// <summary><c>-G fields</c>: protocols and fields, a line each, as tshark prints them.</summary>
internal static class FieldsReport
{
    public static void Write(TextBuilder text)
    {
        foreach (Protocol protocol in Registry.Protocols.Where(protocol => protocol.FilterName.Length > 0).OrderBy(protocol => protocol.FilterName, StringComparer.Ordinal))
        {
            text.Append($"P\t{protocol.Name}\t{protocol.FilterName}\n");
            foreach (FieldInfo field in Registry.FieldsOf(protocol))
            {
                if (field.Name.Length == 0 || field.Type == FieldType.Protocol && field.Id == protocol.FirstField) continue;
                if (field is { IsProtocol: true, Type: not FieldType.Protocol }) text.Append($"P\t{field.Label}\t{field.Name}\n");
                else text.Append($"F\t{field.Label}\t{field.Name}\t{field.Type.WiresharkName()}\t{protocol.FilterName}\t{BaseOf(field)}\t0x{field.OwnMask:x}\t{field.Description}\n");
            }
        }
    }

    // Numbers have a base; booleans the width of what they are a bit of; others nothing.
    private static string BaseOf(FieldInfo field)
    {
        if (field.Type == FieldType.Boolean) return field.MaskWidth.ToString();
        if (!field.Type.IsInteger() && field.Type != FieldType.Char) return "";
        return field.Base switch
        {
            Base.None => "BASE_NONE",
            Base.Hex => "BASE_HEX",
            Base.Oct => "BASE_OCT",
            Base.DecHex => "BASE_DEC_HEX",
            Base.HexDec => "BASE_HEX_DEC",
            Base.Custom => "BASE_CUSTOM",
            Base.PortUdp => "BASE_PT_UDP",
            Base.PortTcp => "BASE_PT_TCP",
            Base.PortDccp => "BASE_PT_DCCP",
            Base.PortSctp => "BASE_PT_SCTP",
            Base.Oui => "BASE_OUI",
            _ => "BASE_DEC",
        };
    }
}
