namespace GenShark.Protocols;

/// <summary>The sub-header of the Nexus 1000V.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanPlatform1
{
    [Field("erspan.platid", "Platform ID", Type = FieldType.UInt32), Bits(6, Width = 4)]
    public partial byte Id { get; }

    [Field("erspan.pid1.rsvd1", "Reserved"), Bits(14, Width = 4)]
    public partial uint Reserved { get; }

    [Field("erspan.pid1.vsmid", "VSM Domain ID"), Bits(12, Width = 4)]
    public partial uint Domain { get; }

    [Field("erspan.pid1.port_index", "Port ID/Index", Mask = uint.MaxValue)]
    public partial uint Port { get; }
}

/// <summary>The sub-header of platform 3.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanPlatform3
{
    [Field("erspan.platid", "Platform ID", Type = FieldType.UInt32), Bits(6, Width = 4)]
    public partial byte Id { get; }

    [Field("erspan.pid3.rsvd1", "Reserved"), Bits(12, Width = 4)]
    public partial uint Reserved { get; }

    [Field("erspan.pid3.port_index", "Port ID/Index"), Bits(14, Width = 4)]
    public partial uint Port { get; }

    [Field("erspan.pid3.timestamp", "Upper 32-bit Timestamp", Mask = uint.MaxValue)]
    public partial uint Timestamp { get; }
}

/// <summary>The sub-header of platform 4, which reserves all of it.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanPlatform4
{
    [Field("erspan.platid", "Platform ID", Type = FieldType.UInt32), Bits(6, Width = 4)]
    public partial byte Id { get; }

    [Field("erspan.pid4.rsvd1", "Reserved"), Bits(12, Width = 4)]
    public partial uint Reserved { get; }

    [Field("erspan.pid4.rsvd2", "Reserved"), Bits(14, Width = 4)]
    public partial uint ReservedLow { get; }

    [Field("erspan.pid4.rsvd3", "Reserved", Mask = uint.MaxValue)]
    public partial uint ReservedLast { get; }
}

/// <summary>The sub-header of platforms 5 and 6.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanPlatform5
{
    [Field("erspan.platid", "Platform ID", Type = FieldType.UInt32), Bits(6, Width = 4)]
    public partial byte Id { get; }

    [Field("erspan.pid5.switchid", "Switch ID"), Bits(10, Width = 4)]
    public partial uint Switch { get; }

    [Field("erspan.pid5.port_index", "Port ID/Index"), Bits(16, Width = 4)]
    public partial uint Port { get; }

    [Field("erspan.pid5.timestamp", "Timestamp (seconds)", Mask = uint.MaxValue)]
    public partial uint Seconds { get; }
}

/// <summary>The sub-header of platforms 0 and 7.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanPlatform7
{
    [Field("erspan.platid", "Platform ID", Type = FieldType.UInt32), Bits(6, Width = 4)]
    public partial byte Id { get; }

    [Field("erspan.pid7.rsvd1", "Reserved"), Bits(6, Width = 4)]
    public partial uint Reserved { get; }

    [Field("erspan.pid7.source_index", "Source Index"), Bits(20, Width = 4)]
    public partial uint Source { get; }

    [Field("erspan.pid7.timestamp", "Upper 32-bit Timestamp", Mask = uint.MaxValue)]
    public partial uint Timestamp { get; }
}

/// <summary>The sub-header of a platform that is not known.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanPlatform
{
    [Size(8)]
    public partial ReadOnlySpan<byte> Data { get; }

    [Field("erspan.platid", "Platform ID", Type = FieldType.UInt32, Mask = 0xfc000000, MaskWidth = 32, Generated = false, At = nameof(Data), Length = 4)]
    public byte Id => (byte)(Slice.UInt8(0) >> 2);

    [Field("erspan.pid.rsvd", "Reserved", Mask = 0x3ffffff, MaskWidth = 64, Generated = false, Length = 8)]
    private ulong Reserved => Slice.UInt64(0) & 0x3ffffff;
}
