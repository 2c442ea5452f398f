namespace GenShark.Conformance.Pdml;

/// <summary>Reads a PDML document packet by packet, holding one packet at a time.</summary>
internal sealed class PdmlReader(Stream stream, NameTable names)
{
    // Far above any packet that tshark prints: a bound for a program that never stops printing one.
    private const int LargestPacket = 512 << 20;

    private readonly PacketParser parser = new(names);
    private byte[] buffer = new byte[1 << 20];
    private int start;
    private int end;
    private bool isAtEnd;

    public PdmlPacket Packet { get; } = new();

    /// <summary>Packets read so far.</summary>
    public int Count { get; private set; }

    /// <summary>The first thing wrong with the document, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads the next packet; false at the end of the document.</summary>
    public bool Read()
    {
        if (!Find("<packet"u8, out var opening))
        {
            var rest = buffer.AsSpan(start, end - start);
            if (Count > 0 && rest.IndexOf("</pdml>"u8) < 0)
                Fault ??= "the document ends without </pdml>";
            return false;
        }
        start += opening;
        if (!Find("</packet>"u8, out var closing))
        {
            Fault ??= $"the document ends inside packet {Count + 1}";
            return false;
        }
        var packet = buffer.AsMemory(start, closing);
        start += closing + "</packet>".Length;
        var content = packet.Span.IndexOf((byte)'>') + 1;
        parser.Parse(packet[content..], Packet);
        Count++;
        if (parser.Fault is { } fault)
            Fault ??= $"packet {Count}: {fault}";
        return true;
    }

    /// <summary>Reads on until the bytes from <see cref="start"/> hold the mark.</summary>
    private bool Find(ReadOnlySpan<byte> mark, out int offset)
    {
        var searched = 0;
        while (true)
        {
            var window = buffer.AsSpan(start + searched, end - start - searched);
            offset = window.IndexOf(mark);
            if (offset >= 0)
            {
                offset += searched;
                return true;
            }
            searched = Math.Max(searched, end - start - mark.Length + 1);
            if (!Fill())
                return false;
        }
    }

    private bool Fill()
    {
        if (isAtEnd)
            return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        if (end == buffer.Length)
        {
            if (buffer.Length >= LargestPacket)
            {
                Fault ??= $"packet {Count + 1} is over {LargestPacket >> 20} MB long";
                isAtEnd = true;
                return false;
            }
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        isAtEnd = read == 0;
        end += read;
        return read > 0;
    }
}
