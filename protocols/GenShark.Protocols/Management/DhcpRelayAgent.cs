using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a relay agent adds: suboptions of code, length and value (RFC 3046).</summary>
internal static class DhcpRelayAgent
{
    private const int VrfName = 151;

    public static void Walk(Dissection d, in DhcpOptionValue o)
    {
        for (int at = o.At; at < o.End;)
        {
            byte code = o.Slice.UInt8(at);
            if (at + 1 >= o.End)
            {
                d.BeginText().Append($"Suboption {code}: no room left in option for suboption length");
                o.Complain(d, DhcpFields.MissingSuboptLength);
                return;
            }
            int length = o.Slice.UInt8(at + 1);
            WalkSuboption(d, o, at, code, length);
            at += 2 + length;
        }
    }

    private static void WalkSuboption(Dissection d, in DhcpOptionValue o, int at, byte code, int length)
    {
        Slice s = o.Slice;
        (DhcpValueKind kind, int field) = Find(code);
        d.Number(DhcpFields.OptionAgentInformationOptionSuboption, s, at, 1, (ulong)code);
        int head = d.LastNode;
        d.EndNode(head, s, at + 2 + length);
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText().Append($"Option 82 Suboption: ({code}) {((RelayAgentSuboptionCode)code).Name() ?? "Unknown"}");
            if (kind == DhcpValueKind.Address && length == IPv4Address.Size) text.Append($" ({s.IPv4(at + 2)})");
            d.EndText(head);
        }
        d.Open();
        d.Number(DhcpFields.OptionSuboptionLength, s, at + 1, 1, (ulong)length);
        if (at + 2 + length > o.End)
        {
            d.BeginText().Append($"Suboption {code}: no room left in option for suboption value");
            d.Expert(DhcpFields.MissingSuboptValue, s, Severity.Error, ExpertGroup.Protocol);
            d.Close();
            return;
        }
        d.Bytes(DhcpFields.OptionAgentInformationOptionValue, s, at + 2, length, field >= 0 ? NodeFlags.Hidden : NodeFlags.None);
        if (field >= 0) WalkValue(d, new DhcpOptionValue(s, at + 2, length, code), kind, field);
        d.Close();
    }

    private static void WalkValue(Dissection d, in DhcpOptionValue o, DhcpValueKind kind, int field)
    {
        if (kind == DhcpValueKind.Opaque) d.Bytes(field, o.Slice, o.At, o.Length);
        else if (o.Code == VrfName && o.Length == 1) d.Number(DhcpFields.OptionAgentInformationOptionVrfNameGlobal, o.Slice, o.At, 1, (ulong)o.Slice.UInt8(o.At));
        else if (kind == DhcpValueKind.Text) DhcpValues.Text(d, o.Slice, field, o.At, o.Length);
        else DhcpValues.Walk(d, o, kind, field);
    }

    // Bytes are of the kind that has no form.
    private static (DhcpValueKind Kind, int Field) Find(byte code) => code switch
    {
        1 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionAgentCircuitId),
        2 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionAgentRemoteId),
        3 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionReserved),
        5 => (DhcpValueKind.Address, DhcpFields.OptionAgentInformationOptionLinkSelection),
        6 => (DhcpValueKind.Text, DhcpFields.OptionAgentInformationOptionSubscriberId),
        7 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionRadiusAttributes),
        8 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionAuthentication),
        10 => (DhcpValueKind.UInt8, DhcpFields.OptionAgentInformationOptionFlags),
        11 => (DhcpValueKind.Address, DhcpFields.OptionAgentInformationOptionServerIdOverride),
        12 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionRelayAgentId),
        14 => (DhcpValueKind.Text, DhcpFields.OptionAgentInformationOptionAniNetworkName),
        15 => (DhcpValueKind.Text, DhcpFields.OptionAgentInformationOptionAniApName),
        17 => (DhcpValueKind.Opaque, DhcpFields.OptionAgentInformationOptionAniOperatorId),
        18 => (DhcpValueKind.Text, DhcpFields.OptionAgentInformationOptionAniOperatorRealm),
        150 => (DhcpValueKind.Address, DhcpFields.OptionAgentInformationOptionLinkSelectionCisco),
        VrfName => (DhcpValueKind.Text, DhcpFields.OptionAgentInformationOptionVrfName),
        152 => (DhcpValueKind.Address, DhcpFields.OptionAgentInformationOptionServerIdOverrideCisco),
        _ => (DhcpValueKind.Opaque, -1),
    };
}
