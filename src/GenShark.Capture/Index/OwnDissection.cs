namespace GenShark.Capture.Index;

/// <summary>Dissections that own their frame's bytes, and so stay valid.</summary>
internal static class OwnDissection
{
    /// <summary>Dissects a frame, and keeps it.</summary>
    /// <param name="read">The frame.</param>
    /// <param name="times">Its times against those before it.</param>
    /// <param name="session">What is known of the packets before it.</param>
    /// <param name="like">How much is wanted.</param>
    public static Dissection Of(in Frame read, in FrameTimes times, Session session, Dissection like)
    {
        var dissection = new Dissection(session) { WantsText = like.WantsText, WantsOnlyTexts = like.WantsOnlyTexts, HasTree = like.HasTree, WantsColumns = like.WantsColumns };
        dissection.Dissect(read, times);
        dissection.KeepFrame();
        return dissection;
    }
}
