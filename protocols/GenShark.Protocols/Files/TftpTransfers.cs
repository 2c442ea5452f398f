using System.Globalization;
using System.Text;

namespace GenShark.Protocols;

/// <summary>The transfers of a session, by the end that asked for them: the other one answers from a port of its own choice.</summary>
internal sealed class TftpTransfers
{
    private readonly StateTable<PacketEnd, TftpTransfer> _byClient = new();
    private readonly PacketMemory<TftpView> _memory = new();

    /// <summary>Whether a message goes to or from the well-known port, or belongs to a transfer that was asked for.</summary>
    public static bool IsAgreedOn(Dissection d)
    {
        (ushort source, ushort destination) = d.Session.State<UdpConversations>().Ports;
        return source == Tftp.Port || destination == Tftp.Port || Announcers.Find(d, d.Session.State<TftpTransfers>()._byClient) is not null;
    }

    /// <summary>What a message shows of its transfer.</summary>
    public TftpView ViewOf(Dissection d, in Slice message)
    {
        if (_memory.TryRecall(d, message, out TftpView known)) return known;
        var opcode = (TftpOpcode)message.UInt16(0);
        if (opcode is TftpOpcode.ReadRequest or TftpOpcode.WriteRequest) Begin(d, message, opcode);
        TftpView view = (Announcers.Find(d, _byClient) ?? new TftpTransfer()).Enter(opcode, message);
        _memory.Remember(d, message, view);
        return view;
    }

    private void Begin(Dissection d, in Slice message, TftpOpcode opcode)
    {
        int size = Math.Min(Tftp.TextSize(message, 2) - 1, Math.Max(message.CapturedLength - 2, 0));
        string file = size > 0 ? Encoding.UTF8.GetString(message.Bytes.Slice(2, size)) : "";
        var transfer = new TftpTransfer { RequestFrame = d.Frame.Number, File = file, IsWrite = opcode == TftpOpcode.WriteRequest };
        // Any host may answer.
        var client = new PacketEnd(d.SourceAddress, d.Session.State<UdpConversations>().Ports.Source);
        d.TellOthers(client.Key);
        _byClient.Set(d.Session, client, transfer);
    }
}

/// <summary>What a message shows of its transfer.</summary>
/// <param name="RequestFrame">The packet that asked for it; 0 if it is not known.</param>
/// <param name="File">The file's name.</param>
/// <param name="IsWrite">Whether the file goes to the server.</param>
/// <param name="Block">The block's number, counted on beyond 65535.</param>
/// <param name="IsLast">Whether the block is shorter than blocks are.</param>
internal readonly record struct TftpView(int RequestFrame, string File, bool IsWrite, uint Block, bool IsLast);

/// <summary>One transfer.</summary>
internal sealed class TftpTransfer
{
    private int _blockSize = 512;
    private uint _last;

    public int RequestFrame { get; init; }

    public string File { get; init; } = "";

    public bool IsWrite { get; init; }

    /// <summary>A message of it passes.</summary>
    public TftpView Enter(TftpOpcode opcode, in Slice message)
    {
        if (opcode == TftpOpcode.OptionAcknowledgement) ReadBlockSize(message);
        if (opcode is TftpOpcode.Data or TftpOpcode.Acknowledgement) _last = Nearest(message.UInt16(2));
        return new TftpView(RequestFrame, File, IsWrite, _last, opcode == TftpOpcode.Data && message.Length - 4 < _blockSize);
    }

    // The number with these low bits that is nearest to the last one.
    private uint Nearest(ushort block)
    {
        int step = (short)(block - (ushort)_last);
        return step < 0 && (uint)-step > _last ? block : (uint)(_last + step);
    }

    // RFC 2348.
    private void ReadBlockSize(in Slice message)
    {
        for (int at = 2; at < message.CapturedLength;)
        {
            int value = at + Tftp.TextSize(message, at), next = value + Tftp.TextSize(message, value);
            if (next > message.CapturedLength) return;
            bool isBlockSize = Ascii.EqualsIgnoreCase(message.Bytes[at..(value - 1)], "blksize"u8);
            if (isBlockSize && int.TryParse(message.Bytes[value..(next - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out int size)) _blockSize = size;
            at = next;
        }
    }
}
