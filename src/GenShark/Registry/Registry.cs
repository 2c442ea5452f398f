using System.Diagnostics.CodeAnalysis;

namespace GenShark;

/// <summary>
/// All protocols, fields and dispatch tables of the process. Assemblies that declare protocols add theirs when they load
/// (a generated module initializer); descriptions of fields are made when they are first asked for.
/// </summary>
public static class Registry
{
    private static readonly Lock s_gate = new();
    private static readonly List<Protocol> s_protocols = [];
    private static readonly Dictionary<string, Protocol> s_byName = [];
    private static readonly Dictionary<string, DispatchTable> s_tables = [];
    private static readonly List<Trunk> s_trunks = [];
    private static Protocol[]? s_snapshot;
    private static FieldInfo?[] s_fields = new FieldInfo?[4096];
    private static Protocol?[] s_owners = new Protocol?[4096];
    private static int s_fieldCount;

    /// <summary>The field of nodes that are text only.</summary>
    public static int TextField => WellKnownFields.Text;

    /// <summary>All protocols in the order of their numbers, as of now: assemblies that load later add theirs.</summary>
    public static IReadOnlyList<Protocol> Protocols => Snapshot();

    /// <summary>How many field numbers were given.</summary>
    public static int FieldCount => s_fieldCount;

    /// <summary>Adds a protocol and gives it its numbers. Called by generated code.</summary>
    /// <exception cref="InvalidOperationException">Another protocol has this filter name.</exception>
    public static void Add(Protocol protocol)
    {
        lock (s_gate)
        {
            if (!s_byName.TryAdd(protocol.FilterName, protocol))
                throw new InvalidOperationException($"Two protocols are called '{protocol.FilterName}': {s_byName[protocol.FilterName].GetType()} and {protocol.GetType()}.");
            protocol.Id = s_protocols.Count;
            protocol.FirstField = s_fieldCount;
            s_protocols.Add(protocol);
            s_snapshot = null;
            int end = s_fieldCount + protocol.FieldCount;
            if (end > s_fields.Length)
            {
                Array.Resize(ref s_fields, Math.Max(end, s_fields.Length * 2));
                Array.Resize(ref s_owners, s_fields.Length);
            }
            s_owners.AsSpan(s_fieldCount, protocol.FieldCount).Fill(protocol);
            s_fieldCount = end;
        }
    }

    /// <summary>Says that <paramref name="protocol"/> follows in <paramref name="table"/> under <paramref name="key"/>.</summary>
    public static void Add(string table, uint key, Protocol protocol) => Table(table).Add(key, protocol);

    /// <summary>The table of this name; made if there is none, since child and parent register in any order.</summary>
    public static DispatchTable Table(string name)
    {
        lock (s_gate)
        {
            if (!s_tables.TryGetValue(name, out DispatchTable? table)) s_tables.Add(name, table = new DispatchTable(name, s_tables.Count));
            return table;
        }
    }

    /// <summary>Adds a trunk. Called by generated code.</summary>
    public static void Add(Trunk trunk)
    {
        lock (s_gate) s_trunks.Add(trunk);
    }

    /// <summary>The ways that most frames take.</summary>
    public static IReadOnlyList<Trunk> Trunks
    {
        get
        {
            lock (s_gate) return [.. s_trunks];
        }
    }

    /// <summary>All dispatch tables.</summary>
    public static IReadOnlyCollection<DispatchTable> Tables
    {
        get
        {
            lock (s_gate) return [.. s_tables.Values];
        }
    }

    public static bool TryFindProtocol(string filterName, [NotNullWhen(true)] out Protocol? protocol)
    {
        EngineProtocol.Load();
        lock (s_gate) return s_byName.TryGetValue(filterName, out protocol);
    }

    /// <summary>The description of a field number.</summary>
    public static FieldInfo Field(int id) => s_fields[id] ?? Describe(id);

    /// <summary>The field of this name with the least number; other fields of the same name have it as their <see cref="FieldInfo.FirstId"/>.</summary>
    public static bool TryFindField(string name, [NotNullWhen(true)] out FieldInfo? field)
    {
        string prefix = name;
        field = null;
        foreach (Protocol protocol in Snapshot())
        {
            if (!Declares(protocol, prefix)) continue;
            foreach (FieldInfo candidate in FieldsOf(protocol))
            {
                if (candidate.Name == name && (field is null || candidate.Id < field.Id)) field = candidate;
            }
            if (field is not null) return true;
        }
        return false;
    }

    /// <summary>All fields of this name, whoever declares them.</summary>
    public static IEnumerable<FieldInfo> FieldsNamed(string name)
    {
        foreach (Protocol protocol in Snapshot())
        {
            if (!Declares(protocol, name)) continue;
            foreach (FieldInfo field in FieldsOf(protocol).ToArray())
            {
                if (field.Name == name) yield return field;
            }
        }
    }

    /// <summary>The descriptions of a protocol's fields, the protocol's own first.</summary>
    public static ReadOnlySpan<FieldInfo> FieldsOf(Protocol protocol)
    {
        Field(protocol.FirstField);
        return s_fields.AsSpan(protocol.FirstField, protocol.FieldCount)!;
    }

    private static Protocol[] Snapshot()
    {
        // Not within the lock: it registers.
        EngineProtocol.Load();
        lock (s_gate) return s_snapshot ??= [.. s_protocols];
    }

    private static bool Declares(Protocol protocol, string fieldName)
    {
        if (HasPrefix(fieldName, protocol.FilterName)) return true;
        foreach (string prefix in protocol.ForeignPrefixes)
        {
            if (HasPrefix(fieldName, prefix)) return true;
        }
        return false;
    }

    private static bool HasPrefix(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && (name.Length == prefix.Length || name[prefix.Length] == '.');

    // The protocol's own code runs outside the lock: it may wait for its assembly, which another thread is loading, and which registers.
    private static FieldInfo Describe(int id)
    {
        Protocol? owner;
        lock (s_gate) owner = s_owners[id];
        if (owner is null) throw new ArgumentOutOfRangeException(nameof(id), id, "No field has this number.");
        FieldInfo[] fields = owner.DescribeFields();
        var first = new Dictionary<string, int>(fields.Length);
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i].Id = owner.FirstField + i;
            fields[i].Protocol = owner;
            fields[i].IsDecimal = Output.ValueFormatter.IsDecimal(fields[i]);
            first.TryAdd(fields[i].Name, fields[i].Id);
            fields[i].FirstId = first[fields[i].Name];
        }
        lock (s_gate)
        {
            // Whoever comes first has made them for all.
            if (s_fields[id] is { } known) return known;
            for (int i = fields.Length - 1; i >= 0; i--) s_fields[owner.FirstField + i] = fields[i];
            return s_fields[id]!;
        }
    }
}
