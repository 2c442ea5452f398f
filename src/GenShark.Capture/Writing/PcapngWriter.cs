using GenShark.Capture.Reading;

namespace GenShark.Capture.Writing;

/// <summary>Writes pcapng: one section with any number of interfaces.</summary>
public sealed class PcapngWriter : CaptureWriter
{
    private readonly PcapngRecords _records = new();

    /// <param name="stream">Disposed with the writer.</param>
    /// <param name="section">What the section says of its origin; null for this program alone.</param>
    public PcapngWriter(Stream stream, SectionDescription? section = null) : this(new CaptureOutput(stream, "-"), section)
    {
    }

    /// <exception cref="CaptureWriteException">The file cannot be created.</exception>
    public PcapngWriter(string path, SectionDescription? section = null) : this(new CaptureOutput(path), section)
    {
    }

    private PcapngWriter(CaptureOutput output, SectionDescription? section) : base(output) =>
        PcapngBlocks.AppendSection(output.Buffer, section ?? new SectionDescription());

    /// <summary>Tells of an interface, before its first packet.</summary>
    /// <returns>Its number, for <see cref="Write"/>.</returns>
    /// <remarks>Times are written in nanoseconds if its <see cref="CaptureInterface.UnitsPerSecond"/> says so, in microseconds otherwise.</remarks>
    public int AddInterface(CaptureInterface described) => _records.AddInterface(Output.Buffer, described);

    /// <summary>Writes a packet with its comments and other details.</summary>
    /// <param name="frame">The packet.</param>
    /// <param name="interfaceId">What <see cref="AddInterface"/> gave.</param>
    /// <exception cref="CaptureWriteException">The packet is none, or of another link type; the disk is full, or nobody reads any more.</exception>
    public void Write(in Frame frame, int interfaceId = 0)
    {
        _records.AppendPacket(Output.Buffer, frame, interfaceId);
        PacketsWritten++;
        Output.FlushIfMuch();
    }
}
