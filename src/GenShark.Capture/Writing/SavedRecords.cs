using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Pcapng;

namespace GenShark.Capture.Writing;

/// <summary>Makes records of a capture's packets in the format that they are saved in.</summary>
internal abstract class SavedRecords
{
    /// <summary>Chooses how a capture is saved.</summary>
    /// <param name="source">The capture, of which no packet was read yet.</param>
    /// <param name="format">The format to save in.</param>
    /// <param name="output">Gives the file that is being written.</param>
    /// <exception cref="CaptureWriteException">The format cannot hold what the capture holds.</exception>
    public static SavedRecords Choose(CaptureReader source, CaptureFileFormat format, Func<CaptureOutput> output)
    {
        if (format == CaptureFileFormat.Pcapng) return source is PcapngReader pcapng ? new CopiedBlocks(pcapng, output) : new NewSection(source);
        // As tshark tells an empty file's: as Ethernet.
        CaptureInterface first = source.Interfaces.Count > 0 ? source.Interfaces[0] : new CaptureInterface { LinkType = 1 };
        if (source.Interfaces.Any(other => other.LinkType != first.LinkType)) throw CaptureWriteException.MixedLinkTypes(format);
        return new PcapFile(first, format == CaptureFileFormat.NanosecondPcap);
    }

    /// <summary>What a file begins with.</summary>
    public abstract void Begin(RecordBuffer buffer);

    /// <summary>The packet that the source read last.</summary>
    /// <returns>False if it is something that must not be copied.</returns>
    public abstract bool Append(CaptureReader source, RecordBuffer buffer);

    private sealed class PcapFile(CaptureInterface first, bool nanoseconds) : SavedRecords
    {
        private readonly PcapRecords _records = new(first.LinkType, first.SnapLength == 0 ? (uint)LinkTypes.MaximumLength(first.LinkType) : first.SnapLength, nanoseconds);

        public override void Begin(RecordBuffer buffer) => _records.AppendHeader(buffer);

        public override bool Append(CaptureReader source, RecordBuffer buffer)
        {
            _records.AppendPacket(buffer, source.Current);
            return true;
        }
    }

    /// <summary>A section for a capture that has none.</summary>
    private sealed class NewSection(CaptureReader source) : SavedRecords
    {
        private PcapngRecords _records = new();

        public override void Begin(RecordBuffer buffer)
        {
            _records = new PcapngRecords();
            PcapngBlocks.AppendSection(buffer, new SectionDescription());
            foreach (CaptureInterface described in source.Interfaces) _records.AddInterface(buffer, described);
        }

        public override bool Append(CaptureReader source, RecordBuffer buffer)
        {
            _records.AppendPacket(buffer, source.Current, 0);
            return true;
        }
    }
}
