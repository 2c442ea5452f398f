namespace GenShark.Capture.Statistics;

/// <summary>What dissection remarked on packets, all of one wording.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Protocol">The protocol's short name.</param>
/// <param name="Summary">The words.</param>
public sealed record ExpertInformation(Severity Severity, ExpertGroup Group, string Protocol, string Summary)
{
    /// <summary>How often it was remarked.</summary>
    public int Count { get; internal set; }
}
