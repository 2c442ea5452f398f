using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>The values of the fields that a filter refers to (<c>${field}</c>) in the packet that was selected; none before one was.</summary>
internal sealed class SelectedValues
{
    private readonly List<ReferenceReader> _references = [];

    /// <summary>How many references there are.</summary>
    public int Count => _references.Count;

    /// <summary>Makes what reads a reference's values.</summary>
    /// <param name="source">Reads them in the selected packet.</param>
    public ValueReader Add(ValueReader source)
    {
        var reference = new ReferenceReader(source);
        _references.Add(reference);
        return reference;
    }

    /// <summary>Takes the values from a packet.</summary>
    public void Select(PacketScratch scratch)
    {
        foreach (ReferenceReader reference in _references) reference.Select(scratch);
    }

    /// <summary>Pushes values of the selected packet.</summary>
    private sealed class ReferenceReader(ValueReader source) : ValueReader
    {
        private Value[] _values = [];

        public override bool Read(PacketScratch scratch)
        {
            foreach (ref readonly Value value in _values.AsSpan()) scratch.Push() = value;
            return _values.Length > 0;
        }

        public void Select(PacketScratch scratch)
        {
            int first = scratch.Count;
            var values = new List<Value>();
            if (source.Read(scratch))
            {
                for (int i = first; i < scratch.Count; i++) values.Add(ToStay(scratch, scratch[i]));
            }
            scratch.Drop(first);
            _values = [.. values];
        }

        private static Value ToStay(PacketScratch scratch, Value value)
        {
            byte[] bytes = scratch.Bytes(value).ToArray();
            return value with { Array = bytes, Start = 0, Length = bytes.Length };
        }
    }
}
