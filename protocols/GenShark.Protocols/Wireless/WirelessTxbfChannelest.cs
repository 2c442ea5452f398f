namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessTxbfChannelest : uint
{
    [Name("1 space time stream")] N1SpaceTimeStream = 0,
    [Name("2 space time streams")] N2SpaceTimeStreams = 1,
    [Name("3 space time streams")] N3SpaceTimeStreams = 2,
    [Name("4 space time streams")] N4SpaceTimeStreams = 3,
}
