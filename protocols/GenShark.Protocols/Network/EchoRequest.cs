namespace GenShark.Protocols;

/// <summary>What became of an echo request, as a second pass knows it.</summary>
internal sealed class EchoRequest
{
    /// <summary>The frame of the reply; 0 if there is none.</summary>
    public uint AnsweredIn { get; set; }

    /// <summary>Writes the fields, and what the column says of them.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="fields">The protocol's fields.</param>
    public void Write(Dissection d, in Slice message, in EchoRequestFields fields)
    {
        if (AnsweredIn > 0)
        {
            d.Number(fields.ResponseIn, message, 0, 0, AnsweredIn, NodeFlags.Generated);
            d.BeginInfo(append: true)?.Append($" (reply in {AnsweredIn})");
        }
        else if (IsBroadcast(d.DestinationAddress)) d.BeginInfo(append: true)?.Append(" (broadcast)");
        else if (IsMulticast(d.DestinationAddress)) d.BeginInfo(append: true)?.Append(" (multicast)");
        else WriteMissing(d, message, fields);
    }

    private static void WriteMissing(Dissection d, in Slice message, in EchoRequestFields fields)
    {
        // tshark places it nowhere.
        d.Node(fields.NoResponse, new Slice([], 0, 0, message.Source, d), 0, 0, NodeFlags.Generated);
        d.Open();
        TextBuilder text = d.BeginText().Append($"No response seen to {fields.Protocol} request");
        if (fields.NamesFrame) text.Append($" in frame {d.Frame.Number}");
        d.Expert(fields.NotFound, message, Severity.Warning, ExpertGroup.Sequence);
        d.Close();
        d.BeginInfo(append: true)?.Append(" (no response found!)");
    }

    private static bool IsBroadcast(in Address address) => address is { Kind: AddressKind.IPv4, Low: uint.MaxValue };

    // 224.0.0.0/4 (RFC 5771), ff00::/8 (RFC 4291)
    private static bool IsMulticast(in Address address) =>
        address.Kind == AddressKind.IPv4 ? address.Low >> 28 == 0xe : address.Kind == AddressKind.IPv6 && address.High >> 56 == 0xff;
}

/// <summary>The fields that tell of an echo request's reply.</summary>
/// <param name="Protocol">What messages call the protocol.</param>
/// <param name="ResponseIn">The frame of the reply.</param>
/// <param name="NoResponse">That there is none.</param>
/// <param name="NotFound">The remark on that.</param>
/// <param name="NamesFrame">Whether the remark names the frame of the request.</param>
internal readonly record struct EchoRequestFields(string Protocol, int ResponseIn, int NoResponse, int NotFound, bool NamesFrame);
