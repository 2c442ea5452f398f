using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The server knows no such minor version, or not all settings that the client asked for.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlNegotiation
{
    [Field("pgsql.version_supported_minor", "Supported minor version", Description = "Newest minor protocol version supported by the server for the major protocol version requested by the client.")]
    public partial uint Minor { get; }

    [Field("pgsql.number_nonsupported_options", "Number nonsupported options")] public partial int OptionCount { get; }
    [Count(nameof(OptionCount))] public partial Sequence<PgsqlOption> Options { get; }
}

/// <summary>A setting that the server does not know.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlOption
{
    [Field("pgsql.nonsupported_option", "Nonsupported option", Type = FieldType.StringZ)] public partial AsciiZ Name { get; }
}

/// <summary>A setting of the server.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlParameterStatus
{
    [Field("pgsql.parameter_name", "Parameter name", Type = FieldType.StringZ, Description = "The name of a database parameter.")] public partial AsciiZ Name { get; }
    [Field("pgsql.parameter_value", "Parameter value", Type = FieldType.StringZ, Description = "The value of a database parameter.")] public partial AsciiZ Value { get; }
}

/// <summary>A statement is done.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlCommandComplete
{
    [Field("pgsql.tag", "Tag", Type = FieldType.StringZ, Description = "A completion tag.")] public partial AsciiZ Tag { get; }
}

/// <summary>The server waits for the next statement.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlReady
{
    [Field("pgsql.status", "Status", Description = "The transaction status of the backend.")] public partial PgsqlStatus Status { get; }
}

/// <summary>Another client notifies.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlNotification
{
    private const int ProcessIdSize = 4;

    [Field("pgsql.pid", "PID", Description = "The process ID of a backend.")] public partial uint ProcessId { get; }
    [Field("pgsql.condition", "Condition", Type = FieldType.StringZ, Description = "The name of a NOTIFY condition.")] public partial AsciiZ Condition { get; }
    [Field("pgsql.text", "Text", Type = FieldType.StringZ, Description = "Text from the backend."), If(nameof(HasText))] public partial AsciiZ Text { get; }

    // Empty text is not shown; one that lacks is missed.
    private int TextStart => ProcessIdSize + AsciiZ.Measure(Slice, ProcessIdSize);
    private bool HasText => !Slice.Has(TextStart, 1) || Slice.UInt8(TextStart) != 0;
}

/// <summary>How a table is copied.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlCopyFormat
{
    [Field("pgsql.format", "Format", Type = FieldType.UInt16, Names = typeof(PgsqlFormat), Description = "A format specifier.")] public partial byte Format { get; }
    public partial PgsqlCopyColumns Columns { get; }
}

/// <summary>How many columns there are, and how each is written.</summary>
[PartOf<Pgsql>, Node(Size = 2)]
public readonly ref partial struct PgsqlCopyColumns
{
    public partial ushort Count { get; }
    [Count(nameof(ShownCount))] public partial Sequence<PgsqlFormatCode> Formats { get; }

    // tshark leaves out the last two.
    private int ShownCount => Math.Max(0, Count - 2);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Columns: {Count}");
}

/// <summary>What went wrong, or is worth knowing, piece by piece.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlRemarks
{
    public partial Sequence<PgsqlRemark> Fields { get; }
}

/// <summary>A piece, of which a letter says what it is; zero ends the list.</summary>
[PartOf<Pgsql>]
[DeclareField("pgsql.severity", "Severity", FieldType.StringZ, Description = "Message severity.")]
[DeclareField("pgsql.code", "Code", FieldType.StringZ, Description = "SQLState code.")]
[DeclareField("pgsql.message", "Message", FieldType.StringZ, Description = "Error message.")]
[DeclareField("pgsql.detail", "Detail", FieldType.StringZ, Description = "Detailed error message.")]
[DeclareField("pgsql.hint", "Hint", FieldType.StringZ, Description = "A suggestion to resolve an error.")]
[DeclareField("pgsql.position", "Position", FieldType.StringZ, Description = "The index of the error within the query string.")]
[DeclareField("pgsql.internal_position", "Position (Internal)", FieldType.StringZ, Description = "The index of the error within the internally-generated query string.")]
[DeclareField("pgsql.internal_query", "Query (Internal)", FieldType.StringZ, Description = "The internally-generated query string")]
[DeclareField("pgsql.where", "Context", FieldType.StringZ, Description = "The context in which an error occurred.")]
[DeclareField("pgsql.schema_name", "Schema", FieldType.StringZ, Description = "The schema with which an error is associated.")]
[DeclareField("pgsql.table_name", "Table", FieldType.StringZ, Description = "The table with which an error is associated.")]
[DeclareField("pgsql.column_name", "Column", FieldType.StringZ, Description = "The column with which an error is associated.")]
[DeclareField("pgsql.type_name", "Type", FieldType.StringZ, Description = "The date type with which an error is associated.")]
[DeclareField("pgsql.constraint_name", "Constraint", FieldType.StringZ, Description = "The constraint with which an error is associated.")]
[DeclareField("pgsql.file", "File", FieldType.StringZ, Description = "The source-code file where an error was reported.")]
[DeclareField("pgsql.line", "Line", FieldType.StringZ, Description = "The line number on which an error was reported.")]
[DeclareField("pgsql.routine", "Routine", FieldType.StringZ, Description = "The routine that reported an error.")]
public readonly ref partial struct PgsqlRemark
{
    public partial byte Letter { get; }
    [If(nameof(IsText))] public partial AsciiZ Text { get; }

    /// <summary>The letter says which field it is, and belongs to that.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at) => IsEnd || d.Made(FieldOf(Letter), s, 0, at, TextNodes.Ascii(d, Text.Text));

    private bool IsText => !IsEnd;
    [Last] private bool IsEnd => Letter == 0;

    private static int FieldOf(byte letter) => letter switch
    {
        (byte)'S' => PgsqlFields.Severity,
        (byte)'C' => PgsqlFields.Code,
        (byte)'M' => PgsqlFields.Message,
        (byte)'D' => PgsqlFields.Detail,
        (byte)'H' => PgsqlFields.Hint,
        (byte)'P' => PgsqlFields.Position,
        (byte)'p' => PgsqlFields.InternalPosition,
        (byte)'q' => PgsqlFields.InternalQuery,
        (byte)'W' => PgsqlFields.Where,
        (byte)'s' => PgsqlFields.SchemaName,
        (byte)'t' => PgsqlFields.TableName,
        (byte)'c' => PgsqlFields.ColumnName,
        (byte)'d' => PgsqlFields.TypeName,
        (byte)'n' => PgsqlFields.ConstraintName,
        (byte)'F' => PgsqlFields.File,
        (byte)'L' => PgsqlFields.Line,
        (byte)'R' => PgsqlFields.Routine,
        _ => PgsqlFields.Text,
    };
}
