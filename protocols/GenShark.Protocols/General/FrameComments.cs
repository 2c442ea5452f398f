namespace GenShark.Protocols;

/// <summary>A packet's comments, which stand before the frame as if they were a protocol.</summary>
internal static class FrameComments
{
    public static void Show(Dissection d, in Slice s)
    {
        if (d.Frame.Details is not { Comments: { Count: > 0 } comments }) return;
        d.Node(FrameLayerFields.PktComment, s, 0, 0);
        d.Open();
        for (int i = 0; i < comments.Count; i++)
        {
            string comment = comments[i];
            d.Made(FrameLayerFields.Comment, s, 0, 0, comment);
            if (d.WantsText)
            {
                d.BeginText().Append(comment);
                d.EndText(d.LastNode);
            }
            d.Open();
            d.BeginText().Append(comment);
            d.Expert(FrameLayerFields.CommentExpert, s, Severity.Comment, ExpertGroup.Comments);
            d.Close();
        }
        d.Close();
    }
}
