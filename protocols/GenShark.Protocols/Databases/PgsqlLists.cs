using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The types of a statement's parameters.</summary>
[PartOf<Pgsql>, Node(Size = 2)]
public readonly ref partial struct PgsqlParameterTypes
{
    public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<PgsqlTypeId> Types { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Parameters: {Count}");
}

/// <summary>A type of a parameter.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlTypeId
{
    [Field("pgsql.oid.type", "Type OID", Description = "The object identifier of a type.")] public partial uint Type { get; }
}

/// <summary>How parameters are written.</summary>
[PartOf<Pgsql>, Node(Size = 2)]
public readonly ref partial struct PgsqlParameterFormats
{
    public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<PgsqlFormatCode> Formats { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Parameter formats: {Count}");
}

/// <summary>How results are to be written.</summary>
[PartOf<Pgsql>, Node(Size = 2)]
public readonly ref partial struct PgsqlResultFormats
{
    public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<PgsqlFormatCode> Formats { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Result formats: {Count}");
}

/// <summary>How one value is written, or all of them.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlFormatCode
{
    [Field("pgsql.format", "Format", Description = "A format specifier.")] public partial PgsqlFormat Format { get; }
}

/// <summary>The values of parameters.</summary>
[PartOf<Pgsql>, Node(Size = 2)]
public readonly ref partial struct PgsqlParameterValues
{
    public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<PgsqlValue> Values { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Parameter values: {Count}");
}

/// <summary>A value; NULL has a length of -1.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlValue
{
    [Field("pgsql.val.length", "Column length", Description = "The length of a parameter value, in bytes. -1 means NULL.")] public partial int Length { get; }
    [Field("pgsql.val.data", "Data", Description = "Parameter data."), Size(nameof(Length)), If(nameof(HasData))] public partial ReadOnlySpan<byte> Data { get; }

    private bool HasData => Length > 0;
}

/// <summary>A row of a result.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlRow
{
    [Field("pgsql.field.count", "Field count", Description = "The number of fields within a row."), Head(KeepsSize = true)] public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<PgsqlValue> Values { get; }
}

/// <summary>What rows consist of.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlColumns
{
    [Field("pgsql.field.count", "Field count", Description = "The number of fields within a row."), Head(KeepsSize = true)] public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<PgsqlColumn> Columns { get; }
}

/// <summary>A column of a result.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlColumn
{
    [Field("pgsql.col.name", "Column name", Type = FieldType.StringZ, Description = "The name of a column."), Head(KeepsSize = true)] public partial AsciiZ Name { get; }
    [Field("pgsql.oid.table", "Table OID", Description = "The object identifier of a table.")] public partial uint Table { get; }
    [Field("pgsql.col.index", "Column index", Type = FieldType.UInt32, Description = "The position of a column within a row.")] public partial ushort Index { get; }
    [Field("pgsql.oid.type", "Type OID", Description = "The object identifier of a type.")] public partial uint Type { get; }

    /// <summary>In bytes; -1 if values differ.</summary>
    [Field("pgsql.val.length", "Column length", Type = FieldType.Int32, Description = "The length of a parameter value, in bytes. -1 means NULL.")] public partial short Length { get; }

    [Field("pgsql.col.typemod", "Type modifier", Description = "The type modifier for a column.")] public partial int Modifier { get; }
    [Field("pgsql.format", "Format", Description = "A format specifier.")] public partial PgsqlFormat Format { get; }
}
