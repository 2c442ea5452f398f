namespace GenShark.Protocols;

/// <summary>A transfer of FTP: a file or a listing. Connections are told by what was said of them before, or by the port that they come from.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc959#section-3.2"/>
[Protocol("ftp-data", "FTP Data", Short = "FTP-DATA"), Over("tcp.port", 20), Over("ftp.transfer", 0)]
[Carries("media_type")]
[DeclareField("ftp-data.setup-frame", "Setup frame", FieldType.FrameNumber, Description = "Where ftp-data conversation was signalled")]
[DeclareField("ftp-data.setup-method", "Setup method", FieldType.String, Description = "Method used to set up data conversation")]
[DeclareField("ftp-data.command", "Command", FieldType.String, Description = "Command that this data stream answers")]
[DeclareField("ftp-data.command-frame", "Command frame", FieldType.FrameNumber, Description = "Where command for this data was seen")]
[DeclareField("ftp-data.current-working-directory", "Current working directory", FieldType.String, Description = "Current working directory at time of command")]
public readonly ref partial struct FtpData
{
    /// <summary>Whether client and server agreed on the connection.</summary>
    [Guess("tcp")]
    internal bool IsAgreedOn => Dissection is { } d && FtpConversations.TransferOf(d) is not null;

    [Step]
    private void Show() => FtpTransferNodes.ShowData(Dissection!, Slice);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"FTP Data ({Slice.Length} bytes data)");
}
