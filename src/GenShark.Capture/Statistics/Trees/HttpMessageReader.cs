using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>Goes through the HTTP messages of a packet, those of SSDP too: what statistics tell of each.</summary>
internal sealed class HttpMessageReader
{
    // In the order of their names below.
    private enum Slot { None, Http, Ssdp, Quote, Quote6, Data, FileData, Tunnel, Method, Uri, Host, Code, Reason }

    private readonly FieldSlots _slots = new("http", "ssdp", "icmp", "icmpv6", "data", "http.file_data", "http.proxy_connect_host", "http.request.method", "http.request.uri", "http.host", "http.response.code", "http.response.code.desc");
    private readonly TextPool _texts = new();
    private Dissection? _packet;
    private int _at, _refusal;

    public IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>Null if it is no request.</summary>
    public string? Method { get; private set; }

    public string? Uri { get; private set; }

    public string? Host { get; private set; }

    /// <summary>0 if it is no response.</summary>
    public uint Code { get; private set; }

    /// <summary>What the code means.</summary>
    public string Reason { get; private set; } = "";

    public void Begin(Dissection packet) => (_packet, _at, _refusal) = (packet, 0, 0);

    /// <summary>Moves to the packet's next message, or what else begins with a line, though it was refused; false if there is none.</summary>
    public bool MoveNext()
    {
        (Method, Uri, Host, Code, Reason) = (null, null, null, 0, "");
        while (_refusal < _packet!.Refusals.Count)
        {
            if (_packet.Refusals[_refusal++].Protocol == "http") return true;
        }
        Tape tape = _packet.Tape;
        while (_at < tape.Count)
        {
            int layer = _at;
            var slot = (Slot)_slots[tape.Nodes[layer].Field];
            if (slot is Slot.Quote or Slot.Quote6) return false;
            bool isHttp = slot is Slot.Http or Slot.Ssdp;
            _at = isHttp ? tape.EndOf(layer) : layer + 1;
            if (!isHttp || IsNoMessage(tape, layer, _at)) continue;
            for (int i = layer + 1; i < _at; i++) Take(tape.Nodes[i]);
            return true;
        }
        return false;
    }

    // What is nothing but data, or passed on by a proxy, counts for nothing.
    private bool IsNoMessage(Tape tape, int layer, int end)
    {
        ref readonly TapeNode head = ref tape.Nodes[layer];
        bool isData = false;
        for (int i = layer + 1; i < end; i++)
        {
            ref readonly TapeNode node = ref tape.Nodes[i];
            var slot = (Slot)_slots[node.Field];
            if (slot == Slot.FileData) return false;
            if (slot == Slot.Tunnel) return true;
            isData |= slot == Slot.Data && node.Offset == head.Offset && node.Source == head.Source;
        }
        return isData;
    }

    private void Take(in TapeNode node)
    {
        switch ((Slot)_slots[node.Field])
        {
            case Slot.Method: Method = _texts.Get(WithoutExtension(NodeBytes.Text(_packet!, node))); break;
            case Slot.Uri: Uri = Text(node); break;
            case Slot.Host: Host = Text(node); break;
            case Slot.Code: Code = (uint)node.Value; break;
            case Slot.Reason: Reason = Text(node); break;
        }
    }

    private string Text(in TapeNode node) => _texts.Get(NodeBytes.Text(_packet!, node));

    // RFC 2774, 3: what is prefixed says that extensions must be known. tshark takes the method without.
    private static ReadOnlySpan<byte> WithoutExtension(ReadOnlySpan<byte> method) => method.StartsWith("M-"u8) ? method[2..] : method;
}
