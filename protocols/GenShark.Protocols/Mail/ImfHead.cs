namespace GenShark.Protocols;

/// <summary>What the headers of a mail say of its body.</summary>
/// <param name="Size">Where the body begins; at the start if no blank line ends the headers.</param>
/// <param name="Type">The media type without its parameters; none unless it has some, as in tshark.</param>
/// <param name="Parameters">What stands behind the type's semicolon.</param>
internal readonly record struct ImfHead(int Size, TextPart Type, TextPart Parameters)
{
    public static ImfHead Read(ReadOnlySpan<byte> mail)
    {
        var head = new ImfHead();
        var headers = new ImfHeaders(mail);
        while (headers.MoveNext())
        {
            if (ImfKnownHeader.Find(headers.Name.Of(mail))?.Kind != ImfHeaderKind.ContentType) continue;
            int semicolon = headers.Value.Of(mail).IndexOf((byte)';');
            head = semicolon < 0 ? head with { Type = default, Parameters = default }
                : head with { Type = new TextPart(headers.Value.At, semicolon), Parameters = headers.ParametersAt(headers.Value.At + semicolon + 1) };
        }
        return head with { Size = headers.BodyAt };
    }
}
