using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>The fields of another protocol's parts that a protocol holds and shows under its own name: <c>tls.handshake.version</c> as <c>dtls.handshake.version</c>.</summary>
internal sealed class RenamedFields
{
    private readonly string _ownPrefix;
    private readonly string _prefix;

    private RenamedFields(ProtocolFileModel file)
    {
        StructureModel lender = file.Renamed.First(structure => structure.Protocol is not null);
        _ownPrefix = file.Main.Protocol!.FilterName + ".";
        _prefix = lender.Protocol!.FilterName + ".";
        All = new FieldTable(lender.Name + "Fields", lender.Protocol.FilterName, file.Renamed);
        Definition = $"{Expressions.Global(lender.FullName)}Protocol";
        Shared = new FieldTable("", lender.Protocol.FilterName, Reached(file)).Fields;
    }

    /// <summary>Null for a protocol that renames nothing.</summary>
    public static RenamedFields? Of(ProtocolFileModel file) => file.Renamed.Any(structure => structure.Protocol is not null) ? new RenamedFields(file) : null;

    /// <summary>All fields of the other protocol.</summary>
    public FieldTable All { get; }

    /// <summary>The class that defines the other protocol.</summary>
    public string Definition { get; }

    /// <summary>Those of the parts that the protocol holds, directly or within others.</summary>
    public IReadOnlyList<FieldModel> Shared { get; }

    public string NameOf(FieldModel field) => field.Name.StartsWith(_prefix, StringComparison.Ordinal) ? _ownPrefix + field.Name.Substring(_prefix.Length) : field.Name;

    private static List<StructureModel> Reached(ProtocolFileModel file)
    {
        var reached = new List<StructureModel>();
        var seen = new HashSet<string>();
        var pending = new Stack<string>(file.Structures.SelectMany(structure => structure.Parts));
        while (pending.Count > 0)
        {
            string name = pending.Pop();
            if (!seen.Add(name) || file.Renamed.FirstOrDefault(structure => structure.FullName == name) is not { Protocol: null } part) continue;
            reached.Add(part);
            foreach (string held in part.Parts) pending.Push(held);
        }
        return reached;
    }
}
