namespace GenShark.Protocols;

/// <summary>Procedures (X/Open NFS, 11).</summary>
public enum StatProcedure : uint
{
    [Name("NULL")] Null = 0,
    [Name("STAT")] Stat = 1,
    [Name("MON")] Monitor = 2,
    [Name("UNMON")] Unmonitor = 3,
    [Name("UNMON_ALL")] UnmonitorAll = 4,
    [Name("SIMU_CRASH")] SimulateCrash = 5,
    [Name("NOTIFY")] Notify = 6,
}

/// <summary>Whether a host is watched.</summary>
public enum StatResult : uint
{
    [Name("STAT_SUCC")] Success = 0,
    [Name("STAT_FAIL")] Fail = 1,
}
