using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>Goes through the HTTP messages of a packet: what statistics tell of each.</summary>
internal sealed class HttpMessageReader
{
    // In the order of their names below.
    private enum Slot { None, Http, Quote, Quote6, Method, Uri, Host, Code, Reason }

    private readonly FieldSlots _slots = new("http", "icmp", "icmpv6", "http.request.method", "http.request.uri", "http.host", "http.response.code", "http.response.code.desc");
    private readonly TextPool _texts = new();
    private Dissection? _packet;
    private int _at;
    private bool _isFirst;

    public IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>Null if it is no request.</summary>
    public string? Method { get; private set; }

    public string? Uri { get; private set; }

    public string? Host { get; private set; }

    /// <summary>0 if it is no response.</summary>
    public uint Code { get; private set; }

    /// <summary>What the code means.</summary>
    public string Reason { get; private set; } = "";

    public void Begin(Dissection packet) => (_packet, _at, _isFirst) = (packet, 0, true);

    /// <summary>Moves to the packet's next message, or piece of one; false if there is none.</summary>
    public bool MoveNext()
    {
        Tape tape = _packet!.Tape;
        while (_at < tape.Count)
        {
            var slot = (Slot)_slots[tape.Nodes[_at].Field];
            int end = slot is > Slot.None and <= Slot.Quote6 ? tape.EndOf(_at) : _at + 1;
            if (slot == Slot.Http)
            {
                (Method, Uri, Host, Code, Reason) = (null, null, null, 0, "");
                for (int i = _at + 1; i < end; i++) Take(tape.Nodes[i]);
            }
            _at = end;
            if (slot == Slot.Http && IsCounted()) return true;
        }
        return false;
    }

    // What follows a message in its packet and is none itself counts for nothing.
    private bool IsCounted()
    {
        bool isCounted = _isFirst || Method is not null || Code != 0;
        _isFirst = false;
        return isCounted;
    }

    private void Take(in TapeNode node)
    {
        switch ((Slot)_slots[node.Field])
        {
            case Slot.Method: Method = Text(node); break;
            case Slot.Uri: Uri = Text(node); break;
            case Slot.Host: Host = Text(node); break;
            case Slot.Code: Code = (uint)node.Value; break;
            case Slot.Reason: Reason = Text(node); break;
        }
    }

    private string Text(in TapeNode node) => _texts.Get(NodeBytes.Text(_packet!, node));
}
