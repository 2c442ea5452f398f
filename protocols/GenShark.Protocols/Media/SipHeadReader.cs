using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Gathers from headers what is needed of them before they are shown.</summary>
internal ref struct SipHeadReader()
{
    private bool _endsNow;
    private int _contacts, _removed;
    private bool _isAll;

    public TextPart CallId { get; private set; }
    public TextPart ContentType { get; private set; }
    public TextPart SequenceMethod { get; private set; }
    public uint Sequence { get; private set; }
    public long ContentLength { get; private set; } = -1;
    public bool HasDialog { get; private set; }

    public readonly SipBindings Bindings => _isAll || _endsNow ? new SipBindings(0, _contacts, _isAll) : new SipBindings(_contacts - _removed, _removed, false);

    public void Add(ReadOnlySpan<byte> message, in SipHeaderLines headers)
    {
        if (!headers.TrySplit(out TextPart name, out TextPart value) || SipKnownHeader.Find(name.Of(message)) is not { } known) return;
        ReadOnlySpan<byte> text = value.Of(message);
        switch (known.Kind)
        {
            case SipHeaderKind.CallId: CallId = value; break;
            case SipHeaderKind.ContentType: ContentType = value; break;
            case SipHeaderKind.ContentLength: ContentLength = SipText.NumberOf(text); break;
            case SipHeaderKind.Sequence:
                Sequence = SipText.SequenceOf(text, out int at);
                SequenceMethod = new TextPart(value.At + at, value.Size - at);
                break;
            case SipHeaderKind.To: HasDialog = SipAddress.TryRead(message, value, out SipAddress to) && SipText.FindParameter(message, to.Rest(value), "tag"u8).Size > 0; break;
            case SipHeaderKind.Expires: _endsNow = text.Length > 0 && SipText.NumberOf(text) == 0; break;
            case SipHeaderKind.Contact: AddContacts(message, value, text); break;
        }
    }

    private void AddContacts(ReadOnlySpan<byte> message, TextPart value, ReadOnlySpan<byte> text)
    {
        _isAll |= text.SequenceEqual("*"u8);
        var contacts = new SipAddressList(message, value);
        while (contacts.MoveNext())
        {
            _contacts++;
            TextPart lifetime = SipText.FindParameter(message, contacts.Parameters, "expires"u8);
            if (lifetime.Size > 0 && Utf8Parser.TryParse(lifetime.Of(message), out uint seconds, out _) && seconds == 0) _removed++;
        }
    }
}
