using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Names of ICMP messages, which codes may change.</summary>
internal static class IcmpText
{
    private const int TypeWidth = 20;

    public static bool HasCodes(IcmpType type) => type is IcmpType.DestinationUnreachable or IcmpType.Redirect or IcmpType.AlternateHostAddress
        or IcmpType.RouterAdvertisement or IcmpType.TimeExceeded or IcmpType.ParameterProblem or IcmpType.Photuris
        or IcmpType.ExtendedEchoRequest or IcmpType.ExtendedEchoReply;

    public static void WriteType(TextBuilder text, IcmpType type, byte code)
    {
        if (type == IcmpType.RouterAdvertisement && HasMobilityExtensions(code)) text.Append("Mobile IP Advertisement");
        else text.Append(type.Name());
    }

    public static void WriteCode(TextBuilder text, IcmpType type, byte code)
    {
        string? name = type switch
        {
            IcmpType.DestinationUnreachable => ((IcmpUnreachableCode)code).Name(),
            IcmpType.Redirect => ((IcmpRedirectCode)code).Name(),
            IcmpType.AlternateHostAddress => code == 0 ? "Alternate address for host" : null,
            IcmpType.RouterAdvertisement => ((IcmpRouterAdvertisementCode)code).Name(),
            IcmpType.TimeExceeded => ((IcmpTimeExceededCode)code).Name(),
            IcmpType.ParameterProblem => ((IcmpParameterProblemCode)code).Name(),
            IcmpType.Photuris => ((IcmpPhoturisCode)code).Name(),
            IcmpType.ExtendedEchoRequest => ((ExtendedEchoRequestCode)code).Name(),
            _ => ((ExtendedEchoReplyCode)code).Name(),
        };
        _ = name is null ? text.Append($"Unknown code: {code}") : text.Append(name);
    }

    /// <summary>The column: name and code.</summary>
    public static void WriteInfo(TextBuilder text, IcmpType type, byte code)
    {
        int start = text.Length;
        WriteType(text, type, code);
        while (text.Length - start < TypeWidth) text.Append(' ');
        if (!HasCodes(type)) return;
        WriteCode(text.Append(" ("), type, code);
        text.Append(')');
    }

    /// <summary>What stands in the column behind the name of a message that has an identifier.</summary>
    public static void WriteIdentifier(TextBuilder text, ushort identifier, ushort sequence, int timeToLive) =>
        text.Append($" id=0x{identifier:x4}, seq={sequence}/{System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(sequence)}, ttl={timeToLive}");

    /// <summary>RFC 5944: a mobility agent advertises itself in router advertisements of these codes.</summary>
    public static bool HasMobilityExtensions(byte code) => (IcmpRouterAdvertisementCode)code is IcmpRouterAdvertisementCode.Normal or IcmpRouterAdvertisementCode.NoCommonTraffic;
}
