using GenShark.Filters.Checking;
using GenShark.Filters.Interpreter;

namespace GenShark.Filters;

/// <summary>A field as filters find it that were compiled with the program. For code that the generator makes.</summary>
public sealed class BuiltField
{
    private readonly FieldFinder _finder;

    /// <param name="name">The name in display filters.</param>
    /// <param name="type">The type that the compiler saw.</param>
    /// <param name="number">One of its numbers; 0 for columns of the packet list. Asking for it loads the protocol.</param>
    /// <exception cref="InvalidOperationException">The protocols that run are not those that the filter was compiled with.</exception>
    public BuiltField(string name, FilterType type, int number = 0)
    {
        Field = RegistryCatalog.Instance.Find(name) is { } field && field.Type == type
            ? field
            : throw new InvalidOperationException($"A filter was compiled with the field {name} ({type}), which the protocols of this process don't have (number {number}): build it again.");
        _finder = Field.IsColumn ? null! : new FieldFinder(In());
    }

    /// <summary>What filters know of it.</summary>
    public FieldDescription Field { get; }

    /// <summary>The field in all layers, or in some.</summary>
    public BoundField In(params LayerRange[] layers) => new(Field, layers);

    /// <summary>Whether the packet has it.</summary>
    public bool IsIn(Dissection packet) => Next(packet, 0) >= 0;

    /// <summary>The index of the next node on the tape from <paramref name="from"/> on; -1 if there is none.</summary>
    public int Next(Dissection packet, int from) => _finder.Next(packet.Tape.Nodes, from);
}
