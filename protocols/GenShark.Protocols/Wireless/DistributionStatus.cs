namespace GenShark.Protocols;

/// <summary>Which way a frame crosses the access point.</summary>
public enum DistributionStatus : byte
{
    [Name("Not leaving DS or network is operating in AD-HOC mode (To DS: 0 From DS: 0)")] Neither = 0,
    [Name("Frame from STA to DS via an AP (To DS: 1 From DS: 0)")] ToDistribution = 1,
    [Name("Frame from DS to a STA via AP(To DS: 0 From DS: 1)")] FromDistribution = 2,
    [Name("WDS (AP to AP) or Mesh (MP to MP) Frame (To DS: 1 From DS: 1)")] Both = 3,
}
