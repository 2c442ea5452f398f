using System.Text;
using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>The fields of one protocol, its parts included: each definition once, with a number and a C# name.</summary>
internal sealed class FieldTable
{
    private readonly Dictionary<FieldModel, string> _names = [];
    private readonly HashSet<string> _taken = ["First", "Protocol", "Fragmentation", "Base", "FieldType"];
    private readonly string _prefix;

    public FieldTable(string className, string filterName, IEnumerable<StructureModel> structures)
    {
        ClassName = className;
        _prefix = filterName + ".";
        foreach (StructureModel structure in structures)
        {
            var layout = new Layout(structure);
            if (structure.Node?.Field is { } head) Add(head);
            foreach (FieldModel declared in structure.DeclaredFields) Add(declared);
            foreach (MemberModel member in structure.Members)
            {
                Placed? placed = layout.Find(member.Name);
                if (member.Field is { } field) Add(WithMask(field, placed));
                foreach (AliasModel alias in member.Aliases) Add(WithMask(alias.Field, placed));
                foreach (ExpertModel expert in member.Experts) Add(expert.Field);
            }
        }
    }

    /// <summary>The fields of a protocol, and those of the parts of another one that it shows under its own name.</summary>
    public static FieldTable Of(ProtocolFileModel file)
    {
        var table = new FieldTable(file.Main.Name + "Fields", file.Main.Protocol!.FilterName, file.Structures);
        if (RenamedFields.Of(file) is { } renamed) table.AddRenamed(renamed);
        return table;
    }

    // What the protocol declares itself comes first.
    private void AddRenamed(RenamedFields renamed)
    {
        foreach (FieldModel field in renamed.Shared)
        {
            if (!Fields.Any(own => own.Name == renamed.NameOf(field))) Add(field with { Name = renamed.NameOf(field) });
        }
    }

    /// <summary>The generated class that holds the numbers: <c>UdpFields</c>.</summary>
    public string ClassName { get; }

    /// <summary>In the order of their numbers, which start at 1 behind the protocol's own.</summary>
    public List<FieldModel> Fields { get; } = [];

    /// <summary>The C# expression of a field's number.</summary>
    public string Number(FieldModel field, Placed? placed = null) => ClassName + "." + _names[WithMask(field, placed).Definition];

    public string NameOf(FieldModel definition) => _names[definition];

    /// <summary>First segments of names that don't belong to the protocol's filter name.</summary>
    public IEnumerable<string> ForeignPrefixes(string filterName) => Fields
        .Where(field => field.Name != filterName && !field.Name.StartsWith(_prefix, StringComparison.Ordinal))
        .Select(field => field.Name.Split('.')[0]).Distinct();

    private static FieldModel WithMask(FieldModel field, Placed? placed) =>
        field.Mask != 0 || placed is null or { Mask: 0, ShownWidth: 0 } or { Member.Bits.Plain: true } ? field :
        placed.ShownWidth > 0 ? field with { Mask = placed.ShownMask, MaskWidth = placed.ShownWidth } :
        field with { Mask = placed.Mask, MaskWidth = placed.Width * 8 };

    private void Add(FieldModel field)
    {
        FieldModel definition = field.Definition;
        if (_names.ContainsKey(definition)) return;
        string name = PascalCase(definition.Name.StartsWith(_prefix, StringComparison.Ordinal) ? definition.Name.Substring(_prefix.Length) : definition.Name);
        string unique = name;
        for (int i = 2; !_taken.Add(unique); i++) unique = name + i;
        _names.Add(definition, unique);
        Fields.Add(definition);
    }

    private static string PascalCase(string name)
    {
        var text = new StringBuilder();
        bool upper = true;
        foreach (char letter in name)
        {
            if (!char.IsLetterOrDigit(letter)) upper = true;
            else
            {
                text.Append(upper ? char.ToUpperInvariant(letter) : letter);
                upper = false;
            }
        }
        if (text.Length == 0 || char.IsDigit(text[0])) text.Insert(0, 'N');
        return text.ToString();
    }
}
