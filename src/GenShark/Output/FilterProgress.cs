namespace GenShark.Output;

/// <summary>Where a writer stands that goes through a tape in order, under a <see cref="LayerFilter"/>.</summary>
internal struct FilterProgress(LayerFilter? filter)
{
    private const int Nowhere = int.MaxValue;

    // Nodes below these depths are left out, or written whatever their names.
    private int _closed = Nowhere, _open = Nowhere;

    /// <summary>Whether the next node is left out.</summary>
    public bool Skips(int depth)
    {
        if (filter is null) return false;
        if (depth > _closed) return true;
        _closed = Nowhere;
        if (depth <= _open) _open = Nowhere;
        return false;
    }

    /// <summary>Whether the children of a node that has some are left out.</summary>
    public bool Closes(int depth, bool isNamed)
    {
        if (filter is null || _open != Nowhere) return false;
        if (!isNamed) _closed = depth;
        else if (filter.IncludesDescendants) _open = depth;
        return !isNamed;
    }
}
