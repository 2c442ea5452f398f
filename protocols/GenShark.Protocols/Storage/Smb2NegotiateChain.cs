using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Contexts of a negotiation, one behind the other.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2NegotiateContexts
{
    private const int Alignment = 8, HeaderSize = 8;

    /// <summary>Each begins at a multiple of eight bytes from the start of the message.</summary>
    [Custom]
    private bool WalkContexts(Dissection d, in Slice s, ref int at)
    {
        int count = Smb2Conversations.Of(s).ContextCount;
        for (int i = 0; i < count; i++)
        {
            at += -(at + s.LayerOffset) & Alignment - 1;
            int size = HeaderSize + s.UInt16Little(at + 2);
            if (!d.Need(s, at, HeaderSize) || !Smb2NegotiateContext.Walk(d, s.Part(at, size), out int taken)) return false;
            at += taken;
        }
        return true;
    }
}
