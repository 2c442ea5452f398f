using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>Files and pipes as far as they were read or written over SMB 2 and 3, named by their paths; what lacks is zeros.</summary>
public sealed class SmbObjectTap : ObjectTap
{
    // In the order of their names below.
    private enum Slot { None, Message, Stream, Command, IsResponse, MessageId, Session, TreeId, Tree, Name, File, FileSize, Offset, DataOffset, WriteLength, ReadData }

    // MS-SMB2, 2.2.1.
    private const uint Opening = 5, Reading = 8, Writing = 9;

    private readonly FieldSlots _slots = new("smb2", "tcp.stream", "smb2.cmd", "smb2.flags.response", "smb2.msg_id", "smb2.sesid", "smb2.tid", "smb2.tree", "smb2.filename",
        "smb2.fid", "smb2.eof", "smb2.file_offset", "smb2.data_offset", "smb2.write_length", "smb2.read.blob");
    private readonly Dictionary<(uint Stream, ulong Message), SmbFileMessage> _requests = [];
    private readonly Dictionary<(uint Stream, ulong Session, Guid File), (string? Name, ulong Size)> _opened = [];
    private readonly Dictionary<(uint Stream, ulong Session, uint Tree, Guid File), SmbFileObject> _files = [];
    private readonly List<SmbFileObject> _touched = [];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    public override IReadOnlyList<ExportedObject> Objects => [.. _touched.Select(file => file.ToObject())];

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        uint stream = 0;
        for (int i = 0; i < tape.Count; i++)
        {
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.Stream: stream = (uint)tape.Nodes[i].Value; break;
                case Slot.Message: Take(packet, ReadMessage(packet, i, stream)); break;
            }
        }
    }

    private SmbFileMessage ReadMessage(Dissection packet, int start, uint stream)
    {
        var message = new SmbFileMessage { Stream = stream, Start = packet.Tape.Nodes[start].Offset, Source = packet.Tape.Nodes[start].Source };
        int end = packet.Tape.EndOf(start);
        for (int i = start + 1; i < end; i++)
        {
            ref readonly TapeNode node = ref packet.Tape.Nodes[i];
            switch ((Slot)_slots[node.Field])
            {
                case Slot.Command: message.Command = (uint)node.Value; break;
                case Slot.IsResponse: message.IsResponse = node.Value != 0; break;
                case Slot.MessageId: message.Id = node.Value; break;
                case Slot.Session: message.Session = node.Value; break;
                case Slot.TreeId: message.TreeId = (uint)node.Value; break;
                case Slot.Tree: message.Tree = NodeBytes.String(packet, node); break;
                case Slot.Name: message.Name ??= NodeBytes.String(packet, node); break;
                case Slot.File: message.File = new Guid(NodeBytes.Raw(packet, node)); break;
                case Slot.FileSize: message.FileSize = node.Value; break;
                case Slot.Offset: message.Offset = node.Value; break;
                case Slot.DataOffset: message.DataOffset = (int)node.Value; break;
                case Slot.WriteLength: message.Length = (uint)node.Value; break;
                case Slot.ReadData: (message.DataOffset, message.Length) = (node.Offset - message.Start, (uint)node.Length); break;
            }
        }
        return message;
    }

    private void Take(Dissection packet, SmbFileMessage message)
    {
        if (message.Command is not (Opening or Reading or Writing)) return;
        (uint, ulong) key = (message.Stream, message.Id);
        if (!message.IsResponse)
        {
            _requests[key] = message;
            if (message.Command == Writing) Add(packet, message, message);
        }
        else if (_requests.TryGetValue(key, out SmbFileMessage? request) && request.Command == message.Command)
        {
            if (message.Command == Opening) _opened[(message.Stream, message.Session, message.File)] = (request.Name, message.FileSize);
            else if (message is { Command: Reading, Length: > 0 }) Add(packet, message, request);
        }
    }

    private void Add(Dissection packet, SmbFileMessage message, SmbFileMessage request)
    {
        // Late answers name no share, and tshark takes what they bring for another file.
        (uint, ulong, uint, Guid) key = (request.Stream, request.Session, message.TreeId, request.File);
        bool isOpened = _opened.TryGetValue((request.Stream, request.Session, request.File), out (string? Name, ulong Size) opened);
        if (!_files.TryGetValue(key, out SmbFileObject? file))
        {
            _files.Add(key, file = new SmbFileObject(opened.Name, message.IsResponse ? opened.Size : 0) { Frame = packet.Frame.Number, Tree = message.Tree ?? "", Id = request.File });
            _touched.Add(file);
        }
        ReadOnlySpan<byte> source = packet.Source(message.Source);
        int start = Math.Clamp(message.Start + message.DataOffset, 0, source.Length);
        // Nor does tshark keep anything of what it did not see being opened.
        if (isOpened) file.Put(request.Offset, source.Slice(start, (int)Math.Min(message.Length, (uint)(source.Length - start))));
    }
}
