using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>One extension. What it holds depends on its type and on the message that it stands in.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsExtension
{
    internal const int HeaderSize = 4;

    [Field("tls.handshake.extension.type", "Type", Description = "Hello extension type")] public partial TlsExtensionType Type { get; }
    [Field("tls.handshake.extension.len", "Length", Type = FieldType.UInt16, Description = "Length of a hello extension")] public partial TlsLength16 Length { get; }

    [Size(nameof(DataSize)), Switch(nameof(Form)), Default<TlsUnknownExtension>]
    [Case<TlsNoExtensionData>(TlsExtensionForm.None), Case<TlsServerNameList>(TlsExtensionForm.ServerName), Case<TlsStatusRequest>(TlsExtensionForm.StatusRequest)]
    [Case<TlsStatusRequestList>(TlsExtensionForm.StatusRequestList), Case<TlsCertificateStatus>(TlsExtensionForm.Status)]
    [Case<TlsGroups>(TlsExtensionForm.Groups), Case<TlsPointFormats>(TlsExtensionForm.PointFormats), Case<TlsSignatureAlgorithms>(TlsExtensionForm.SignatureAlgorithms)]
    [Case<TlsHeartbeatExtension>(TlsExtensionForm.Heartbeat), Case<TlsApplicationProtocols>(TlsExtensionForm.ApplicationProtocols), Case<TlsApplicationSettings>(TlsExtensionForm.ApplicationSettings)]
    [Case<TlsTimestamps>(TlsExtensionForm.Timestamps), Case<TlsPadding>(TlsExtensionForm.Padding), Case<TlsCompressionAlgorithms>(TlsExtensionForm.CompressCertificate)]
    [Case<TlsRecordSizeLimit>(TlsExtensionForm.RecordSizeLimit), Case<TlsTicketExtension>(TlsExtensionForm.Ticket), Case<TlsKeyShares>(TlsExtensionForm.KeyShare)]
    [Case<TlsPreSharedKeys>(TlsExtensionForm.PreSharedKeys), Case<TlsSelectedIdentity>(TlsExtensionForm.SelectedIdentity), Case<TlsEarlyDataSize>(TlsExtensionForm.EarlyDataSize)]
    [Case<TlsSupportedVersions>(TlsExtensionForm.Versions), Case<TlsSelectedVersion>(TlsExtensionForm.SelectedVersion), Case<TlsCookie>(TlsExtensionForm.Cookie)]
    [Case<TlsPskModes>(TlsExtensionForm.PskModes), Case<TlsNextProtocols>(TlsExtensionForm.NextProtocols), Case<TlsRenegotiationInfo>(TlsExtensionForm.Renegotiation)]
    [Case<TlsFragmentLengthExtension>(TlsExtensionForm.FragmentLength), Case<TlsCertificateTypes>(TlsExtensionForm.CertificateTypes), Case<TlsSelectedCertificateType>(TlsExtensionForm.CertificateType)]
    [Case<TlsSrp>(TlsExtensionForm.Srp), Case<TlsDistinguishedNames>(TlsExtensionForm.Authorities), Case<TlsQuicParameters>(TlsExtensionForm.QuicParameters)]
    [Case<DtlsUseSrtp>(TlsExtensionForm.UseSrtp), Case<DtlsConnectionIdExtension>(TlsExtensionForm.ConnectionId)]
    [Case<TlsLackingLength8>(TlsExtensionForm.LackingLength8), Case<TlsLackingLength16>(TlsExtensionForm.LackingLength16)]
    public partial Variant Data { get; }

    private TlsExtensionForm Form => TlsExtensionForms.Checked(FullForm, Length.Size);
    private TlsExtensionForm FullForm => IsDatagram && TlsExtensionForms.OfDatagrams(Type) is var own and not TlsExtensionForm.Unknown ? own : TlsExtensionForms.Of(Type, Length.Size, Dissection is { } d ? Tls.Conversations(d).Message : TlsHandshakeType.ClientHello);
    private bool IsDatagram => Dissection is { } d && Tls.Conversations(d).IsDatagram;
    private int DataSize => Length.Size;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Extension: "u8);
        if (Type.Name() is { } name) text.Append(name);
        else text.Append($"Unknown type {(ushort)Type}");
        text.Append($" (len={Slice.UInt16(2)})");
    }
}
