namespace GenShark.Capture.Reading.Pcapng;

/// <summary>A section of a pcapng capture: blocks from one machine, with interfaces of their own.</summary>
/// <param name="index">Its place in the capture, from 0.</param>
/// <param name="isSwapped">Whether its numbers are the other way round than this machine has them.</param>
internal sealed class PcapngSection(int index, bool isSwapped)
{
    public int Index => index;

    public bool IsSwapped => isSwapped;

    /// <summary>The details of records that belong to no interface.</summary>
    public FrameDetails Details { get; } = new() { Section = index + 1, IsBigEndian = isSwapped == BitConverter.IsLittleEndian };

    public List<PcapngInterface> Interfaces { get; } = [];
}
