using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Router renumbering: a command, its result, or a reset of the sequence numbers, told apart by the code.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2894"/>
[PartOf<Icmpv6>]
public readonly ref partial struct RouterRenumbering
{
    [Field("icmpv6.rr.sequence_number", "Sequence Number", Description = "The sequence number MUST be non-decreasing between Sequence Number Resets")]
    public partial uint SequenceNumber { get; }

    [Field("icmpv6.rr.segment_number", "Segment Number", Description = "Enumerates different valid RR messages having the same Sequence Number")]
    public partial byte SegmentNumber { get; }

    [Field("icmpv6.rr.flag", "Flags", Base.Hex, Description = "Five are defined and three bits are reserved"), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("icmpv6.rr.flag.t", "Test Command", Truth = Truth.SetNotSet,
        Description = "Indicates a Test message: processing is to be simulated and no configuration changes are to be made")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsTest { get; }

    [Field("icmpv6.rr.flag.r", "Result requested", Truth = Truth.SetNotSet,
        Description = "Indicates that the router send a Result message upon completion of processing the Command message")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool WantsResult { get; }

    [Field("icmpv6.rr.flag.a", "All Interfaces", Truth = Truth.SetNotSet,
        Description = "Indicates that the Command be applied to all interfaces regardless of administrative shutdown status")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsForAllInterfaces { get; }

    [Field("icmpv6.rr.flag.s", "Site-specific", Truth = Truth.SetNotSet,
        Description = "Indicates that the Command be applied only to interfaces which belong to the same site as the interface to which the Command is addressed")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsSiteSpecific { get; }

    [Field("icmpv6.rr.flag.p", "Processed previously", Truth = Truth.SetNotSet,
        Description = "Indicates that the Command message was previously processed (and is not a Test) and the responding router is not processing it again")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsProcessed { get; }

    [Field("icmpv6.rr.flag.rsv", "Reserved", Description = "Must be Zero"), Bits(3), Of(nameof(Flags))]
    public partial byte ReservedFlags { get; }

    /// <summary>In milliseconds.</summary>
    [Field("icmpv6.rr.maxdelay", "Max Delay",
        Description = "Specifying the maximum time (in milliseconds) by which a router MUST delay sending any reply to this Command")]
    public partial ushort MaximumDelay { get; }

    [Field("icmpv6.reserved", "Reserved"), Size(4)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [If(nameof(IsCommand))]
    public partial RenumberingMatch Match { get; }

    [If(nameof(IsCommand))]
    public partial Sequence<RenumberingUse> Uses { get; }

    [If(nameof(IsResult))]
    public partial Sequence<RenumberingResult> Results { get; }

    private RouterRenumberingCode Code => (RouterRenumberingCode)Slice.Whole.UInt8(1);
    private bool IsCommand => Code == RouterRenumberingCode.Command;
    private bool IsResult => Code == RouterRenumberingCode.Result;

    private void WriteFlags(TextBuilder text)
    {
        if (IsTest) text.Append(", Test Command");
        if (WantsResult) text.Append(", Result requested");
        if (IsForAllInterfaces) text.Append(", All Interfaces");
        if (IsSiteSpecific) text.Append(", Site-specific");
        if (IsProcessed) text.Append(", Processed previously");
    }
}

/// <summary>Which prefixes a command is for (RFC 2894, 3.2.1.1).</summary>
[PartOf<Icmpv6>, Node("icmpv6.rr.pco.mp", "Match-Prefix Part", FieldType.None)]
public readonly ref partial struct RenumberingMatch
{
    [Field("icmpv6.rr.pco.mp.opcode", "OpCode",
        Description = "Specifying the operation to be performed when the associated MatchPrefix matches an interface's prefix or address")]
    public partial RenumberingOperation Operation { get; }

    /// <summary>Of this part and those that follow, in units of eight bytes.</summary>
    [Field("icmpv6.rr.pco.mp.oplength", "OpLength", Description = "The total length of this Prefix Control Operation (in units of 8 octets)")]
    public partial byte OperationLength { get; }

    [Field("icmpv6.rr.pco.mp.ordinal", "Ordinal", Base.Hex, Description = "The value is otherwise unconstrained")]
    public partial byte Ordinal { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rr.pco.mp.matchlen", "MatchLen",
        Description = "Between 0 and 128 inclusive specifying the number of initial bits of MatchPrefix which are significant in matching")]
    public partial byte MatchLength { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rr.pco.mp.minlen", "MinLen",
        Description = "Specifying the minimum length which any configured prefix must have in order to be eligible for testing against the MatchPrefix")]
    public partial byte LeastLength { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rr.pco.mp.maxlen", "MaxLen",
        Description = "Specifying the maximum length which any configured prefix must have in order to be eligible for testing against the MatchPrefix")]
    public partial byte GreatestLength { get; }

    [Field("icmpv6.reserved", "Reserved"), Size(2)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [Field("icmpv6.rr.pco.mp.matchprefix", "MatchPrefix", Description = "The 128-bit prefix to be compared with each interface's prefix or address")]
    public partial IPv6Address Prefix { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        const int Size = 24;
        text.Append("Match-Prefix Part");
        if (Slice.CapturedLength < Size) return;
        text.Append(": ");
        if (Operation.Name() is { } name) text.Append(name);
        else text.Append($"Unknown {(byte)Operation}");
        text.Append($" {Prefix}/{MatchLength} ({LeastLength}-{GreatestLength})");
    }
}

/// <summary>A prefix to be used then (RFC 2894, 3.2.1.2).</summary>
[PartOf<Icmpv6>, Node("icmpv6.rr.pco.up", "Use-Prefix Part", FieldType.None)]
public readonly ref partial struct RenumberingUse
{
    /// <summary>In bits.</summary>
    [Field("icmpv6.rr.pco.up.uselen", "UseLen", Description = "specifying the number of initial bits of UsePrefix to use in creating a new prefix for an interface")]
    public partial byte UseLength { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rr.pco.up.keeplen", "KeepLen",
        Description = "Specifying the number of bits of the prefix or address which matched the associated Match-Prefix which should be retained in the new prefix")]
    public partial byte KeepLength { get; }

    [Field("icmpv6.rr.pco.up.flagmask", "FlagMask", Base.Hex), Append(nameof(WriteMask))]
    public partial byte FlagMask { get; }

    [Field("icmpv6.rr.pco.up.flagmask.l", "On-link flag(L)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(FlagMask))]
    public partial bool MasksOnLink { get; }

    [Field("icmpv6.rr.pco.up.flagmask.a", "Autonomous address-configuration flag(A)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(FlagMask))]
    public partial bool MasksAutonomous { get; }

    [Field("icmpv6.rr.pco.up.flagmask.reserved", "Reserved"), Bits(6), Of(nameof(FlagMask))]
    public partial byte ReservedMask { get; }

    [Field("icmpv6.rr.pco.up.raflags", "RAFlags", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte AdvertisementFlags { get; }

    [Field("icmpv6.rr.pco.up.flagmask.l", "On-link flag(L)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(AdvertisementFlags))]
    public partial bool IsOnLink { get; }

    [Field("icmpv6.rr.pco.up.flagmask.a", "Autonomous address-configuration flag(A)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(AdvertisementFlags))]
    public partial bool IsAutonomous { get; }

    [Field("icmpv6.rr.pco.up.flagmask.reserved", "Reserved"), Bits(6), Of(nameof(AdvertisementFlags))]
    public partial byte ReservedAdvertisementFlags { get; }

    /// <summary>In seconds.</summary>
    [Field("icmpv6.rr.pco.up.validlifetime", "Valid Lifetime", Names = typeof(PrefixLifetime), SpecialNames = true,
        Description = "The number of seconds for which the New Prefix will be valid")]
    public partial uint ValidLifetime { get; }

    /// <summary>In seconds.</summary>
    [Field("icmpv6.rr.pco.up.preferredlifetime", "Preferred Lifetime", Names = typeof(PrefixLifetime), SpecialNames = true,
        Description = "The number of seconds for which the New Prefix will be preferred")]
    public partial uint PreferredLifetime { get; }

    [Field("icmpv6.rr.pco.up.flag", "Flags", Base.Hex), Append(nameof(WriteDecrements))]
    public partial uint Flags { get; }

    [Field("icmpv6.rr.pco.up.flag.v", "Decrement valid lifetime", Truth = Truth.SetNotSet,
        Description = "When set, indicating that the valid lifetime of the New Prefix MUST be effectively decremented in real time")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool DecrementsValid { get; }

    [Field("icmpv6.rr.pco.up.flag.p", "Decrement preferred lifetime", Truth = Truth.SetNotSet,
        Description = "When set, indicating that the preferred lifetime of the New Prefix MUST be effectively decremented in real time")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool DecrementsPreferred { get; }

    [Field("icmpv6.rr.pco.up.flag.reserved", "Reserved"), Bits(30), Of(nameof(Flags))]
    public partial uint ReservedFlags { get; }

    [Field("icmpv6.rr.pco.up.useprefix", "UsePrefix",
        Description = "The 128-bit Use-prefix which either becomes or is used in forming (if KeepLen is nonzero) the New Prefix")]
    public partial IPv6Address Prefix { get; }

    private void WriteMask(TextBuilder text) => WriteFlags(text, MasksOnLink, MasksAutonomous);
    private void WriteFlags(TextBuilder text) => WriteFlags(text, IsOnLink, IsAutonomous);

    private static void WriteFlags(TextBuilder text, bool isOnLink, bool isAutonomous)
    {
        if (isOnLink) text.Append(", On-link flag(L)");
        if (isAutonomous) text.Append(", Autonomous address-configuration flag(A)");
    }

    private void WriteDecrements(TextBuilder text)
    {
        if (DecrementsValid) text.Append(", Decrement valid lifetime");
        if (DecrementsPreferred) text.Append(", Decrement preferred lifetime");
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        const int Size = 32;
        text.Append("Use-Prefix Part");
        if (Slice.CapturedLength >= Size) text.Append($": {Prefix}/{UseLength} (keep {KeepLength})");
    }
}

/// <summary>What became of a command on one interface (RFC 2894, 3.3).</summary>
[PartOf<Icmpv6>, Node("icmpv6.rr.rm", "Result Message", FieldType.None)]
public readonly ref partial struct RenumberingResult
{
    [Field("icmpv6.rr.rm.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial ushort Flags { get; }

    [Field("icmpv6.rr.rm.flag.reserved", "Reserved", Description = "Must be Zero"), Bits(14), Of(nameof(Flags))]
    public partial ushort ReservedFlags { get; }

    [Field("icmpv6.rr.rm.flag.b", "Bounds", Truth = Truth.SetNotSet,
        Description = "When set, indicates that one or more fields in the associated PCO were out of bounds")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsOutOfBounds { get; }

    [Field("icmpv6.rr.rm.flag.f", "Forbidden", Truth = Truth.SetNotSet)]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsForbidden { get; }

    [Field("icmpv6.rr.rm.ordinal", "Ordinal", Base.Hex, Description = "The value is otherwise unconstrained")]
    public partial byte Ordinal { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rr.rm.matchedlen", "MatchedLen", Description = "The length of the Matched Prefix")]
    public partial byte MatchedLength { get; }

    [Field("icmpv6.rr.rm.interfaceindex", "InterfaceIndex",
        Description = "The router's numeric designation of the interface on which the MatchedPrefix was configured")]
    public partial uint InterfaceIndex { get; }

    [Field("icmpv6.rr.rm.matchedprefix", "MatchedPrefix", Description = "The 128 Bits MatchedPrefix")]
    public partial IPv6Address Prefix { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsOutOfBounds) text.Append(", Bounds");
        if (IsForbidden) text.Append(", Forbidden");
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        const int Size = 24;
        text.Append("Result Message");
        if (Slice.CapturedLength >= Size) text.Append($": {Prefix}/{MatchedLength} (interface {InterfaceIndex})");
    }
}
