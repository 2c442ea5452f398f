using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>What the tokens of a session's connections are known to be of.</summary>
internal sealed class GssContexts
{
    private readonly StateTable<(bool IsStream, uint Conversation), GssContext> _contexts = new();
    private readonly PacketMemory<GssContext> _memory = new();

    /// <summary>What the token being walked may go by.</summary>
    public GssContext Current { get; private set; } = new();

    /// <summary>A token begins.</summary>
    public GssContext Enter(Dissection d, in Slice token)
    {
        if (_memory.TryRecall(d, token, out GssContext? known)) return Current = known.Copy();
        bool isStream = TransportStream.IsTcp(d);
        GssContext context = _contexts.GetOrAdd(d.Session, (isStream, TransportStream.NumberOf(d, isStream)), out _) ??= new GssContext();
        _memory.Remember(d, token, context.Copy());
        return Current = context;
    }

    /// <summary>The protocol of a mechanism's tokens; null if it is not known.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="identifier">The mechanism as BER has it.</param>
    /// <param name="token">The token.</param>
    public static Protocol? FindMechanism(Dissection d, ReadOnlySpan<byte> identifier, in Slice token)
    {
        TextBuilder name = d.BeginText();
        OidNames.WriteNumber(name, identifier);
        return d.TableOf(Registry.Table("gss-api.OID")).Find(TextKey.Of(name.Span), token);
    }
}

/// <summary>What two sides make themselves known to each other by.</summary>
internal sealed class GssContext
{
    /// <summary>What the first token named.</summary>
    public Protocol? Mechanism { get; set; }

    /// <summary>What they negotiate within that, or agreed on.</summary>
    public Protocol? Negotiated { get; set; }

    public GssContext Copy() => (GssContext)MemberwiseClone();
}
