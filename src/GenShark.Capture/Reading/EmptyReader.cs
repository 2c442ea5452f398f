using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading;

/// <summary>A file without a byte: no capture, but no error for tshark either.</summary>
internal sealed class EmptyReader(CaptureInput input, string subject) : CaptureReader(input, subject)
{
    public override string FormatName => "empty";

    public override string FormatDescription => "Empty file";

    public override IReadOnlyList<CaptureInterface> Interfaces => [];

    public override bool MoveNext() => false;

    private protected override unsafe bool IsWhole(byte* record, in PacketIndexEntry entry) => false;

    private protected override unsafe Frame Parse(byte* record, in PacketIndexEntry entry, int number) =>
        throw new ArgumentOutOfRangeException(nameof(entry), "An empty file has no packets.");
}
