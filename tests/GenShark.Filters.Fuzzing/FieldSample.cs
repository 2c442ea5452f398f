namespace GenShark.Filters.Fuzzing;

/// <summary>A field that a capture has.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">Values that it has there, as PDML shows them.</param>
/// <param name="Names">Names of its values.</param>
internal sealed record FieldSample(FieldInfo Field, IReadOnlyList<string> Values, IReadOnlyList<string> Names)
{
    public string Name => Field.Name;

    public FieldKind Kind { get; } = Field.Type switch
    {
        FieldType.None => FieldKind.Label,
        // Marks of damage and remarks have no bytes; tshark crashes when they are compared.
        FieldType.Protocol when Field.Name.StartsWith("_ws.", StringComparison.Ordinal) => FieldKind.Label,
        FieldType.Protocol => FieldKind.Protocol,
        FieldType.Boolean => FieldKind.Boolean,
        FieldType.Float or FieldType.Double => FieldKind.Float,
        FieldType.AbsoluteTime => FieldKind.Date,
        FieldType.RelativeTime => FieldKind.Duration,
        FieldType.IPv4 => FieldKind.IPv4,
        FieldType.IPv6 => FieldKind.IPv6,
        FieldType.Guid => FieldKind.Guid,
        FieldType.Oid or FieldType.RelativeOid => FieldKind.Oid,
        FieldType.Eui64 => FieldKind.Eui64,
        _ when Field.Type.IsInteger() => FieldKind.Integer,
        _ when Field.Type.IsString() => FieldKind.Text,
        _ => FieldKind.Bytes,
    };

    public bool IsSliceable => Kind is FieldKind.Protocol or FieldKind.Text or FieldKind.Bytes or FieldKind.IPv4 or FieldKind.IPv6 or FieldKind.Oid;
}

/// <summary>What the grammar tells apart: each kind has constants of its own form.</summary>
internal enum FieldKind { Label, Protocol, Boolean, Integer, Float, Date, Duration, Text, Bytes, IPv4, IPv6, Guid, Oid, Eui64 }
