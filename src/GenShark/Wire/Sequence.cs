namespace GenShark;

/// <summary>Structures of one kind, one behind the other. Read as they are enumerated; nothing is kept.</summary>
public readonly ref struct Sequence<T> where T : IStructure<T>, allows ref struct
{
    private readonly Slice _slice;
    private readonly int _count;

    /// <param name="slice">The window that the elements fill.</param>
    /// <param name="count">The greatest number of elements.</param>
    public Sequence(Slice slice, int count)
    {
        _slice = slice;
        _count = count;
    }

    public Enumerator GetEnumerator() => new(_slice, _count);

    /// <summary>How many bytes the elements take.</summary>
    public static int Measure(in Slice slice, int count)
    {
        var elements = new Enumerator(slice, count);
        while (elements.MoveNext()) { }
        return elements.End;
    }

    /// <summary>Walks through the elements; stops at the window's end, at an element that ends the sequence, or at one without bytes.</summary>
    public ref struct Enumerator
    {
        private readonly Slice _slice;
        private readonly int _count;
        private int _index;
        private int _at;
        private bool _ended;

        internal Enumerator(Slice slice, int count)
        {
            _slice = slice;
            _count = count;
        }

        /// <summary>Offset behind the current element.</summary>
        public int End { get; private set; }

        /// <summary>The current element.</summary>
        public T Current => T.Create(_slice.Part(_at, End - _at));

        public bool MoveNext()
        {
            if (_ended || _index >= _count || End >= _slice.CapturedLength) return false;
            _at = End;
            Slice rest = _slice.From(_at);
            int size = T.Measure(rest);
            if (size <= 0) return false;
            End = Math.Min(_at + size, _slice.Length);
            _ended = T.EndsSequence(rest);
            _index++;
            return true;
        }
    }
}
