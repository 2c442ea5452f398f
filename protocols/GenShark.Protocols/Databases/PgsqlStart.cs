using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A connection starts: the version, and settings in pairs up to an empty name.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlStartup
{
    [Field("pgsql.version_major", "Protocol major version")] public partial ushort Major { get; }
    [Field("pgsql.version_minor", "Protocol minor version")] public partial ushort Minor { get; }
    [Size(nameof(PairsSize))] public partial Sequence<PgsqlParameter> Parameters { get; }

    // What stands last, be it the empty name or one without a value, is not shown.
    private int PairsSize
    {
        get
        {
            int at = VersionSize;
            while (at < Slice.CapturedLength)
            {
                int value = at + AsciiZ.Measure(Slice, at);
                if (value == Slice.Length) return at - VersionSize;
                at = value > Slice.Length ? Slice.Length : value + AsciiZ.Measure(Slice, value);
            }
            return Slice.Length - VersionSize;
        }
    }

    private const int VersionSize = 4;
}

/// <summary>A setting.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlParameter
{
    /// <summary>Nothing is shown of one that is not whole.</summary>
    [Custom]
    private bool NeedAll(Dissection d, in Slice s, ref int at)
    {
        int value = AsciiZ.Measure(s, 0);
        return d.Need(s, 0, value) && d.Need(s, 0, value + AsciiZ.Measure(s, value));
    }

    [Field("pgsql.parameter_name", "Parameter name", Type = FieldType.StringZ, Description = "The name of a database parameter.")] public partial AsciiZ Name { get; }
    [Field("pgsql.parameter_value", "Parameter value", Type = FieldType.StringZ, Description = "The value of a database parameter.")] public partial AsciiZ Value { get; }
}

/// <summary>Another connection's queries are to be cancelled.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlCancel
{
    public partial uint Code { get; }
    public partial PgsqlKey Key { get; }
}

/// <summary>Whose queries another connection may cancel.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlKey
{
    [Field("pgsql.pid", "PID", Description = "The process ID of a backend.")] public partial uint ProcessId { get; }
    [Field("pgsql.key", "Key", Description = "The secret key used by a particular backend.")] public partial uint Secret { get; }
}
