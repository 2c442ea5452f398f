namespace GenShark.Capture.Reading.Pcapng;

/// <summary>What the packets of an interface have in common.</summary>
/// <param name="Description">What the capture says of the interface.</param>
/// <param name="Scale">How its time stamps count.</param>
/// <param name="Details">The details of each packet that has no options of its own.</param>
internal sealed record PcapngInterface(CaptureInterface Description, TimestampScale Scale, FrameDetails Details)
{
    public readonly int LinkType = Description.LinkType;
    public readonly uint MaximumLength = (uint)LinkTypes.MaximumLength(Description.LinkType);
    public readonly byte TimeDecimals = Scale.Decimals;
    public readonly bool HasPseudoHeader = PseudoHeader.LeastLength(Description.LinkType) > 0;
}
