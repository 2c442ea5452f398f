using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How secret the packet is: RFC 1108's form, or the first one (RFC 791), which its levels tell.</summary>
[PartOf<Ipv4>, Node("ip.options.security", "IP Option - Security", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4SecurityOption
{
    private const int FirstFormSize = 11;

    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    [If(nameof(IsFirstForm))]
    public partial Ipv4FirstSecurity FirstForm { get; }

    [If(nameof(IsBasicForm)), Rest]
    public partial Ipv4BasicSecurity BasicForm { get; }

    private bool IsFirstForm => Slice.Length == FirstFormSize && ((IpSecurity)Slice.UInt16(2)).Name() is not null;
    private bool IsBasicForm => !IsFirstForm;
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.Security, Slice.Length);
}

/// <summary>RFC 791, 3.1.</summary>
[PartOf<Ipv4>]
[DeclareField("ip.opt.sec_rfc791_hr", "Handling Restrictions", FieldType.String)]
[DeclareField("ip.opt.sec_rfc791_tcc", "Transmission Control Code", FieldType.String)]
public readonly ref partial struct Ipv4FirstSecurity
{
    [Field("ip.opt.sec_rfc791_sec", "Security", Base.Hex)]
    public partial IpSecurity Security { get; }

    [Field("ip.opt.sec_rfc791_comp", "Compartments")]
    public partial ushort Compartments { get; }

    /// <summary>Text that zeros may fill up.</summary>
    [Custom]
    private bool WalkTexts(Dissection d, in Slice s, ref int at)
    {
        if (!d.PaddedText(Ipv4Fields.OptSecRfc791Hr, s, at, 2) || !d.PaddedText(Ipv4Fields.OptSecRfc791Tcc, s, at + 2, 3)) return false;
        at += 5;
        return true;
    }
}

/// <summary>RFC 1108, 2.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4BasicSecurity
{
    [Field("ip.opt.sec_cl", "Classification Level", Base.Hex)]
    public partial IpSecurityClassification Classification { get; }

    [If(nameof(HasAuthorities))]
    public partial Ipv4ProtectionAuthorities Authorities { get; }

    [If(nameof(GoesOn))]
    public partial Sequence<Ipv4FurtherAuthorities> FurtherAuthorities { get; }

    /// <summary>What doesn't fit to the flags' ends is said of the option as a whole.</summary>
    [Custom]
    private bool WalkEnd(Dissection d, in Slice s, ref int at)
    {
        bool isUnended = HasAuthorities && (s.UInt8(s.Length - 1) & 1) != 0;
        if (at < s.Length || isUnended)
        {
            d.BeginText().Append(at < s.Length ? "Extraneous data in option" : "Field Termination Indicator set to 1 for last byte of option");
            d.Expert(Ipv4Fields.OptLenInvalid, s, Severity.Warning, ExpertGroup.Protocol);
        }
        at = s.Length;
        return true;
    }

    private bool HasAuthorities => Slice.Length > 1;
    private bool GoesOn => Slice.Length > 2 && (Slice.UInt8(1) & 1) != 0;
}

/// <summary>Whose rules protect the packet, and a bit that says that more of them follow.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4ProtectionAuthorities
{
    private const string Protected = "Datagram protected in accordance with its rules|Datagram not protected in accordance with its rules";

    [Field("ip.opt.sec_prot_auth_flags", "Protection Authority Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ip.opt.sec_prot_auth_genser", "GENSER", Truth = Protected), Bits(1), Of(nameof(Flags))]
    public partial bool IsGenser { get; }

    [Field("ip.opt.sec_prot_auth_siop_esi", "SIOP-ESI", Truth = Protected), Bits(1), Of(nameof(Flags))]
    public partial bool IsSiopEsi { get; }

    [Field("ip.opt.sec_prot_auth_sci", "SCI", Truth = Protected), Bits(1), Of(nameof(Flags))]
    public partial bool IsSci { get; }

    [Field("ip.opt.sec_prot_auth_nsa", "NSA", Truth = Protected), Bits(1), Of(nameof(Flags))]
    public partial bool IsNsa { get; }

    [Field("ip.opt.sec_prot_auth_doe", "DOE", Truth = Protected), Bits(1), Of(nameof(Flags))]
    public partial bool IsDoe { get; }

    [Field("ip.opt.sec_prot_auth_unassigned", "Unassigned", Base.Hex), Bits(2), Of(nameof(Flags))]
    public partial byte Unassigned { get; }

    [Field("ip.opt.sec_prot_auth_fti", "Field Termination Indicator", Truth = "Additional octet present|Final octet"), Bits(1), Of(nameof(Flags))]
    public partial bool GoesOn { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsGenser) text.Append(", GENSER");
        if (IsSiopEsi) text.Append(", SIOP-ESI");
        if (IsSci) text.Append(", SCI");
        if (IsNsa) text.Append(", NSA");
        if (IsDoe) text.Append(", DOE");
        if (GoesOn) text.Append(", Field Termination Indicator");
    }
}

/// <summary>A further byte, of authorities that are not assigned.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4FurtherAuthorities
{
    [Field("ip.opt.sec_prot_auth_flags", "Protection Authority Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ip.opt.sec_prot_auth_unassigned", "Unassigned", Base.Hex), Bits(7), Of(nameof(Flags))]
    public partial byte Unassigned { get; }

    [Field("ip.opt.sec_prot_auth_fti", "Field Termination Indicator", Truth = "Additional octet present|Final octet"), Bits(1), Of(nameof(Flags))]
    public partial bool GoesOn { get; }

    [Last]
    internal bool IsLast => !GoesOn;

    private void WriteFlags(TextBuilder text)
    {
        if (GoesOn) text.Append(", Field Termination Indicator");
    }
}

/// <summary>RFC 1108, 3.</summary>
[PartOf<Ipv4>, Node("ip.options.ext_security", "IP Option - Extended Security", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4ExtendedSecurity
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    [Field("ip.opt.ext_sec_add_sec_info_format_code", "Additional Security Info Format Code", Base.Hex)]
    public partial byte Format { get; }

    [Field("ip.opt.ext_sec_add_sec_info", "Additional Security Info"), Rest, If(nameof(HasInfo))]
    public partial ReadOnlySpan<byte> Info { get; }

    private bool HasInfo => Slice.Length > 3;
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.ExtendedSecurity, Slice.Length);
}
