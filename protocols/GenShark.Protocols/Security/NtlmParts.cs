using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the sides can do, and agree on (MS-NLMP, 2.2.2.5).</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmFlags
{
    [Field("ntlmssp.negotiateflags", "Negotiate Flags", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("ntlmssp.negotiate56", "Negotiate 56", Truth = Truth.SetNotSet, Description = "56-bit encryption is supported"), Mask(0x80000000), Of(nameof(Value))] public partial bool Negotiate56 { get; }
    [Field("ntlmssp.negotiatekeyexch", "Negotiate Key Exchange", Truth = Truth.SetNotSet), Mask(0x40000000), Of(nameof(Value))] public partial bool NegotiateKeyExchange { get; }
    [Field("ntlmssp.negotiate128", "Negotiate 128", Truth = Truth.SetNotSet, Description = "128-bit encryption is supported"), Mask(0x20000000), Of(nameof(Value))] public partial bool Negotiate128 { get; }
    [Field("ntlmssp.negotiatent10000000", "Negotiate 0x10000000", Truth = Truth.SetNotSet), Mask(0x10000000), Of(nameof(Value))] public partial bool Negotiate0x10000000 { get; }
    [Field("ntlmssp.negotiatent08000000", "Negotiate 0x08000000", Truth = Truth.SetNotSet), Mask(0x8000000), Of(nameof(Value))] public partial bool Negotiate0x08000000 { get; }
    [Field("ntlmssp.negotiatent04000000", "Negotiate 0x04000000", Truth = Truth.SetNotSet), Mask(0x4000000), Of(nameof(Value))] public partial bool Negotiate0x04000000 { get; }
    [Field("ntlmssp.negotiateversion", "Negotiate Version", Truth = Truth.SetNotSet), Mask(0x2000000), Of(nameof(Value))] public partial bool NegotiateVersion { get; }
    [Field("ntlmssp.negotiatent01000000", "Negotiate 0x01000000", Truth = Truth.SetNotSet), Mask(0x1000000), Of(nameof(Value))] public partial bool Negotiate0x01000000 { get; }
    [Field("ntlmssp.negotiatetargetinfo", "Negotiate Target Info", Truth = Truth.SetNotSet), Mask(0x800000), Of(nameof(Value))] public partial bool NegotiateTargetInfo { get; }
    [Field("ntlmssp.requestnonntsession", "Request Non-NT Session", Truth = Truth.SetNotSet), Mask(0x400000), Of(nameof(Value))] public partial bool RequestNonNTSession { get; }
    [Field("ntlmssp.negotiatent00200000", "Negotiate 0x00200000", Truth = Truth.SetNotSet), Mask(0x200000), Of(nameof(Value))] public partial bool Negotiate0x00200000 { get; }
    [Field("ntlmssp.negotiateidentify", "Negotiate Identify", Truth = Truth.SetNotSet), Mask(0x100000), Of(nameof(Value))] public partial bool NegotiateIdentify { get; }
    [Field("ntlmssp.negotiatentlm2", "Negotiate Extended Security", Truth = Truth.SetNotSet), Mask(0x80000), Of(nameof(Value))] public partial bool NegotiateExtendedSecurity { get; }
    [Field("ntlmssp.targettypeshare", "Target Type Share", Truth = Truth.SetNotSet), Mask(0x40000), Of(nameof(Value))] public partial bool TargetTypeShare { get; }
    [Field("ntlmssp.targettypeserver", "Target Type Server", Truth = Truth.SetNotSet), Mask(0x20000), Of(nameof(Value))] public partial bool TargetTypeServer { get; }
    [Field("ntlmssp.targettypedomain", "Target Type Domain", Truth = Truth.SetNotSet), Mask(0x10000), Of(nameof(Value))] public partial bool TargetTypeDomain { get; }
    [Field("ntlmssp.negotiatealwayssign", "Negotiate Always Sign", Truth = Truth.SetNotSet), Mask(0x8000), Of(nameof(Value))] public partial bool NegotiateAlwaysSign { get; }
    [Field("ntlmssp.negotiate00004000", "Negotiate 0x00004000", Truth = Truth.SetNotSet), Mask(0x4000), Of(nameof(Value))] public partial bool Negotiate0x00004000 { get; }
    [Field("ntlmssp.negotiateoemworkstationsupplied", "Negotiate OEM Workstation Supplied", Truth = Truth.SetNotSet), Mask(0x2000), Of(nameof(Value))] public partial bool NegotiateOEMWorkstationSupplied { get; }
    [Field("ntlmssp.negotiateoemdomainsupplied", "Negotiate OEM Domain Supplied", Truth = Truth.SetNotSet), Mask(0x1000), Of(nameof(Value))] public partial bool NegotiateOEMDomainSupplied { get; }
    [Field("ntlmssp.negotiateanonymous", "Negotiate Anonymous", Truth = Truth.SetNotSet), Mask(0x800), Of(nameof(Value))] public partial bool NegotiateAnonymous { get; }
    [Field("ntlmssp.negotiatentonly", "Negotiate NT Only", Truth = Truth.SetNotSet), Mask(0x400), Of(nameof(Value))] public partial bool NegotiateNTOnly { get; }
    [Field("ntlmssp.negotiatentlm", "Negotiate NTLM key", Truth = Truth.SetNotSet), Mask(0x200), Of(nameof(Value))] public partial bool NegotiateNTLMKey { get; }
    [Field("ntlmssp.negotiate00000100", "Negotiate 0x00000100", Truth = Truth.SetNotSet), Mask(0x100), Of(nameof(Value))] public partial bool Negotiate0x00000100 { get; }
    [Field("ntlmssp.negotiatelmkey", "Negotiate Lan Manager Key", Truth = Truth.SetNotSet), Mask(0x80), Of(nameof(Value))] public partial bool NegotiateLanManagerKey { get; }
    [Field("ntlmssp.negotiatedatagram", "Negotiate Datagram", Truth = Truth.SetNotSet), Mask(0x40), Of(nameof(Value))] public partial bool NegotiateDatagram { get; }
    [Field("ntlmssp.negotiateseal", "Negotiate Seal", Truth = Truth.SetNotSet), Mask(0x20), Of(nameof(Value))] public partial bool NegotiateSeal { get; }
    [Field("ntlmssp.negotiatesign", "Negotiate Sign", Truth = Truth.SetNotSet), Mask(0x10), Of(nameof(Value))] public partial bool NegotiateSign { get; }
    [Field("ntlmssp.negotiate00000008", "Request 0x00000008", Truth = Truth.SetNotSet), Mask(0x8), Of(nameof(Value))] public partial bool Request0x00000008 { get; }
    [Field("ntlmssp.requesttarget", "Request Target", Truth = Truth.SetNotSet), Mask(0x4), Of(nameof(Value))] public partial bool RequestTarget { get; }
    [Field("ntlmssp.negotiateoem", "Negotiate OEM", Truth = Truth.SetNotSet), Mask(0x2), Of(nameof(Value))] public partial bool NegotiateOEM { get; }
    [Field("ntlmssp.negotiateunicode", "Negotiate UNICODE", Truth = Truth.SetNotSet), Mask(0x1), Of(nameof(Value))] public partial bool NegotiateUNICODE { get; }
}

/// <summary>The version of Windows, and of NTLM (MS-NLMP, 2.2.2.10).</summary>
[PartOf<Ntlmssp>, Node("ntlmssp.version", "Version", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct NtlmVersion
{
    [Field("ntlmssp.version.major", "Major Version")] public partial byte Major { get; }
    [Field("ntlmssp.version.minor", "Minor Version")] public partial byte Minor { get; }
    [Field("ntlmssp.version.build_number", "Build Number")] public partial ushort Build { get; }
    [Size(3)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("ntlmssp.version.ntlm_current_revision", "NTLM Current Revision")] public partial byte Revision { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Version {Major}.{Minor} (Build {Build}); NTLM Current Revision {Revision}");
}

/// <summary>Proves that what another protocol said is whole (MS-NLMP, 2.2.2.9).</summary>
[PartOf<Ntlmssp>, Node("ntlmssp.verf", "NTLMSSP Verifier", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct NtlmVerifier
{
    [Field("ntlmssp.verf.vers", "Version Number")] public partial uint Version { get; }
    [Field("ntlmssp.verf.body", "Verifier Body"), Rest] public partial ReadOnlySpan<byte> Body { get; }
}
