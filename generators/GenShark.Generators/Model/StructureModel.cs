namespace GenShark.Generators.Model;

/// <summary>A declared protocol or a part of one, as written: no Roslyn symbol, compared by value.</summary>
internal sealed record StructureModel
{
    public required string Namespace { get; init; }
    public required string Name { get; init; }
    public required string Accessibility { get; init; }

    /// <summary>The protocol's declaration; null for a part.</summary>
    public ProtocolModel? Protocol { get; init; }

    /// <summary>Full name of the protocol that the fields belong to: the structure itself, or what it is a part of.</summary>
    public required string Owner { get; init; }

    /// <summary>Filter names of other protocols whose parts it holds.</summary>
    public EquatableArray<string> Borrows { get; init; }

    /// <summary>Full names of the structures that it holds.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>Full name of the protocol whose parts show their fields under this one's name where it holds them; null for most.</summary>
    public string? RenamesPartsOf { get; init; }

    /// <summary>The tables that its own code finds protocols in.</summary>
    public EquatableArray<string> Carries { get; init; }

    /// <summary>Those of <see cref="Carries"/> that it carries enciphered.</summary>
    public EquatableArray<string> Deciphered { get; init; }

    /// <summary>The text that its streams must have brought before it asks <see cref="SignedTables"/>; null for most.</summary>
    public string? Sign { get; init; }

    /// <summary>The tables that it asks only then.</summary>
    public EquatableArray<string> SignedTables { get; init; }

    public NodeModel? Node { get; init; }

    /// <summary>That it is an ASN.1 type in BER.</summary>
    public BerModel? Ber { get; init; }

    /// <summary>Object identifiers that it gives names.</summary>
    public EquatableArray<BerOidModel> OidNames { get; init; }
    public EquatableArray<MemberModel> Members { get; init; }
    public EquatableArray<FieldModel> DeclaredFields { get; init; }

    /// <summary>The fields of its datagrams that come in pieces; they are among the declared ones.</summary>
    public FragmentFieldsModel? FragmentFields { get; init; }

    /// <summary>For each member that is plain C#: which wire members it reads, directly or through others.</summary>
    public EquatableArray<ReadsModel> Reads { get; init; }

    public EquatableArray<EnumModel> Enums { get; init; }
    public string? LengthProperty { get; init; }
    public string? AcceptProperty { get; init; }
    public string? GuessProperty { get; init; }
    public EquatableArray<string> GuessTables { get; init; }
    public bool GuessSifts { get; init; }
    public string? LastProperty { get; init; }
    public string? PrefaceMethod { get; init; }

    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
    public string OwnerName => Owner.Substring(Owner.LastIndexOf('.') + 1);

    public IEnumerable<string> ReadsOf(string? member) => Reads.FirstOrDefault(reads => reads.Member == member)?.Wire ?? [];

    /// <summary>Whether a member reads more than the layer's bytes, so that it says nothing outside of a dissection.</summary>
    public bool NeedsDissection(string? member) => Reads.FirstOrDefault(reads => reads.Member == member)?.NeedsDissection == true;

    /// <summary>Whether a plain C# member looks at bytes itself, not through the fields.</summary>
    public bool LooksAtBytes(string member) => Reads.FirstOrDefault(reads => reads.Member == member)?.LooksAtBytes != false;

    /// <summary>Whether a plain C# member asks how long the carrying protocol says the structure is.</summary>
    public bool AsksLength(string member) => Reads.FirstOrDefault(reads => reads.Member == member)?.AsksLength != false;

    /// <summary>Whether a member is another one where the layer is quoted.</summary>
    public bool AsksWhetherQuoted(string? member) => Reads.FirstOrDefault(reads => reads.Member == member)?.AsksWhetherQuoted == true;
}

internal sealed record ProtocolModel(
    string FilterName, string Name, string ShortName, string? Column, int ShownFrom, bool NamedOnceShown, string? Quotes, string? QuotedAt, string? WalkWhen, bool Shown, bool Stacked, bool Listed, string? Extends, EquatableArray<string> Tells, string? Preferences, MessageModel? Message, bool IsInTrunk,
    EquatableArray<OverModel> Over);

/// <summary>That the protocol's units are messages of a stream, and which property tells how long they are.</summary>
internal sealed record MessageModel(string Size, int Header, string? Announce, string? Begun, string? Joined, bool ShowsSize, bool Catches);

internal sealed record OverModel(string Table, EquatableArray<uint> Keys, EquatableArray<string> Names, bool Lasting)
{
    /// <summary>Whether the user has a preference for the keys.</summary>
    public bool IsPreference => !Lasting && Table.EndsWith(".port", System.StringComparison.Ordinal);
}

internal sealed record NodeModel(FieldModel? Field, int Size = 0);

internal sealed record ReadsModel(string Member, EquatableArray<string> Wire, bool NeedsDissection, bool AsksWhetherQuoted, bool LooksAtBytes, bool AsksLength);

/// <summary>An enumeration with labels on its members.</summary>
internal sealed record EnumModel(string FullName, string Underlying, EquatableArray<EnumEntry> Entries);

internal sealed record EnumEntry(ulong First, ulong Last, string Name);
