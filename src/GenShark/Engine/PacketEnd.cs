namespace GenShark;

/// <summary>One end of a packet's way, as conversations know it.</summary>
public readonly record struct PacketEnd(Address Host, ushort Port)
{
    /// <summary>A key by which packets that have to do with the end find each other (<see cref="Dissection.ShareKey"/>).</summary>
    public ulong Key => (Host.Low ^ Host.High * 0xC2B2AE3D27D4EB4F ^ (ulong)Port << 48) * 0x9E3779B97F4A7C15;
}
