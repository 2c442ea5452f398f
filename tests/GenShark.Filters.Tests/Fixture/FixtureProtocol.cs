namespace GenShark.Filters.Tests;

/// <summary>A protocol with a field of every type, and nothing to dissect.</summary>
internal sealed class FixtureProtocol : Protocol
{
    private static readonly (string Name, FieldType Type)[] s_plain =
    [
        ("u8", FieldType.UInt8), ("u16", FieldType.UInt16), ("u32", FieldType.UInt32), ("u64", FieldType.UInt64),
        ("i8", FieldType.Int8), ("i32", FieldType.Int32), ("i64", FieldType.Int64), ("char", FieldType.Char), ("number", FieldType.FrameNumber),
        ("ipx", FieldType.IpxNetwork), ("float", FieldType.Float), ("double", FieldType.Double),
        ("time", FieldType.AbsoluteTime), ("delay", FieldType.RelativeTime),
        ("text", FieldType.String), ("textz", FieldType.StringZ), ("mac", FieldType.Ether), ("bytes", FieldType.Bytes),
        ("ip4", FieldType.IPv4), ("ip6", FieldType.IPv6), ("guid", FieldType.Guid), ("oid", FieldType.Oid), ("eui", FieldType.Eui64),
        ("none", FieldType.None), ("other8", FieldType.UInt8), ("absent", FieldType.UInt32), ("absent_text", FieldType.String),
    ];

    public static FixtureProtocol Instance { get; } = Register();

    public override string FilterName => "fx";
    public override string Name => "Fixture";
    public override string ShortName => "FX";
    public override int FieldCount => s_plain.Length + 6;

    public override FieldInfo[] DescribeFields() =>
    [
        new FieldInfo { Name = "fx", Label = "Fixture", Type = FieldType.Protocol },
        .. s_plain.Select(field => new FieldInfo { Name = "fx." + field.Name, Label = field.Name, Type = field.Type }),
        new FieldInfo { Name = "fx.flag", Label = "Flag", Type = FieldType.Boolean, Truth = ("Set", "Not set") },
        new FieldInfo
        {
            Name = "fx.kind", Label = "Kind", Type = FieldType.UInt8,
            Names = new ValueNames(new ValueNames.Entry(1, "Request"), new ValueNames.Entry(2, "Response"), new ValueNames.Entry(3, "Late response")),
        },
        new FieldInfo { Name = "fx.band", Label = "Band", Type = FieldType.UInt8, Names = new ValueNames(new ValueNames.Entry(1, 9, "Low")) },
        // Two fields of one name are one field to filters.
        new FieldInfo { Name = "fx.port", Label = "Source", Type = FieldType.UInt16 },
        new FieldInfo { Name = "fx.port", Label = "Destination", Type = FieldType.UInt16 },
    ];

    public override bool Walk(Dissection dissection, in Slice slice) => true;

    public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
    {
        isSure = true;
        return null;
    }

    private static FixtureProtocol Register()
    {
        var protocol = new FixtureProtocol();
        Registry.Add(protocol);
        return protocol;
    }
}
