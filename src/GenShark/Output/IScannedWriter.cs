namespace GenShark.Output;

/// <summary>Writes frames that are scanned instead of dissected too.</summary>
public interface IScannedWriter : IPacketWriter
{
    /// <summary>The fields as frames are read that need no dissection; null if all do.</summary>
    ScannedFields? Scanned { get; }

    /// <summary>The frame that <see cref="Scanned"/> read last.</summary>
    void WriteScanned(in Frame frame, TextBuilder text);
}
