using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A PPPoE tag: type, length, value. Only the value is shown, under the type's own name.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2516"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5578"/>
[PartOf<PppoeDiscovery>]
public readonly ref partial struct PppoeTag
{
    [Field("pppoed.tag", "Tag", Base.Hex), If(nameof(IsUnknown))]
    public partial PppoeTagType UnknownType { get; }

    [Field("pppoed.tag_length", "Tag Length"), If(nameof(IsUnknown))]
    public partial ushort UnknownLength { get; }

    [Size(4), If(nameof(IsKnown))]
    public partial ReadOnlySpan<byte> Header { get; }

    [Field("pppoed.tags.service_name", "Service-Name", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsServiceName))]
    public partial ReadOnlySpan<byte> ServiceName { get; }

    [Field("pppoed.tags.ac_name", "AC-Name", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsAcName))]
    public partial ReadOnlySpan<byte> AcName { get; }

    [Field("pppoed.tags.host_uniq", "Host-Uniq"), Size(nameof(Length)), If(nameof(IsHostUniq))]
    public partial ReadOnlySpan<byte> HostUniq { get; }

    [Field("pppoed.tags.ac_cookie", "AC-Cookie"), Size(nameof(Length)), If(nameof(IsAcCookie))]
    public partial ReadOnlySpan<byte> AcCookie { get; }

    [Field("pppoed.tags.vendor_id", "Vendor id"), If(nameof(IsVendor))]
    public partial uint Vendor { get; }

    [Field("pppoed.tags.vendor_unspecified", "Vendor unspecified"), Size(nameof(VendorSize)), If(nameof(IsVendor))]
    public partial ReadOnlySpan<byte> VendorData { get; }

    [Field("pppoed.tags.credits.fcn", "FCN"), If(nameof(IsCredits))]
    public partial ushort ForwardCredits { get; }

    [Field("pppoed.tags.credits.bcn", "BCN"), If(nameof(IsCredits))]
    public partial ushort BackwardCredits { get; }

    [Field("pppoed.tags.seq_num", "Sequence Number", Base.Hex), If(nameof(IsSequence))]
    public partial ushort SequenceNumber { get; }

    [Field("pppoed.tags.credit_scale", "Credit Scale Factor"), If(nameof(IsCreditScale))]
    public partial ushort CreditScale { get; }

    [Field("pppoed.tags.relay_session_id", "Relay-Session-Id"), Size(nameof(Length)), If(nameof(IsRelaySession))]
    public partial ReadOnlySpan<byte> RelaySession { get; }

    [Field("pppoed.tags.hurl", "HURL"), Size(nameof(Length)), If(nameof(IsHurl))]
    public partial ReadOnlySpan<byte> Hurl { get; }

    [Field("pppoed.tags.motm", "MOTM"), Size(nameof(Length)), If(nameof(IsMotm))]
    public partial ReadOnlySpan<byte> Motm { get; }

    [Field("pppoed.tags.max_payload", "PPP-Max-Payload"), Size(nameof(Length)), If(nameof(IsMaxPayload))]
    public partial ReadOnlySpan<byte> MaxPayload { get; }

    [Field("pppoed.tags.ip_route_add", "IP Route Add"), Size(nameof(Length)), If(nameof(IsRoute))]
    public partial ReadOnlySpan<byte> Route { get; }

    [Field("pppoed.tags.service_name_error", "Service-Name-Error", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsServiceNameError))]
    public partial ReadOnlySpan<byte> ServiceNameError { get; }

    [Field("pppoed.tags.ac_system_error", "AC-System-Error", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsAcSystemError))]
    public partial ReadOnlySpan<byte> AcSystemError { get; }

    [Field("pppoed.tags.generic_error", "Generic-Error", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsGenericError))]
    public partial ReadOnlySpan<byte> GenericError { get; }

    [Field("pppoed.tag.unknown_data", "Unknown Data"), Size(nameof(Length)), If(nameof(HasUnknownData))]
    public partial ReadOnlySpan<byte> UnknownData { get; }

    [Size(nameof(Length)), If(nameof(IsEmptyServiceName))]
    public partial ReadOnlySpan<byte> Unshown { get; }

    private PppoeTagType Type => (PppoeTagType)Slice.UInt16(0);
    private ushort Length => Slice.UInt16(2);
    private int VendorSize => Length - 4;

    [Last]
    private bool IsEnd => Type == PppoeTagType.EndOfList || Slice.Length - 4 - Length < 2;

    private bool IsServiceName => Type == PppoeTagType.ServiceName && Length > 0;
    private bool IsEmptyServiceName => Type == PppoeTagType.ServiceName && Length == 0;
    private bool IsAcName => Type == PppoeTagType.ACName;
    private bool IsHostUniq => Type == PppoeTagType.HostUniq;
    private bool IsAcCookie => Type == PppoeTagType.ACCookie;
    private bool IsVendor => Type == PppoeTagType.VendorSpecific && Length >= 4;
    private bool IsCredits => Type == PppoeTagType.Credits && Length == 4;
    private bool IsSequence => Type == PppoeTagType.SequenceNumber && Length == 2;
    private bool IsCreditScale => Type == PppoeTagType.CreditScaleFactor && Length == 2;
    private bool IsRelaySession => Type == PppoeTagType.RelaySessionId;
    private bool IsHurl => Type == PppoeTagType.Hurl;
    private bool IsMotm => Type == PppoeTagType.Motm;
    private bool IsMaxPayload => Type == PppoeTagType.PPPMaxPayload;
    private bool IsRoute => Type == PppoeTagType.IPRouteAdd;
    private bool IsServiceNameError => Type == PppoeTagType.ServiceNameError;
    private bool IsAcSystemError => Type == PppoeTagType.ACSystemError;
    private bool IsGenericError => Type == PppoeTagType.GenericError;
    private bool IsKnown => Type == PppoeTagType.EndOfList || Type.Name() is not null;
    private bool IsUnknown => !IsKnown;
    private bool HasUnknownData => IsUnknown && Length > 0;

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        if (IsAcName) text.Append($" AC-Name='{AcName}'");
    }
}
