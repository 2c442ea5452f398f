using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>The bodies of HTTP's messages, out of their chunks and decompressed, named by what was asked for last in their connection.</summary>
public sealed class HttpObjectTap : ObjectTap
{
    // In the order of their names below.
    private enum Slot { None, Http, Stream, Uri, Host, Type, Data }

    private readonly FieldSlots _slots = new("http", "tcp.stream", "http.request.uri", "http.host", "http.content_type", "http.file_data");
    private readonly Dictionary<uint, (string Uri, string Host)> _asked = [];
    private readonly List<ExportedObject> _objects = [];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    public override IReadOnlyList<ExportedObject> Objects => _objects;

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        uint stream = 0;
        for (int i = 0; i < tape.Count; i++)
        {
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.Stream: stream = (uint)tape.Nodes[i].Value; break;
                case Slot.Http: TakeMessage(packet, i, tape.EndOf(i), stream); break;
            }
        }
    }

    private void TakeMessage(Dissection packet, int start, int end, uint stream)
    {
        string type = "";
        for (int i = start + 1; i < end; i++)
        {
            ref readonly TapeNode node = ref packet.Tape.Nodes[i];
            switch ((Slot)_slots[node.Field])
            {
                case Slot.Uri: _asked[stream] = (NodeBytes.String(packet, node), ""); break;
                case Slot.Host when _asked.TryGetValue(stream, out (string Uri, string Host) asked): _asked[stream] = (asked.Uri, NodeBytes.String(packet, node)); break;
                case Slot.Type: type = NodeBytes.String(packet, node); break;
                case Slot.Data when node.Length > 0: Add(packet, node, stream, type); break;
            }
        }
    }

    private void Add(Dissection packet, in TapeNode data, uint stream, string type)
    {
        byte[] content = NodeBytes.Raw(packet, data).ToArray();
        (string Uri, string Host)? asked = _asked.TryGetValue(stream, out (string, string) known) ? known : null;
        int parameters = type.AsSpan().IndexOfAny(';', ' ', '\t');
        _objects.Add(new ExportedObject(packet.Frame.Number, asked?.Host ?? "", parameters < 0 ? type : type[..parameters], asked is null ? null : NameOf(asked.Value.Uri), content));
    }

    // What stands behind the last slash, wherever that is.
    private static string NameOf(string uri)
    {
        string path = uri.TrimEnd('/');
        return path.Length > 0 ? path[(path.LastIndexOf('/') + 1)..] : uri.Length > 0 ? "/" : ".";
    }
}
