namespace GenShark.Protocols;

/// <summary>What an extension holds.</summary>
internal enum TlsExtensionForm : byte
{
    Unknown, None, ServerName, StatusRequest, StatusRequestList, Status, Groups, PointFormats, SignatureAlgorithms, Heartbeat, ApplicationProtocols, ApplicationSettings,
    Timestamps, Padding, CompressCertificate, RecordSizeLimit, Ticket, KeyShare, PreSharedKeys, SelectedIdentity, EarlyDataSize, Versions, SelectedVersion, Cookie,
    PskModes, NextProtocols, Renegotiation, FragmentLength, CertificateTypes, CertificateType, Srp, Authorities, QuicParameters, UseSrtp, ConnectionId, LackingLength8, LackingLength16,
}

/// <summary>Chooses the form by the extension's type and the message.</summary>
internal static class TlsExtensionForms
{
    public static TlsExtensionForm Of(TlsExtensionType type, int size, TlsHandshakeType message) => type switch
    {
        TlsExtensionType.ServerName => size > 0 ? TlsExtensionForm.ServerName : TlsExtensionForm.None,
        TlsExtensionType.MaxFragmentLength => TlsExtensionForm.FragmentLength,
        TlsExtensionType.StatusRequest => OfStatus(message),
        TlsExtensionType.StatusRequestV2 => message == TlsHandshakeType.ClientHello ? TlsExtensionForm.StatusRequestList : TlsExtensionForm.None,
        TlsExtensionType.CertType or TlsExtensionType.ClientCertificateType or TlsExtensionType.ServerCertificateType =>
            message == TlsHandshakeType.ClientHello ? TlsExtensionForm.CertificateTypes : TlsExtensionForm.CertificateType,
        TlsExtensionType.SupportedGroups => TlsExtensionForm.Groups,
        TlsExtensionType.EcPointFormats => TlsExtensionForm.PointFormats,
        TlsExtensionType.Srp => TlsExtensionForm.Srp,
        TlsExtensionType.SignatureAlgorithms or TlsExtensionType.SignatureAlgorithmsCert => TlsExtensionForm.SignatureAlgorithms,
        TlsExtensionType.DelegatedCredentials => message == TlsHandshakeType.ClientHello ? TlsExtensionForm.SignatureAlgorithms : TlsExtensionForm.Unknown,
        TlsExtensionType.Heartbeat => TlsExtensionForm.Heartbeat,
        TlsExtensionType.ApplicationLayerProtocolNegotiation => TlsExtensionForm.ApplicationProtocols,
        TlsExtensionType.ApplicationSettings => message == TlsHandshakeType.ClientHello ? TlsExtensionForm.ApplicationSettings : TlsExtensionForm.Unknown,
        TlsExtensionType.SignedCertificateTimestamp => size > 0 ? TlsExtensionForm.Timestamps : TlsExtensionForm.None,
        TlsExtensionType.Padding => TlsExtensionForm.Padding,
        TlsExtensionType.CompressCertificate => TlsExtensionForm.CompressCertificate,
        TlsExtensionType.RecordSizeLimit => TlsExtensionForm.RecordSizeLimit,
        TlsExtensionType.SessionTicket => TlsExtensionForm.Ticket,
        TlsExtensionType.KeyShare or TlsExtensionType.OldKeyShare => TlsExtensionForm.KeyShare,
        TlsExtensionType.PreSharedKey => message == TlsHandshakeType.ServerHello ? TlsExtensionForm.SelectedIdentity : TlsExtensionForm.PreSharedKeys,
        TlsExtensionType.EarlyData => message == TlsHandshakeType.NewSessionTicket ? TlsExtensionForm.EarlyDataSize : TlsExtensionForm.None,
        TlsExtensionType.ReservedTicketEarlyDataInfo => TlsExtensionForm.EarlyDataSize,
        TlsExtensionType.SupportedVersions => message == TlsHandshakeType.ClientHello ? TlsExtensionForm.Versions : TlsExtensionForm.SelectedVersion,
        TlsExtensionType.QuicTransportParameters or TlsExtensionType.QuicTransportParametersDrafts => TlsExtensionForm.QuicParameters,
        TlsExtensionType.Cookie => TlsExtensionForm.Cookie,
        TlsExtensionType.PskKeyExchangeModes => TlsExtensionForm.PskModes,
        TlsExtensionType.CertificateAuthorities => TlsExtensionForm.Authorities,
        TlsExtensionType.NextProtocolNegotiation => size > 0 ? TlsExtensionForm.NextProtocols : TlsExtensionForm.None,
        TlsExtensionType.RenegotiationInfo => TlsExtensionForm.Renegotiation,
        TlsExtensionType.EncryptThenMac or TlsExtensionType.ExtendedMasterSecret or TlsExtensionType.PostHandshakeAuth => TlsExtensionForm.None,
        _ => TlsExtensionForm.Unknown,
    };

    /// <summary>Of those that only DTLS has.</summary>
    public static TlsExtensionForm OfDatagrams(TlsExtensionType type) => type switch
    {
        TlsExtensionType.UseSrtp => TlsExtensionForm.UseSrtp,
        TlsExtensionType.ConnectionId => TlsExtensionForm.ConnectionId,
        _ => TlsExtensionForm.Unknown,
    };

    /// <summary>A list has no form of its own if not even its length is there.</summary>
    public static TlsExtensionForm Checked(TlsExtensionForm form, int size) => form switch
    {
        TlsExtensionForm.PointFormats or TlsExtensionForm.CertificateTypes or TlsExtensionForm.CompressCertificate or TlsExtensionForm.Versions or TlsExtensionForm.PskModes when size < 1 => TlsExtensionForm.LackingLength8,
        TlsExtensionForm.Groups or TlsExtensionForm.SignatureAlgorithms or TlsExtensionForm.ApplicationProtocols or TlsExtensionForm.PreSharedKeys or TlsExtensionForm.Cookie when size < 2 => TlsExtensionForm.LackingLength16,
        _ => form,
    };

    private static TlsExtensionForm OfStatus(TlsHandshakeType message) => message switch
    {
        TlsHandshakeType.ClientHello => TlsExtensionForm.StatusRequest,
        TlsHandshakeType.Certificate => TlsExtensionForm.Status,
        _ => TlsExtensionForm.None,
    };
}
