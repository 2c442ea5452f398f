namespace GenShark.Capture.Index;

/// <summary>Dissections that own their frame's bytes, and so stay valid.</summary>
internal static class OwnDissection
{
    /// <summary>Copies a frame and dissects the copy.</summary>
    /// <param name="read">The frame.</param>
    /// <param name="times">Its times against those before it.</param>
    /// <param name="session">What is known of the packets before it.</param>
    /// <param name="like">How much is wanted.</param>
    public static unsafe Dissection Of(in Frame read, in FrameTimes times, Session session, Dissection like)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(Math.Max(1, read.StoredLength), pinned: true);
        Frame frame = read.CopyTo((byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref bytes[0]));
        var dissection = new Dissection(session) { WantsText = like.WantsText, WantsColumns = like.WantsColumns, FrameOwner = bytes };
        dissection.Dissect(frame, times);
        return dissection;
    }
}
