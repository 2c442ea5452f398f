using System.Collections.Frozen;

namespace GenShark.Protocols;

/// <summary>An interface as it is bound: which, and in which version.</summary>
internal readonly record struct DceRpcInterface(Guid Id, ushort Version)
{
    // MS-RPCE, 1.9 and the protocols' own documents; the names are those of Wireshark.
    private static readonly FrozenDictionary<Guid, string> s_names = new Dictionary<Guid, string>
    {
        [new("e1af8308-5d1f-11c9-91a4-08002b14a0fa")] = "EPMv4",
        [new("000001a0-0000-0000-c000-000000000046")] = "ISystemActivator",
        [new("1ff70682-0a51-30e8-076d-740be8cee98b")] = "ATSVC",
        [new("e3514235-4b06-11d1-ab04-00c04fc2dcd2")] = "DRSUAPI",
        [new("3919286a-b10c-11d0-9ba8-00c04fd92ef5")] = "DSSETUP",
        [new("12345778-1234-abcd-ef00-0123456789ab")] = "LSARPC",
        [new("a4f1db00-ca47-1067-b31f-00dd010662da")] = "MAPI",
        [new("f5cc5a18-4264-101a-8c59-08002b2f8426")] = "NSPI",
        [new("12345778-1234-abcd-ef00-0123456789ac")] = "SAMR",
        [new("4b324fc8-1670-01d3-1278-5a47bf6ee188")] = "SRVSVC",
        [new("367abb81-9844-35f1-ad32-98f038001003")] = "SVCCTL",
        [new("12345678-1234-abcd-ef00-0123456789ab")] = "SPOOLSS",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Guid, string> s_transfers = new Dictionary<Guid, string>
    {
        [new("8a885d04-1ceb-11c9-9fe8-08002b104860")] = "32bit NDR",
        [new("71710533-beba-4937-8319-b5dbef9ccc36")] = "64bit NDR",
        [Guid.Empty] = "PNIO (Implicit Ar)",
    }.ToFrozenDictionary();

    /// <summary>The name by which it is known; null if it is not.</summary>
    public static string? NameOf(Guid id) => s_names.GetValueOrDefault(id);

    /// <summary>Its name, or its number.</summary>
    public static void Write(TextBuilder text, Guid id)
    {
        if (NameOf(id) is { } name) text.Append(name);
        else text.Append($"{id}");
    }

    /// <summary>The name of a way to lay out arguments; its number if it has none.</summary>
    public static void WriteTransfer(TextBuilder text, Guid id)
    {
        if (TransferName(id) is { } name) text.Append(name);
        else text.Append($"{id}");
    }

    /// <summary>The name of a way to lay out arguments; null if it has none.</summary>
    public static string? TransferName(Guid id) => IsFeatures(id) ? "Bind Time Feature Negotiation" : s_transfers.GetValueOrDefault(id);

    /// <summary>Whether it stands for features that are negotiated (MS-RPCE, 2.2.2.14), which its last bytes name.</summary>
    public static bool IsFeatures(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        return bytes.StartsWith<byte>([0x2c, 0x1c, 0xb7, 0x6c, 0x12, 0x98, 0x40, 0x45]);
    }
}
