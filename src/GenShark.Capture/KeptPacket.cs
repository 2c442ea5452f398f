namespace GenShark.Capture;

/// <summary>A packet that stays valid, and can be held on to: where a <see cref="Capture"/>'s packets are awaited.</summary>
public sealed class KeptPacket
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;

    internal KeptPacket(Dissection dissection, PacketView view) => (_dissection, _view) = (dissection, view);

    /// <summary>The packet.</summary>
    public Packet Packet => new(_dissection, _view);
}
