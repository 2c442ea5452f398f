namespace GenShark;

/// <summary>What the fields of another protocol's parts are called in a protocol's layers (see <see cref="RenamesPartsOfAttribute{T}"/>).</summary>
public sealed class FieldRenames
{

    // By the number of the other protocol's field, counted from its first; 0 for those that keep their names.
    private readonly int[] _own;

    /// <param name="lender">The other protocol.</param>
    /// <param name="fields">The numbers of its fields with those of the fields that stand for them.</param>
    public FieldRenames(Protocol lender, ReadOnlySpan<(int Field, int Own)> fields)
    {
        Lender = lender;
        _own = new int[lender.FieldCount];
        foreach ((int field, int own) in fields) _own[field - lender.FirstField] = own;
    }

    /// <summary>The other protocol.</summary>
    public Protocol Lender { get; }

    /// <summary>The field that stands for another one; that one itself if none does.</summary>
    public int Of(int field) => (uint)(field - Lender.FirstField) < (uint)_own.Length && _own[field - Lender.FirstField] is > 0 and var own ? own : field;

    /// <summary>The fields that a field stands for.</summary>
    public IEnumerable<int> Sources(int own)
    {
        for (int i = 0; i < _own.Length; i++)
        {
            if (_own[i] == own) yield return Lender.FirstField + i;
        }
    }
}
