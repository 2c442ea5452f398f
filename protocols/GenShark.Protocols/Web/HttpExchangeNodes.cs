namespace GenShark.Protocols;

/// <summary>Shows what a message has to do with others of its conversation.</summary>
internal static class HttpExchangeNodes
{
    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="view">Its place among others.</param>
    /// <param name="uri">The full URI of a request; empty if not known.</param>
    public static void Show(Dissection d, in Slice s, HttpKind kind, in HttpExchangeView view, string uri)
    {
        // At the start of what the messages come in, not of this one: so tshark has it.
        Slice start = s.Whole;
        if (uri.Length > 0) d.Made(HttpFields.RequestFullUri, start, 0, 0, uri, NodeFlags.Generated);
        int field = kind switch { HttpKind.Request => HttpFields.Request, HttpKind.Notification => HttpFields.Notification, _ => HttpFields.Response };
        d.Number(field, start, 0, 0, true, NodeFlags.Hidden);
        if (view.Exchange is not { } exchange) return;
        bool isResponse = kind == HttpKind.Response;
        d.Number(isResponse ? HttpFields.ResponseNumber : HttpFields.RequestNumber, start, 0, 0, (ulong)exchange.Number, NodeFlags.Generated);
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append($"HTTP {(isResponse ? "response" : "request")} {exchange.Number}/{Total(d, exchange, view.Total)}");
            d.EndText(d.LastNode);
        }
        if (isResponse && view.Time is { } time) d.Time(HttpFields.Time, start, 0, 0, time, NodeFlags.Generated);
        ShowFrame(d, start, HttpFields.PrevRequestIn, view.Previous.Request);
        if (isResponse)
        {
            ShowFrame(d, start, HttpFields.PrevResponseIn, view.Previous.Response);
            ShowFrame(d, start, HttpFields.RequestIn, exchange.RequestFrame);
        }
        if (d.Session.IsSecondPass) ShowLater(d, start, isResponse, exchange);
        if (isResponse && view.Uri.Length > 0) d.Made(HttpFields.ResponseForUri, start, 0, 0, view.Uri, NodeFlags.Generated);
    }

    private static int Total(Dissection d, HttpExchange last, int total)
    {
        if (!d.Session.IsSecondPass) return total;
        while (last.Next is { } next) last = next;
        return last.Number;
    }

    private static void ShowLater(Dissection d, in Slice start, bool isResponse, HttpExchange exchange)
    {
        if (!isResponse) ShowFrame(d, start, HttpFields.ResponseIn, exchange.ResponseFrame);
        ShowFrame(d, start, HttpFields.NextRequestIn, exchange.Next?.RequestFrame ?? 0);
        if (isResponse) ShowFrame(d, start, HttpFields.NextResponseIn, exchange.Next?.ResponseFrame ?? 0);
    }

    private static void ShowFrame(Dissection d, in Slice start, int field, int frame)
    {
        if (frame > 0) d.Number(field, start, 0, 0, (ulong)frame, NodeFlags.Generated);
    }
}
