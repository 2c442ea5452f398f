namespace GenShark;

/// <summary>Fields of which a walk asks, where it shows no others, whether any is wanted (<see cref="Dissection.WantsAny"/>). One for all sessions, made once.</summary>
public sealed class FieldSet
{
    private static int s_count;

    /// <param name="names">Their names.</param>
    public FieldSet(params ReadOnlySpan<string> names)
    {
        foreach (string name in names) Fields = [.. Fields, .. Registry.FieldsNamed(name).Select(field => field.Id)];
    }

    private FieldSet(Protocol? carrier, int[] fields) => (Carrier, Fields) = (carrier, fields);

    /// <summary>The fields of some names, and all whose names go on from one of these: <c>tcp.analysis.flags</c> from <c>tcp.analysis</c>.</summary>
    public static FieldSet From(Protocol protocol, params string[] names) => new(null, [.. Registry.FieldsOf(protocol).ToArray()
        .Where(field => Array.Exists(names, name => field.Name.StartsWith(name, StringComparison.Ordinal) && (field.Name.Length == name.Length || field.Name[name.Length] == '.'))).Select(field => field.Id)]);

    /// <summary>All fields of a protocol but those of some names, and all that its layers carry.</summary>
    public static FieldSet AllBut(Protocol protocol, params ReadOnlySpan<string> names) =>
        new(protocol, [.. Enumerable.Range(protocol.FirstField, protocol.FieldCount).Except(new FieldSet(names).Fields)]);

    /// <summary>The number of the set, dense from 0.</summary>
    internal int Id { get; } = Interlocked.Increment(ref s_count) - 1;

    /// <summary>The protocol whose layers' payload counts too; null for none.</summary>
    internal Protocol? Carrier { get; }

    /// <summary>The fields' numbers.</summary>
    internal int[] Fields { get; } = [];
}
