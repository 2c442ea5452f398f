namespace GenShark.Protocols;

/// <summary>A time message behind its first byte (RFC 5905, 7.3), with extension fields and authenticator (7.5, RFC 7822).</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpTime
{
    private const int FixedSize = 47, LeastExtension = 16, LeastAuthenticator = 20, KeyIdSize = 4;

    [Field("ntp.stratum", "Peer Clock Stratum")]
    public partial NtpStratum Stratum { get; }

    /// <summary>The greatest interval between messages, as a power of two in seconds.</summary>
    [Field("ntp.ppoll", "Peer Polling Interval", Description = "Maximum interval between successive messages"), Label(nameof(WritePoll))]
    public partial byte Poll { get; }

    /// <summary>A power of two in seconds, signed.</summary>
    [Field("ntp.precision", "Peer Clock Precision", Description = "The precision of the system clock"), Label(nameof(WritePrecision))]
    public partial byte Precision { get; }

    /// <summary>In seconds, 16 bits behind the point.</summary>
    [Field("ntp.rootdelay", "Root Delay", Description = "Total round-trip delay to the reference clock"), Label(nameof(WriteRootDelay))]
    public partial uint RootDelay { get; }

    /// <summary>In seconds, 16 bits behind the point.</summary>
    [Field("ntp.rootdispersion", "Root Dispersion", Description = "Total dispersion to the reference clock"), Label(nameof(WriteRootDispersion))]
    public partial uint RootDispersion { get; }

    [Field("ntp.refid", "Reference ID", Description = "Particular server or reference clock being used", Names = typeof(NtpReferenceClock)), Size(4), Label(nameof(WriteReferenceId))]
    public partial ReadOnlySpan<byte> ReferenceId { get; }

    [Field("ntp.reftime", "Reference Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time when the system clock was last set or corrected")]
    public partial NtpTimestamp ReferenceTime { get; }

    [Field("ntp.org", "Origin Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time at the client when the request departed for the server")]
    public partial NtpTimestamp OriginTime { get; }

    [Field("ntp.rec", "Receive Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time at the server when the request arrived from the client")]
    public partial NtpTimestamp ReceiveTime { get; }

    [Field("ntp.xmt", "Transmit Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time at the server when the response left for the client")]
    public partial NtpTimestamp TransmitTime { get; }

    [Size(nameof(ExtensionsSize))]
    public partial Sequence<NtpExtension> Extensions { get; }

    [Field("ntp.keyid", "Key ID"), Size(KeyIdSize), If(nameof(HasKeyId))]
    public partial ReadOnlySpan<byte> KeyId { get; }

    [Field("ntp.mac", "Message Authentication Code"), Size(nameof(MacSize)), If(nameof(HasMac))]
    public partial ReadOnlySpan<byte> Mac { get; }

    // RFC 7822, 3: an extension field is the last thing in the packet, or leaves room for another one or an authenticator.
    private int ExtensionsSize
    {
        get
        {
            int end = FixedSize;
            while (true)
            {
                int rest = Slice.Length - end, length = Slice.UInt16(end + 2);
                if (length < LeastExtension || length % 4 != 0 || rest != length && !CanFollow(end + length, rest - length)) return end - FixedSize;
                end += length;
            }
        }
    }

    private bool CanFollow(int at, int rest)
    {
        int length = Slice.UInt16(at + 2);
        return rest >= LeastAuthenticator || length >= LeastExtension && length <= rest;
    }

    private int AuthenticatorSize => Slice.Length - FixedSize - ExtensionsSize;
    private int MacSize => AuthenticatorSize - KeyIdSize;
    private bool HasKeyId => AuthenticatorSize >= KeyIdSize;
    private bool HasMac => MacSize > 0;

    private void WritePoll(TextBuilder text) =>
        _ = Poll is >= 4 and <= 17 ? text.Append($"Peer Polling Interval: {Poll} ({1 << Poll} seconds)") : text.Append($"Peer Polling Interval: invalid ({Poll})");

    private void WritePrecision(TextBuilder text) => NtpText.WritePrecision(text, Precision);

    private void WriteRootDelay(TextBuilder text) => NtpText.WriteSeconds(text.Append("Root Delay: "u8), RootDelay);

    private void WriteRootDispersion(TextBuilder text) => NtpText.WriteSeconds(text.Append("Root Dispersion: "u8), RootDispersion);

    private void WriteReferenceId(TextBuilder text) => NtpText.WriteReferenceId(text, Stratum, ReferenceId);
}

/// <summary>An extension field.</summary>
[PartOf<Ntp>, Node("ntp.ext", "Extension")]
public readonly ref partial struct NtpExtension
{
    [Field("ntp.ext.type", "Field Type", Base.Hex)]
    public partial NtpExtensionType Type { get; }

    /// <summary>Of all the field, padding included.</summary>
    [Field("ntp.ext.length", "Length", Description = "Entire extension length including padding")]
    public partial ushort Length { get; }

    [Field("ntp.ext.value", "Value", Description = "Type-specific value"), Size(nameof(ValueSize))]
    public partial ReadOnlySpan<byte> Value { get; }

    private int ValueSize => Length - 4;
}
