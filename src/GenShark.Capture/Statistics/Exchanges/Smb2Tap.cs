namespace GenShark.Capture.Statistics;

/// <summary>How soon requests of SMB 2 and 3 are answered: tshark's <c>-z smb2,srt</c>.</summary>
public sealed class Smb2Tap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Message, Status, Command, Time }

    // MS-SMB2, 2.2.1.
    private const int CommandCount = 19;

    // STATUS_PENDING: the answer is still to come.
    private const ulong Pending = 0x103;

    private readonly FieldSlots _slots = new("smb2", "smb2.nt_status", "smb2.cmd", "smb2.time");
    private readonly ResponseTimes?[] _commands = new ResponseTimes?[CommandCount];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>The times by the numbers of commands; null for what was never answered.</summary>
    public IReadOnlyList<ResponseTimes?> Commands => _commands;

    public override void Take(Dissection packet)
    {
        int command = CommandCount;
        ulong status = 0;
        for (int i = 0; i < packet.Tape.Count; i++)
        {
            ref readonly TapeNode node = ref packet.Tape.Nodes[i];
            switch ((Slot)_slots[node.Field])
            {
                case Slot.Message: (command, status) = (CommandCount, 0); break;
                case Slot.Status: status = node.Value; break;
                case Slot.Command: command = (int)node.Value; break;
                case Slot.Time when command < CommandCount && status != Pending: (_commands[command] ??= new ResponseTimes()).Add((long)node.Value * 1_000_000_000 + node.Nanoseconds); break;
            }
        }
    }
}

/// <summary>How long answers took, in nanoseconds.</summary>
public sealed class ResponseTimes
{
    public int Count { get; private set; }
    public long Least { get; private set; }
    public long Most { get; private set; }
    public long Sum { get; private set; }
    public double Mean => Count == 0 ? 0 : (double)Sum / Count;

    internal void Add(long nanoseconds)
    {
        Least = Count == 0 ? nanoseconds : Math.Min(Least, nanoseconds);
        Most = Count == 0 ? nanoseconds : Math.Max(Most, nanoseconds);
        Sum += nanoseconds;
        Count++;
    }
}
