namespace GenShark.Protocols;

/// <summary>How many bytes a message takes in its stream (RFC 9112, 6.3).</summary>
internal static class HttpMessageSize
{
    /// <param name="d">The packet; what the conversation knows counts.</param>
    /// <param name="message">The stream from the message's start on.</param>
    public static int Of(Dissection? d, in Slice message)
    {
        HttpState conversation = d is null ? default : HttpConversations.Note(d, message);
        if (conversation.IsTunnel) return HttpTunnel.Find(d, message)?.MessageSize(message) is { } size and not MessageSize.None ? size : message.Length;
        int otherwise = conversation.HasRequests ? message.Length : MessageSize.None;
        if (!HttpHead.MayBeText(message.Bytes)) return otherwise;
        // What may be the end of a body is not waited with.
        if (message.Bytes.SequenceEqual("\r\n"u8)) return otherwise;
        if (d is { MessageProgress: { Stage: HttpHead.Stage, Seen: var seen } } && !EndsHead(d, message, seen)) return MessageSize.Unknown;
        HttpHead head = HttpHead.Read(message);
        if (!head.HasLine) return MessageSize.Unknown;
        if (head.Kind == HttpKind.None)
        {
            if (otherwise == MessageSize.None) d?.NoteRefusal("http", message);
            return otherwise;
        }
        if (head.End < 0)
        {
            var first = new TextLines(message.Bytes, head.Start);
            if (d is not null && first.MoveNext()) EndsHead(d, message, first.Next);
            return MessageSize.Unknown;
        }
        if (head.Kind == HttpKind.Headers) return head.ContentLength >= 0 && !head.HasLoneEnd ? (int)Math.Min(head.End + head.ContentLength, MessageSize.UntilEnd - 1) : message.Length;
        int needed = NeededBy(d, message, head, conversation);
        return needed < 0 || needed > message.Length ? needed : TakenBy(message, head, needed);
    }

    // What must be there before the message is looked at.
    private static int NeededBy(Dissection? d, in Slice message, in HttpHead head, HttpState conversation)
    {
        if (head.IsBodiless || head.Kind == HttpKind.Response && conversation.AwaitsNoBody) return head.End;
        if (head.EndsWithChunks) return HttpChunks.EndOf(d, message.Bytes, head.End);
        // As in tshark, what no signed number of 32 bits holds says nothing.
        if (head.ContentLength is >= 0 and <= int.MaxValue) return (int)Math.Min(head.End + head.ContentLength, MessageSize.UntilEnd - 1);
        return head.Kind == HttpKind.Response ? MessageSize.UntilEnd : head.End;
    }

    // What the message takes of it: the body begins with what ended the head, and is as long as the headers before that say.
    private static int TakenBy(in Slice message, in HttpHead head, int needed)
    {
        bool isBroken = head.Size < head.End;
        // As in tshark, some that have no body have one if its length is given.
        if (head.IsBodiless && head.Status is 204 or 304 || !isBroken && head.IsChunked) return needed;
        if (head.IsChunked) return HttpChunks.EndOf(null, message.Bytes, head.Size) is > 0 and var end && end <= message.Length ? end : message.Length;
        if (head.BodyLength >= 0 && (isBroken || head.IsBodiless)) return (int)Math.Min(head.Size + head.BodyLength, message.Length);
        if (head.Kind != HttpKind.Request || head.BodyLength >= 0) return needed;
        return head.HasTransferEncoding ? message.Length : head.Size;
    }

    private static bool EndsHead(Dissection d, in Slice message, int line)
    {
        bool ends = HttpHead.EndsBehind(message.Bytes, ref line);
        if (!ends) d.MessageProgress = new MessageProgress(HttpHead.Stage, line);
        return ends;
    }
}
