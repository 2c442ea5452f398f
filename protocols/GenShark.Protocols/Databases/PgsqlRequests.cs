using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A statement that is run at once.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlQuery
{
    [Field("pgsql.query", "Query", Type = FieldType.StringZ, Description = "A query string.")] public partial AsciiZ Query { get; }
}

/// <summary>A statement that is prepared under a name.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlParse
{
    [Field("pgsql.statement", "Statement", Type = FieldType.StringZ, Description = "The name of a prepared statement.")] public partial AsciiZ Statement { get; }
    [Field("pgsql.query", "Query", Type = FieldType.StringZ, Description = "A query string.")] public partial AsciiZ Query { get; }
    public partial PgsqlParameterTypes Types { get; }
}

/// <summary>A prepared statement gets its values: that makes a portal.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlBind
{
    [Field("pgsql.portal", "Portal", Type = FieldType.StringZ, Description = "The name of a portal.")] public partial AsciiZ Portal { get; }
    [Field("pgsql.statement", "Statement", Type = FieldType.StringZ, Description = "The name of a prepared statement.")] public partial AsciiZ Statement { get; }
    public partial PgsqlParameterFormats Formats { get; }
    public partial PgsqlParameterValues Values { get; }
    public partial PgsqlResultFormats Results { get; }
}

/// <summary>A portal or a prepared statement: what is told of, or closed.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlTarget
{
    public partial byte Kind { get; }

    [Field("pgsql.portal", "Portal", Type = FieldType.StringZ, Description = "The name of a portal."), If(nameof(IsPortal))] public partial AsciiZ Portal { get; }
    [Field("pgsql.statement", "Statement", Type = FieldType.StringZ, Description = "The name of a prepared statement."), If(nameof(IsStatement))] public partial AsciiZ Statement { get; }

    private bool IsPortal => Kind == 'P';
    private bool IsStatement => !IsPortal;
}

/// <summary>A portal is run.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlExecute
{
    [Field("pgsql.portal", "Portal", Type = FieldType.StringZ, Description = "The name of a portal.")] public partial AsciiZ Portal { get; }

    /// <summary>At most so many rows; all if 0.</summary>
    [Field("pgsql.returns", "Returns"), Label(nameof(WriteReturns))] public partial uint Rows { get; }

    private void WriteReturns(TextBuilder text) => _ = Rows == 0 ? text.Append("Returns: all rows") : text.Append($"Returns: {Rows} rows");
}

/// <summary>A function is called.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlFunctionCall
{
    [Field("pgsql.oid", "OID", Description = "An object identifier.")] public partial uint Function { get; }
    public partial PgsqlParameterFormats Formats { get; }
    public partial PgsqlParameterValues Arguments { get; }
    [Field("pgsql.format", "Format", Description = "A format specifier.")] public partial PgsqlFormat ResultFormat { get; }
}

/// <summary>Rows of a table that is copied, whatever their bounds.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlCopyData
{
    [Field("pgsql.copydata", "Copy data", Description = "Data sent following a Copy-in or Copy-out response."), Rest] public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>The client gives up a copy.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlCopyFail
{
    [Field("pgsql.error", "Error", Type = FieldType.StringZ, Description = "An error message.")] public partial AsciiZ Reason { get; }
}
