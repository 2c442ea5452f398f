namespace GenShark;

/// <summary>Declares a protocol: its fields follow in the order of the wire.</summary>
/// <param name="filterName">The name in display filters: <c>udp</c>.</param>
/// <param name="name">The name in the tree: <c>User Datagram Protocol</c>.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ProtocolAttribute(string filterName, string name) : Attribute
{
    public string FilterName => filterName;
    public string Name => name;

    /// <summary>The short name, which marks of broken layers and the Protocol column show; the filter name in capitals if not given, nothing if empty.</summary>
    public string? Short { get; set; }

    /// <summary>The text of the Protocol column where it is not the short name.</summary>
    public string? Column { get; set; }

    /// <summary>The layer shows nothing, not even itself, unless so many bytes are there.</summary>
    public int ShownFrom { get; set; }

    /// <summary>With <see cref="ShownFrom"/>: the columns stay the carrier's too, unless so many bytes are there.</summary>
    public bool NamedOnceShown { get; set; }

    /// <summary>The filter name of a protocol whose packets this one's messages quote.</summary>
    public string? Quotes { get; set; }

    /// <summary>An int property: where the quoted packet begins; 0 if there is none, below 0 if only a walk can tell, as it is without the property.</summary>
    public string? QuotedAt { get; set; }

    /// <summary>A bool property: whether accessors and scans (<see cref="LayerScan"/>) would read the layer otherwise than a walk does.</summary>
    public string? WalkWhen { get; set; }

    /// <summary>The filter name of the protocol in whose tree layers hang, if that or another part of it carries them: IPv6's extension headers.</summary>
    public string? Extends { get; set; }

    /// <summary>Filter names of protocols whose layers show what layers of this one said in packets before: a plan that walks them walks it too.</summary>
    public string[] Tells { get; set; } = [];

    /// <summary>Layers of it one behind the other have one name in frame.protocols: the labels of MPLS.</summary>
    public bool Stacked { get; set; }

    /// <summary>False for layers whose name does not stand in frame.protocols: tshark takes back the names of those that say they took no bytes.</summary>
    public bool Listed { get; set; } = true;

    /// <summary>A class whose properties are the protocol's preferences (<see cref="PreferenceAttribute"/>); dissections have it by <see cref="Session.Preferences{T}"/>.</summary>
    public Type? Preferences { get; set; }

    /// <summary>False for layers that stand in frame.protocols but have no tree and no filter name of their own.</summary>
    public bool Shown { get; set; } = true;
}

/// <summary>Declares a part of a protocol: a record, an option, a message. Its fields belong to the protocol.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class PartOfAttribute<TProtocol> : Attribute where TProtocol : allows ref struct;

/// <summary>The part stands in the tree as a subtree of its own. Without a name the head is text, which <see cref="TitleAttribute"/> writes.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class NodeAttribute(string? name = null, string? label = null, FieldType type = FieldType.None) : Attribute
{
    public string? Name => name;
    public string? Label => label;
    public FieldType Type => type;

    /// <summary>For choices in BER: the enumeration that names what is chosen.</summary>
    public Type? Names { get; set; }

    /// <summary>Of a text: how many bytes it covers, where those are not all of the part's; without them it is not shown.</summary>
    public int Size { get; set; }

    /// <summary>Wireshark registers the field as a protocol, though it looks like any other field: Elasticsearch's lines show that.</summary>
    public bool IsProtocol { get; set; }
}

/// <summary>Says what carries the protocol: it follows in this table under these keys (<c>"ip.proto", 17</c>).</summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class OverAttribute(string table, params uint[] keys) : Attribute
{
    public string Table => table;
    public uint[] Keys => keys;

    /// <summary>Keys that are names: media types. Capitals and small letters are the same.</summary>
    public string[] Names { get; set; } = [];

    /// <summary>Of a table of ports: whether the user has no preference for the keys (<c>-o http.tcp.port:80,8080</c>).</summary>
    public bool Lasting { get; set; }
}

/// <summary>
/// The protocol holds parts of another one, and shows their fields under its own name: <c>tls.handshake.version</c> is <c>dtls.handshake.version</c> in DTLS.
/// The fields are declared by that; one that the protocol declares itself stands for the other's of the same name.
/// </summary>
/// <typeparam name="T">The other protocol.</typeparam>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class RenamesPartsOfAttribute<T> : Attribute where T : allows ref struct;

/// <summary>Declares a field that no property holds: one that <see cref="CustomAttribute"/> code adds, as <c>…Fields.Name</c>.</summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class DeclareFieldAttribute(string name, string label, FieldType type, Base @base = Base.None) : Attribute
{
    public string Name => name;
    public string Label => label;
    public FieldType Type => type;
    public Base Base => @base;
    public Type? Names { get; set; }
    public bool NamesOnly { get; set; }
    public string? Truth { get; set; }
    public string? Unit { get; set; }

    /// <inheritdoc cref="FieldAttribute.Counts"/>
    public Type? Counts { get; set; }
    public ulong Mask { get; set; }
    public int MaskWidth { get; set; }
    public string? Description { get; set; }
}

/// <summary>
/// Declares the fields that show how datagrams of the protocol were put together from pieces: <c>ip.fragments</c>, <c>ip.fragment</c>,
/// <c>ip.fragment.overlap</c>, <c>ip.reassembled.data</c> and so on. <see cref="FragmentAttribute"/> says what is a piece.
/// </summary>
/// <param name="prefix">What the names of the fields start with: <c>ip</c>.</param>
/// <param name="name">What the datagrams are called: <c>IPv4</c>.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class DeclareFragmentsAttribute(string prefix, string name) : Attribute
{
    public string Prefix => prefix;
    public string Name => name;

    /// <summary>The type of the field that heads the others: <see cref="FieldType.None"/>, or <see cref="FieldType.Bytes"/> where it holds the datagram.</summary>
    public FieldType Type { get; set; } = FieldType.None;

    /// <summary>The name of the field that tells the packet with the whole datagram, where it is not <c>reassembled.in</c> behind the prefix.</summary>
    public string? ReassembledIn { get; set; }

    /// <summary>What hex dumps call the whole, if pieces are those of a message that the protocol itself cuts up (<c>SMTP</c>): their fields have the
    /// names that most protocols give them, and there is none for the whole.</summary>
    public string? MessagesOf { get; set; }
}

/// <summary>The byte order of a structure's numbers, or of one. Network order (big) if not said.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Property)]
public sealed class EndianAttribute(Endian order) : Attribute
{
    public Endian Order => order;
}

/// <summary>Byte order.</summary>
public enum Endian { Big, Little }

/// <summary>Gives <c>Name()</c> to enumerations that name no field as such: those that the declaration's own texts choose from.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class UsesNamesAttribute(params Type[] enums) : Attribute
{
    public Type[] Enums => enums;
}
