namespace GenShark;

/// <summary>The bytes that the next protocol gets. Fields declared behind it are the layer's own, learnt when the payload is done.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PayloadAttribute : Attribute
{
    /// <summary>Nothing follows if there are no bytes.</summary>
    public bool SkipEmpty { get; set; }

    /// <summary>How many bytes must stand here before anything is made of them; the packet is cut or malformed if there are fewer.</summary>
    public int Least { get; set; }

    /// <summary>A property: how many bytes the payload's own field covers, if they are not those that the next protocol gets.</summary>
    public string? FieldSize { get; set; }

    /// <summary>The next layer hangs in this layer's tree (a packet quoted by ICMP).</summary>
    public bool Nested { get; set; }

    /// <summary>The next layer stands at the top of the tree, even if this one hangs in another (UDP's payload in a packet that ICMP quotes).</summary>
    public bool AtRoot { get; set; }

    /// <summary>The layer's node covers the payload too.</summary>
    public bool Covered { get; set; }

    /// <summary>A fault in the payload is reported and this layer goes on.</summary>
    public bool Catch { get; set; }

    /// <summary>A name that stands in frame.protocols between this layer and the next (<c>ethertype</c>).</summary>
    public string? Via { get; set; }

    /// <summary>What no protocol claims is left alone, not shown as data.</summary>
    public bool NoData { get; set; }

    /// <summary>What no protocol claims hangs as data in this layer's tree.</summary>
    public bool NestedData { get; set; }

    /// <summary>A method <c>Slice (Slice)</c> that makes of the payload's bytes those that the next protocol gets: decompressed, decrypted. Its own fields stand
    /// before the next layer.</summary>
    public string? Transform { get; set; }

    /// <summary>A method <c>void ()</c> that is called if no protocol claims the payload.</summary>
    public string? Unclaimed { get; set; }
}

/// <summary>The table that names the next protocol, and the property that is the key; two properties are ports; none: its protocols are asked whether the bytes look like theirs. Tried in order.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class NextAttribute(string table, string? key = null, string? otherPort = null) : Attribute
{
    public string Table => table;
    public string? Key => key;
    public string? OtherPort => otherPort;

    /// <summary>An integer property: which of two ports is the server's, so that it is asked first; 0 if that is not known.</summary>
    public string? ServerPort { get; set; }

    /// <summary>A boolean property: the table is asked only if it is true.</summary>
    public string? When { get; set; }
}

/// <summary>A table in which the protocol's own code finds what it carries (<see cref="Dissection.TryCall"/>), or to whose protocols it hands streams over
/// (<see cref="Dissection.HandOver"/>): plans must know of it.</summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class CarriesAttribute(string table) : Attribute
{
    public string Table => table;

    /// <summary>Whether keys are needed to find it: a capture that brings none, of a user who names none, need not be walked for it.</summary>
    public bool Deciphered { get; set; }
}

/// <summary>Tables that a protocol on a stream asks only once a text stood in that, in one message and as it is: <c>CONNECT</c>, before HTTP carries other protocols
/// (RFC 9110, 9.3.6). So plans need not follow each stream that might bring one: <see cref="PassedStreams"/>.</summary>
/// <param name="text">The text, in ASCII: three bytes at least.</param>
/// <param name="tables">The tables.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CarriesAfterAttribute(string text, params string[] tables) : Attribute
{
    public string Text => text;

    public IReadOnlyList<string> Tables => tables;
}

/// <summary>
/// The payload may be a piece of a datagram. The engine puts the pieces together (see <see cref="Dissection.Reassemble"/>): the packet that
/// completes a datagram goes on with the whole, which is a data source of its own; other pieces stay data. Pieces of one datagram agree in
/// the packet's addresses and in what identifies it. Scans (<see cref="LayerScan"/>) leave pieces to a walk.
/// </summary>
/// <param name="identification">An integer property: which datagram between the two addresses.</param>
/// <param name="offset">An integer property: the place of the piece's first byte in the datagram, in bytes.</param>
/// <param name="more">A bool property: whether others follow. The payload is a piece if it is true, or the offset is not zero.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FragmentAttribute(string identification, string offset, string more) : Attribute
{
    public string Identification => identification;
    public string Offset => offset;
    public string More => more;

    /// <summary>The protocol that declares the fields (<see cref="DeclareFragmentsAttribute"/>), if it is not this one but the one that it extends.</summary>
    public Type? Fields { get; set; }

    /// <summary>A bool property: false if the carrier holds less than it promises. Pieces that the capture cut need no telling.</summary>
    public string? Whole { get; set; }

    /// <summary>A bool property: false if the user wants pieces to stay apart. The first is then read as far as it goes.</summary>
    public string? Joined { get; set; }

    /// <summary>A first piece of which bytes lack, so that it can't be put together with others, is read as far as it goes.</summary>
    public bool ReadsCut { get; set; }

    /// <summary>A method <c>void (TextBuilder)</c> that writes the Info column of what stays a piece.</summary>
    public string? Info { get; set; }
}
