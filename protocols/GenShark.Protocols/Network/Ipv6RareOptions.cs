namespace GenShark.Protocols;

/// <summary>Common Architecture Label IPv6 Security Option (RFC 5570).</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "CALIPSO")]
public readonly ref partial struct Ipv6Calipso
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.calipso.doi", "CALIPSO Domain of Interpretation")]
    public partial uint DomainOfInterpretation { get; }

    /// <summary>In units of 4 bytes.</summary>
    [Field("ipv6.opt.calipso.cmpt.length", "Compartment Length")]
    public partial byte CompartmentLength { get; }

    [Field("ipv6.opt.calipso.sens_level", "Sensitivity Level")]
    public partial byte SensitivityLevel { get; }

    [Field("ipv6.opt.calipso.checksum", "Checksum", Base.Hex)]
    public partial ushort Checksum { get; }

    [Field("ipv6.opt.calipso.cmpt_bitmap", "Compartment Bitmap"), Size(nameof(BitmapSize))]
    public partial ReadOnlySpan<byte> CompartmentBitmap { get; }

    private int BitmapSize => CompartmentLength * 4;

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>Performance and Diagnostic Metrics (RFC 8250).</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Performance and Diagnostic Metrics")]
public readonly ref partial struct Ipv6DiagnosticMetrics
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.pdm.scale_dtlr", "Scale DTLR")]
    public partial byte ScaleLastReceived { get; }

    [Field("ipv6.opt.pdm.scale_dtls", "Scale DTLS")]
    public partial byte ScaleLastSent { get; }

    [Field("ipv6.opt.pdm.psn_this_pkt", "PSN This Packet")]
    public partial ushort SequenceNumber { get; }

    [Field("ipv6.opt.pdm.psn_last_recv", "PSN Last Received")]
    public partial ushort LastReceived { get; }

    [Field("ipv6.opt.pdm.delta_last_recv", "Delta Time Last Received")]
    public partial ushort DeltaLastReceived { get; }

    [Field("ipv6.opt.pdm.delta_last_sent", "Delta Time Last Sent")]
    public partial ushort DeltaLastSent { get; }

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>Tunnel Payload Forwarding.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Tunnel Payload Forwarding (TPF) Information")]
public readonly ref partial struct Ipv6TunnelForwarding
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.tpf_information", "TPF Information", Base.Hex)]
    public partial uint Information { get; }

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>RFC 6744.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "ILNP Nonce")]
public readonly ref partial struct Ipv6IlnpNonce
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.ilnp_nonce", "ILNP Nonce"), Rest]
    public partial ReadOnlySpan<byte> Nonce { get; }
}

/// <summary>RFC 6788.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Line-Identification Option")]
public readonly ref partial struct Ipv6LineIdentification
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.lio.length", "LineIDLen")]
    public partial byte IdentifierLength { get; }

    [Field("ipv6.opt.lio.line_id", "Line ID", Type = FieldType.String), Rest]
    public partial ReadOnlySpan<byte> Identifier { get; }
}

/// <summary>RFC 4727, 3.4: for experiments.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Experimental")]
public readonly ref partial struct Ipv6ExperimentalOption
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.experimental", "Experimental Option"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Experimental (0x{Slice.UInt8(0):X2})");
}
