namespace GenShark.Capture.Writing;

/// <summary>Writes pcap: packets of one link type, with times in micro- or nanoseconds.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-ietf-opsawg-pcap"/>
public sealed class PcapWriter : CaptureWriter
{
    private readonly PcapRecords _records;

    /// <param name="stream">Disposed with the writer.</param>
    /// <param name="linkType">The link type (LINKTYPE_ number) of all packets.</param>
    /// <param name="snapLength">The most bytes that were captured of a packet.</param>
    /// <param name="nanoseconds">Whether times are written in nanoseconds; in microseconds otherwise.</param>
    public PcapWriter(Stream stream, int linkType, uint snapLength = 262_144, bool nanoseconds = false) : this(new CaptureOutput(stream, "-"), linkType, snapLength, nanoseconds)
    {
    }

    /// <exception cref="CaptureWriteException">The file cannot be created.</exception>
    public PcapWriter(string path, int linkType, uint snapLength = 262_144, bool nanoseconds = false) : this(new CaptureOutput(path), linkType, snapLength, nanoseconds)
    {
    }

    private PcapWriter(CaptureOutput output, int linkType, uint snapLength, bool nanoseconds) : base(output)
    {
        _records = new PcapRecords(linkType, snapLength, nanoseconds);
        _records.AppendHeader(output.Buffer);
    }

    /// <summary>Writes a packet.</summary>
    /// <exception cref="CaptureWriteException">The packet is of another link type, or no packet; the disk is full, or nobody reads any more.</exception>
    public void Write(in Frame frame)
    {
        _records.AppendPacket(Output.Buffer, frame);
        PacketsWritten++;
        Output.FlushIfMuch();
    }
}
