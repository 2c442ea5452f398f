namespace GenShark.Protocols;

/// <summary>What samples and records are called that are not known.</summary>
internal static class SflowRecordText
{
    public const string Unknown = "Unknown sample format", OtherEnterprise = "Unknown enterprise format";
}
