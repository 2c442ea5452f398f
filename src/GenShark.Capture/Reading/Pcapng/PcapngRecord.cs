using System.Buffers.Text;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>Blocks that are no packets but count as such: custom blocks, journal entries, system calls.</summary>
internal static unsafe class PcapngRecord
{
    private const int CustomMinimum = 16, JournalMinimum = 35, SysdigMinimum = 36, SysdigWithFlagsMinimum = 40;
    private const int EnterpriseNumberLength = 4;

    public static string? FindProblem(uint type, uint length)
    {
        (string name, int minimum) = type switch
        {
            BlockType.JournalEntry => ("systemd journal export block", JournalMinimum),
            BlockType.SysdigEvent => ("Sysdig event block", SysdigMinimum),
            BlockType.SysdigEventWithFlags or BlockType.SysdigEvent2 => ("Sysdig event block", SysdigWithFlagsMinimum),
            _ => ("CB", CustomMinimum),
        };
        return length < minimum ? $"pcapng: total block length {length} of a {name} is too small (< {minimum})" : null;
    }

    public static Frame Parse(byte* block, uint type, int length, PcapngSection section, int number) => type switch
    {
        BlockType.JournalEntry => ParseJournal(block, length, section, number),
        BlockType.SysdigEvent => ParseSysdig(block, length, SysdigMinimum, section, number),
        BlockType.SysdigEventWithFlags or BlockType.SysdigEvent2 => ParseSysdig(block, length, SysdigWithFlagsMinimum, section, number),
        _ => new Frame(block + 8 + EnterpriseNumberLength, length - CustomMinimum)
        {
            Number = number,
            PseudoHeaderLength = EnterpriseNumberLength,
            Kind = type == BlockType.Custom ? RecordKind.CustomBlock : RecordKind.CustomBlockNotCopied,
            Details = section.Details,
        },
    };

    private static Frame ParseJournal(byte* block, int length, PcapngSection section, int number)
    {
        ReadOnlySpan<byte> key = "__REALTIME_TIMESTAMP="u8;
        ReadOnlySpan<byte> entry = new ReadOnlySpan<byte>(block + 8, length - 12).TrimEnd((byte)0);
        int at = entry.IndexOf(key);
        ulong microseconds = 0;
        bool hasTime = at >= 0 && Utf8Parser.TryParse(entry[(at + key.Length)..], out microseconds, out _);
        return new Frame(block + 8, entry.Length)
        {
            Number = number,
            Kind = RecordKind.JournalEntry,
            Time = new TimestampScale(1_000_000, 0).ToTime(microseconds),
            HasTime = hasTime,
            Details = section.Details,
        };
    }

    /// <summary>A processor (2 bytes), nanoseconds (8), a thread (8), the event's length (4) and type (2), perhaps flags (4), and the event.</summary>
    private static Frame ParseSysdig(byte* block, int length, int minimum, PcapngSection section, int number)
    {
        bool swap = section.IsSwapped;
        return new Frame(block + minimum - 4, length - minimum)
        {
            Length = (int)Math.Min(ByteOrder.Load32(block + 26, swap), int.MaxValue),
            Number = number,
            PseudoHeaderLength = (ushort)(minimum - 12),
            Kind = RecordKind.SystemCall,
            Time = new TimestampScale(1_000_000_000, 0).ToTime(ByteOrder.Load64(block + 10, swap)),
            HasTime = true,
            Details = section.Details,
        };
    }
}
