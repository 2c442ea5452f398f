using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a client can do (MS-NLMP, 2.2.1.1).</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
[DeclareField("ntlmssp.negotiate.callingworkstation", "Calling workstation name", FieldType.String), DeclareField("ntlmssp.negotiate.domain", "Calling workstation domain", FieldType.String)]
[DeclareField("ntlmssp.string.length", "Length", FieldType.UInt16, Base.Dec), DeclareField("ntlmssp.string.maxlen", "Maxlen", FieldType.UInt16, Base.Dec), DeclareField("ntlmssp.string.offset", "Offset", FieldType.UInt32, Base.Dec)]
[DeclareField("ntlmssp.blob.length", "Length", FieldType.UInt16, Base.Dec), DeclareField("ntlmssp.blob.maxlen", "Maxlen", FieldType.UInt16, Base.Dec), DeclareField("ntlmssp.blob.offset", "Offset", FieldType.UInt32, Base.Dec)]
public readonly ref partial struct NtlmNegotiate
{
    private const int DomainField = 16, WorkstationField = 24, VersionStart = 32, VersionSize = 8;

    public partial NtlmFlags Flags { get; }

    /// <summary>Their texts lie elsewhere, in the code page of the client.</summary>
    [Custom]
    private bool ShowNames(Dissection d, in Slice s, ref int at)
    {
        Slice message = s.Whole;
        return NtlmText.ShowText(d, message, NtlmsspFields.NegotiateDomain, DomainField, isUnicode: false)
            && NtlmText.ShowText(d, message, NtlmsspFields.NegotiateCallingworkstation, WorkstationField, isUnicode: false);
    }

    [At(VersionStart - 12), If(nameof(HasVersion))] public partial NtlmVersion Version { get; }

    private bool HasVersion => Flags.NegotiateVersion && Slice.Length + Slice.LayerOffset >= VersionStart + VersionSize;
}

/// <summary>What a server agrees to, and what the client is to encrypt (MS-NLMP, 2.2.1.2).</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
[DeclareField("ntlmssp.challenge.target_name", "Target Name", FieldType.String)]
public readonly ref partial struct NtlmChallenge
{
    private const int NameField = 12, FlagsStart = 20, InfoField = 40, VersionStart = 48, VersionSize = 8;

    /// <summary>The name lies elsewhere, and the flags behind its place tell how it is written.</summary>
    [Custom]
    private bool ShowName(Dissection d, in Slice s, ref int at) =>
        NtlmText.ShowText(d, s.Whole, NtlmsspFields.ChallengeTargetName, NameField, NtlmText.IsUnicode(s.Whole, FlagsStart));

    [At(FlagsStart - 12)] public partial NtlmFlags Flags { get; }
    [Field("ntlmssp.ntlmserverchallenge", "NTLM Server Challenge"), At(12), Size(8)] public partial ReadOnlySpan<byte> Challenge { get; }
    [Step] private void LearnChallenge() => Dissection!.Session.State<NtlmChallenges>().Learn(Dissection, Slice.UInt64Little(12));
    [Field("ntlmssp.reserved", "Reserved"), At(20), Size(8)] public partial ReadOnlySpan<byte> Reserved { get; }
    [At(nameof(InfoStart)), Size(nameof(InfoSize)), If(nameof(HasInfo))] public partial NtlmTargetInfo Info { get; }
    [At(VersionStart - 12), If(nameof(HasVersion))] public partial NtlmVersion Version { get; }

    private bool HasInfo => Slice.UInt16Little(InfoField - 12) > 0;
    private int InfoSize => Slice.UInt16Little(InfoField - 12);
    private uint InfoStart => Slice.UInt32Little(InfoField - 8);
    private bool HasVersion => Flags.NegotiateVersion && Slice.Length + Slice.LayerOffset >= VersionStart + VersionSize;
}

/// <summary>What a server tells of itself.</summary>
[PartOf<Ntlmssp>, Node("ntlmssp.challenge.target_info", "Target Info", FieldType.None)]
[DeclareField("ntlmssp.challenge.target_info.length", "Length", FieldType.UInt16, Base.Dec), DeclareField("ntlmssp.challenge.target_info.maxlen", "Maxlen", FieldType.UInt16, Base.Dec), DeclareField("ntlmssp.challenge.target_info.offset", "Offset", FieldType.UInt32, Base.Dec)]
public readonly ref partial struct NtlmTargetInfo
{
    private const int Field = 40;

    /// <summary>Where it lies stands in the message's head.</summary>
    [Custom]
    private bool ShowPlace(Dissection d, in Slice s, ref int at)
    {
        NtlmText.ShowPlaceItems(d, s.Whole, Field, NtlmsspFields.ChallengeTargetInfoLength, NtlmsspFields.ChallengeTargetInfoMaxlen, NtlmsspFields.ChallengeTargetInfoOffset);
        return true;
    }

    public partial Sequence<NtlmTargetItem> Items { get; }
}
