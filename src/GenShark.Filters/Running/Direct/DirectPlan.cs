using System.Diagnostics.CodeAnalysis;
using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>
/// A filter that needs no tape, only protocols' presence and single fields' numbers. Its tree holds nothing but
/// <see cref="BoundTruth"/>, <see cref="BoundLogical"/>, <see cref="BoundNot"/>, <see cref="BoundPresence"/> of a
/// <see cref="BoundField"/>, and <see cref="BoundRangeTest"/>; no field is confined to layers.
/// </summary>
public sealed class DirectPlan
{
    private DirectPlan(BoundTest root)
    {
        Root = root;
        Fields = new FieldReferences(root).Fields;
    }

    public BoundTest Root { get; }

    /// <summary>The fields that an accessor is needed for, and the protocols whose layers must be found.</summary>
    public IReadOnlyList<FieldReference> Fields { get; }

    internal static bool TryCreate(BoundTest root, [NotNullWhen(true)] out DirectPlan? plan)
    {
        plan = IsDirect(root) ? new DirectPlan(root) : null;
        return plan is not null;
    }

    /// <summary>Whether a test needs no tape.</summary>
    internal static bool IsDirect(BoundTest test) => test switch
    {
        BoundTruth => true,
        BoundLogical logical => logical.Operands.All(IsDirect),
        BoundNot not => IsDirect(not.Operand),
        BoundPresence { Value: BoundField field } => field.Layers.Count == 0 && !field.Field.IsColumn,
        BoundRangeTest ranges => ranges.Field.Layers.Count == 0,
        _ => false,
    };
}
