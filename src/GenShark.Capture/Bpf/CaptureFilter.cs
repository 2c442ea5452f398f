using GenShark.Capture.Reading;

namespace GenShark.Capture.Bpf;

/// <summary>A capture filter over what is read, compiled for each interface that packets come from.</summary>
internal sealed class CaptureFilter
{
    private readonly string _text;
    private readonly CaptureReader _reader;
    private readonly List<BpfProgram?> _programs = [];
    private readonly bool _isPcap;

    /// <exception cref="Live.LiveCaptureException">The filter is wrong, or there is no libpcap.</exception>
    public CaptureFilter(string text, CaptureReader reader)
    {
        (_text, _reader, _isPcap) = (text, reader, reader.FormatName != "pcapng");
        for (int i = 0; i < reader.Interfaces.Count; i++) ProgramOf(i);
    }

    /// <summary>Whether a packet passes; records that are no packets do not.</summary>
    public bool Passes(in Frame frame)
    {
        if (frame.Kind != RecordKind.Packet) return false;
        int index = Math.Max(0, frame.Details?.InterfaceIndex ?? 0);
        ReadOnlySpan<byte> bytes = frame.StoredBytes;
        // libpcap does not look behind the snapshot length of a pcap file, whatever its records hold.
        if (_isPcap && _reader.Interfaces[index].SnapLength is > 0 and var most && bytes.Length > most) bytes = bytes[..(int)most];
        return ProgramOf(index).Run(bytes, (uint)frame.Length + frame.PseudoHeaderLength) != 0;
    }

    private BpfProgram ProgramOf(int index)
    {
        while (_programs.Count <= index) _programs.Add(null);
        return _programs[index] ??= BpfCompiler.Compile(_text, _reader.Interfaces[index]);
    }
}
