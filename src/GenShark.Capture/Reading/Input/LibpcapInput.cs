using GenShark.Capture.Live;
using GenShark.Capture.Writing;

namespace GenShark.Capture.Reading.Input;

/// <summary>A capture file that libpcap reads, as pcap with nanoseconds: interfaces, comments and the like are lost on it.</summary>
internal sealed unsafe class LibpcapInput : ComposedInput
{
    private readonly string _path;
    private readonly PcapRecords _records;
    private readonly int _linkType;
    private nint _handle;
    private bool _isBegun;
    private int _count;

    /// <exception cref="CaptureFormatException">libpcap does not read it.</exception>
    /// <exception cref="LiveCaptureException">There is no libpcap.</exception>
    public LibpcapInput(string path)
    {
        _path = path;
        _handle = LibPcap.OpenFile(path, out string? error);
        if (_handle == 0) throw CaptureFormatException.RefusedByLibpcap(path, error!);
        _linkType = LibPcap.ToLinkType(LibPcap.LinkType(_handle));
        _records = new PcapRecords(_linkType, (uint)LibPcap.SnapLength(_handle), nanoseconds: true);
    }

    public override long SourceLength => new FileInfo(_path).Length;

    protected override ComposedInput Anew() => new LibpcapInput(_path);

    protected override bool Append(RecordBuffer records)
    {
        if (!_isBegun)
        {
            _records.AppendHeader(records);
            return _isBegun = true;
        }
        LibPcap.PacketHeader* header;
        byte* bytes;
        int result = LibPcap.Next(_handle, &header, &bytes);
        // Below -1: the end.
        if (result == -1) throw CaptureFormatException.BrokenByLibpcap(_path, LibPcap.ErrorOf(_handle), Offset, _count);
        if (result <= 0) return false;
        _records.AppendPacket(records, new Frame(bytes, header->CapturedLength)
        {
            Length = (int)Math.Min(header->Length, int.MaxValue),
            LinkType = _linkType,
            Time = new Timestamp(header->Seconds, header->Fraction),
            HasTime = true,
        });
        _count++;
        return true;
    }

    public override void Dispose()
    {
        base.Dispose();
        if (_handle != 0) LibPcap.Close(_handle);
        _handle = 0;
    }
}
