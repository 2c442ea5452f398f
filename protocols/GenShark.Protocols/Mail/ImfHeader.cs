namespace GenShark.Protocols;

/// <summary>What the value of a header consists of.</summary>
internal enum ImfHeaderKind : byte { Text, Subject, Mailbox, Mailboxes, Addresses, ContentType, Label }

/// <summary>A header that has a field of its own.</summary>
/// <param name="Field">The field's number.</param>
/// <param name="Kind">What its value consists of.</param>
internal sealed record ImfKnownHeader(int Field, ImfHeaderKind Kind = ImfHeaderKind.Text)
{
    private static readonly AsciiTable<ImfKnownHeader> s_byName = new(new Dictionary<string, ImfKnownHeader>(StringComparer.OrdinalIgnoreCase)
    {
        ["Autoforwarded"] = new(ImfFields.Autoforwarded),
        ["Autosubmitted"] = new(ImfFields.Autosubmitted),
        ["Bcc"] = new(ImfFields.Bcc, ImfHeaderKind.Addresses),
        ["Cc"] = new(ImfFields.Cc, ImfHeaderKind.Addresses),
        ["Comments"] = new(ImfFields.Comments),
        ["Content-Description"] = new(ImfFields.ContentDescription),
        ["Content-Id"] = new(ImfFields.ContentId),
        ["Content-Language"] = new(ImfFields.ContentLanguage),
        ["Content-Transfer-Encoding"] = new(ImfFields.ContentTransferEncoding),
        ["Conversion"] = new(ImfFields.Conversion),
        ["Conversion-With-Loss"] = new(ImfFields.ConversionWithLoss),
        ["Date"] = new(ImfFields.Date),
        ["Deferred-Delivery"] = new(ImfFields.DeferredDelivery),
        ["Delivered-To"] = new(ImfFields.DeliveredTo, ImfHeaderKind.Mailbox),
        ["Delivery-Date"] = new(ImfFields.DeliveryDate),
        ["Discarded-X400-IPMS-Extensions"] = new(ImfFields.DiscardedX400IpmsExtensions),
        ["Discarded-X400-MTS-Extensions"] = new(ImfFields.DiscardedX400MtsExtensions),
        ["DL-Expansion-History"] = new(ImfFields.DlExpansionHistory),
        ["Expires"] = new(ImfFields.Expires),
        ["Expiry-Date"] = new(ImfFields.ExtExpiryDate),
        ["From"] = new(ImfFields.From, ImfHeaderKind.Mailboxes),
        ["Importance"] = new(ImfFields.Importance),
        ["In-Reply-To"] = new(ImfFields.InReplyTo),
        ["Incomplete-Copy"] = new(ImfFields.IncompleteCopy),
        ["Keywords"] = new(ImfFields.Keywords),
        ["Latest-Delivery-Time"] = new(ImfFields.LatestDeliveryTime),
        ["Lines"] = new(ImfFields.Lines),
        ["Message-ID"] = new(ImfFields.MessageId),
        ["Message-Type"] = new(ImfFields.MessageType),
        ["MIME-Version"] = new(ImfFields.MimeVersion),
        ["Original-Encoded-Information-Types"] = new(ImfFields.OriginalEncodedInformationTypes),
        ["Originator-Return-Address"] = new(ImfFields.OriginatorReturnAddress),
        ["Precedence"] = new(ImfFields.Precedence),
        ["Priority"] = new(ImfFields.Priority),
        ["Received"] = new(ImfFields.Received),
        ["References"] = new(ImfFields.References),
        ["Reply-By"] = new(ImfFields.ReplyBy),
        ["Reply-To"] = new(ImfFields.ReplyTo, ImfHeaderKind.Addresses),
        ["Resent-Bcc"] = new(ImfFields.ResentBcc, ImfHeaderKind.Addresses),
        ["Resent-Cc"] = new(ImfFields.ResentCc, ImfHeaderKind.Addresses),
        ["Resent-Date"] = new(ImfFields.ResentDate),
        ["Resent-From"] = new(ImfFields.ResentFrom, ImfHeaderKind.Mailboxes),
        ["Resent-Message-ID"] = new(ImfFields.ResentMessageId),
        ["Resent-Sender"] = new(ImfFields.ResentSender, ImfHeaderKind.Mailbox),
        ["Resent-To"] = new(ImfFields.ResentTo, ImfHeaderKind.Addresses),
        ["Return-Path"] = new(ImfFields.ReturnPath),
        ["Sender"] = new(ImfFields.Sender, ImfHeaderKind.Mailbox),
        ["Sensitivity"] = new(ImfFields.Sensitivity),
        ["SIO-Label"] = new(ImfFields.Siolabel, ImfHeaderKind.Label),
        ["Subject"] = new(ImfFields.Subject, ImfHeaderKind.Subject),
        ["Supersedes"] = new(ImfFields.Supersedes),
        ["Thread-Index"] = new(ImfFields.ThreadIndex),
        ["To"] = new(ImfFields.To, ImfHeaderKind.Addresses),
        ["User-Agent"] = new(ImfFields.UserAgent),
        ["X400-Content-Identifier"] = new(ImfFields.X400ContentIdentifier),
        ["X400-Content-Type"] = new(ImfFields.X400ContentType),
        ["X400-MTS-Identifier"] = new(ImfFields.X400MtsIdentifier),
        ["X400-Originator"] = new(ImfFields.X400Originator),
        ["X400-Received"] = new(ImfFields.X400Received),
        ["X400-Recipients"] = new(ImfFields.X400Recipients),
        ["X-Authentication-Warning"] = new(ImfFields.ExtAuthenticationWarning),
        ["X-Mailer"] = new(ImfFields.ExtMailer),
        ["X-MimeOLE"] = new(ImfFields.ExtMimeole),
        ["X-MS-TNEF-Correlator"] = new(ImfFields.ExtTnefCorrelator),
        ["X-Original-To"] = new(ImfFields.ExtOriginalTo, ImfHeaderKind.Addresses),
        ["X-UIDL"] = new(ImfFields.ExtUidl),
        ["X-Virus-Scanned"] = new(ImfFields.ExtVirusScanned),
        ["Content-Type"] = new(ImfFields.ContentType, ImfHeaderKind.ContentType),
    });

    /// <summary>The header of a name; null if it has no field.</summary>
    public static ImfKnownHeader? Find(ReadOnlySpan<byte> name) => s_byName.Find(name);
}
