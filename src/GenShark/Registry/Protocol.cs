namespace GenShark;

/// <summary>A protocol as the engine sees it: names, fields, how to walk a layer of it and how to pass through one.</summary>
public abstract class Protocol
{
    /// <summary>The name in display filters and in frame.protocols: <c>ip</c>.</summary>
    public abstract string FilterName { get; }

    /// <summary>The name in the tree: <c>Internet Protocol Version 4</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The short name: <c>IPv4</c>.</summary>
    public abstract string ShortName { get; }

    /// <summary>The text of the Protocol column.</summary>
    public virtual string ColumnName => ShortName;

    /// <summary>The protocol's number, given when it is registered; dense from 0.</summary>
    public int Id { get; internal set; }

    /// <summary>The number of the protocol's own field (its whole layer); the fields follow it.</summary>
    public int FirstField { get; internal set; }

    /// <summary>How many numbers the protocol takes: itself and its fields.</summary>
    public abstract int FieldCount { get; }

    /// <summary>Makes the descriptions of the fields, in the order of their numbers, the protocol's own first; by threads that ask at the same time, of which one's are kept.</summary>
    public abstract FieldInfo[] DescribeFields();

    /// <summary>First segments of the names of fields that don't start with the filter name.</summary>
    public virtual ReadOnlySpan<string> ForeignPrefixes => [];

    /// <summary>Names the tables that this protocol hands its payload to: the edges of the dispatch graph.</summary>
    public virtual ReadOnlySpan<string> NextTables => [];

    /// <summary>Those of <see cref="NextTables"/> that its own code looks into: what it carries so only a walk can tell.</summary>
    public virtual ReadOnlySpan<string> CarriedTables => [];

    /// <summary>Those of <see cref="NextTables"/> that it hands to what it deciphers only: without keys it leads to none of theirs.</summary>
    public virtual ReadOnlySpan<string> DecipheredTables => [];

    /// <summary>What must have stood in a stream before it hands anything to <see cref="SignedTables"/> (<see cref="CarriesAfterAttribute"/>); empty for most.</summary>
    public virtual ReadOnlySpan<byte> Sign => [];

    /// <summary>Those of <see cref="NextTables"/> that it asks only then.</summary>
    public virtual ReadOnlySpan<string> SignedTables => [];

    /// <summary>Filter names of protocols whose parts its layers hold, so that their fields turn up in it.</summary>
    public virtual ReadOnlySpan<string> Borrows => [];

    /// <summary>Filter names of protocols whose layers show what layers of this one said in packets before.</summary>
    public virtual ReadOnlySpan<string> Tells => [];

    /// <summary>Names the tables of ports in which the user may choose the protocol's own: <c>tcp.port</c> for <c>-o http.tcp.port:80,8080</c>.</summary>
    public virtual ReadOnlySpan<string> PortPreferences => [];

    /// <summary>What the protocol leaves to the user; null if nothing.</summary>
    public virtual PreferenceModule? Preferences => null;

    /// <summary>Whether it has <see cref="Renames"/>.</summary>
    public bool RenamesFields { get; protected init; }

    /// <summary>What fields of another protocol's parts are called in its layers; null if they keep their names.</summary>
    public virtual FieldRenames? Renames => null;

    /// <summary>False for layers that stand in frame.protocols but have no tree of their own.</summary>
    public virtual bool IsShown => true;

    /// <summary>Whether layers of it one behind the other have one name in frame.protocols.</summary>
    public virtual bool IsStacked => false;

    /// <summary>Whether layers of it have their name in frame.protocols.</summary>
    public virtual bool IsListed => true;

    /// <summary>Whether layers of it write behind what stands in the Info column; else it is cleared for them.</summary>
    public virtual bool AppendsInfo => false;

    /// <summary>How many bytes must be there for the layer to show at all.</summary>
    public int ShownFrom { get; protected init; }

    /// <summary>The filter name of a protocol whose packets this one's messages quote, or null.</summary>
    public string? Quotes { get; protected init; }

    /// <summary>The protocol named by <see cref="Quotes"/>; null if it is not there.</summary>
    public Protocol? Quoted => field ??= Quotes is { } name && Registry.TryFindProtocol(name, out Protocol? quoted) ? quoted : null;

    /// <summary>The filter name of the protocol in whose tree layers hang, if that or another part of it carries them; null for most.</summary>
    public string? Extends { get; protected init; }

    /// <summary>Whether <see cref="Accepts"/> ever refuses.</summary>
    public bool IsSelective { get; protected init; }

    /// <summary>Whether a layer that has too few bytes to show (<see cref="ShownFrom"/>) leaves the columns alone.</summary>
    public bool NamedOnceShown { get; protected init; }

    /// <summary>Whether <see cref="Accepts"/> asks the dissection: a <see cref="LayerScan"/> then cannot tell whether a layer of it is there.</summary>
    public bool AcceptsByDissection { get; protected init; }

    /// <summary>Whether <see cref="LooksLike"/> asks the dissection: a <see cref="LayerScan"/> then cannot tell whether a layer of it is there.</summary>
    public bool GuessesByDissection { get; protected init; }

    /// <summary>Whether <see cref="LooksLike"/>, without a dissection, tells only what may be the protocol's (<see cref="GuessAttribute.Sifts"/>).</summary>
    public bool Sifts { get; protected init; }

    /// <summary>Whether its units are messages of a stream: <see cref="MessageSize"/> tells how long they are.</summary>
    public bool HasMessages { get; protected init; }

    /// <inheritdoc cref="MessageAttribute.ShowsSize"/>
    public bool ShowsMessageSize { get; protected init; }

    /// <inheritdoc cref="MessageAttribute.Catches"/>
    public bool CatchesFaults { get; protected init; }

    /// <summary>How many bytes the message takes that a slice begins with, or what <see cref="GenShark.MessageSize"/> names.</summary>
    public virtual int MessageSize(in Slice slice) => slice.Length;

    /// <summary>False if the user wants no waiting for the bytes that a message lacks (<see cref="MessageAttribute.Joined"/>).</summary>
    public virtual bool JoinsMessage(in Slice slice) => true;

    /// <summary>Whether the beginning of a message has a layer before the rest is there; what begins behind whole messages then belongs to theirs.</summary>
    public virtual bool ShowsBegun(in Slice slice) => false;

    /// <summary>Tells of a message that is not whole in the columns.</summary>
    public virtual void Announce(in Slice slice) { }

    /// <summary>False if the bytes are none of this protocol's: the next candidate is asked. Only asked if <see cref="IsSelective"/>.</summary>
    public virtual bool Accepts(in Slice slice) => true;

    /// <summary>Whether bytes that no key gave to a protocol look like this one's.</summary>
    public virtual bool LooksLike(in Slice slice) => false;

    /// <summary>Whether <see cref="Preface"/> does anything.</summary>
    public bool HasPreface { get; protected init; }

    /// <summary>Shows what stands before a layer's own node.</summary>
    public virtual void Preface(Dissection dissection, in Slice slice) { }

    /// <summary>Puts a layer's fields on the tape, and then its payload's. False after a fault, which the dissection holds.</summary>
    public abstract bool Walk(Dissection dissection, in Slice slice);

    /// <summary>Moves the window from the layer to its payload and finds the protocol of it, without touching the tape.</summary>
    /// <param name="frame">The captured bytes of the frame.</param>
    /// <param name="window">The layer; then its payload, if a protocol is found.</param>
    /// <param name="roles">Which protocols matter.</param>
    /// <param name="isSure">False if what is returned may not follow after all, or, if that is null, if something may: only a walk can tell.</param>
    /// <returns>The protocol of the payload; null if there is none, or none that matters.</returns>
    public abstract Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure);

    /// <summary>Does what other layers and later packets ask of a layer whose fields nobody wants: addresses, conversations.</summary>
    public virtual void Pass(Dissection dissection, in Slice slice) { }

    /// <summary>Whether its payload may be a piece of a datagram.</summary>
    public bool HasPieces { get; protected init; }

    /// <summary>Takes in the piece of a datagram that a layer brings, without a walk. False if it brings none, or if only a walk can tell.</summary>
    /// <param name="dissection">The dissection that puts datagrams together; the layer is its last one.</param>
    /// <param name="slice">The layer.</param>
    /// <param name="payload">The datagram, if it is complete.</param>
    /// <param name="next">The protocol of that; null if it is not complete, or of unknown protocol.</param>
    public virtual bool TryJoin(Dissection dissection, in Slice slice, out Slice payload, out Protocol? next)
    {
        payload = slice;
        next = null;
        return false;
    }

    /// <summary>Whether a layer is whole and usual up to its payload, so that <see cref="Carry"/> and <see cref="Glance"/> may do what a walk would.</summary>
    public virtual bool IsUsual(in Slice slice) => false;

    /// <summary>Whether <see cref="Carry"/> does what a walk would for the layers that its layers carry.</summary>
    public bool MayCarry { get; protected init; }

    /// <summary>Hands on what a layer brings without a walk of the layer itself: its payload, or the messages of a stream that it completes. What no protocol
    /// claims is left out. False after a fault.</summary>
    /// <param name="dissection">The dissection; the layer is its last one.</param>
    /// <param name="slice">The layer, which <see cref="IsUsual"/> and was passed (<see cref="Pass"/>).</param>
    public virtual bool Carry(Dissection dissection, in Slice slice) => Walk(dissection, slice);

    /// <summary>Shows what the bytes of a layer alone tell of its parts: the fields that are <see cref="FieldInfo.IsGlanced"/>.</summary>
    /// <param name="slice">The layer, the last one of its dissection, which <see cref="IsUsual"/>.</param>
    public virtual void Glance(in Slice slice) { }

    /// <summary>Shows what of a layer's parts stands once it was passed (<see cref="Pass"/>): the fields that are <see cref="FieldInfo.IsShownSettled"/>.</summary>
    /// <param name="slice">The layer, the last one of its dissection, which <see cref="IsUsual"/>.</param>
    public virtual void ShowSettled(in Slice slice) { }

    /// <summary>Whether a dispatch table leads to this protocol, so that a <see cref="LayerScan"/> sees its layers. The frame, data, marks of damage,
    /// and items that are shown as protocols are not carried.</summary>
    public bool IsCarried => Registry.Tables.Any(table => table.Holds(this));

    public override string ToString() => FilterName;
}
