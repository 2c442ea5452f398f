namespace GenShark.Protocols;

// What SNAP frames carry whose numbers one vendor assigns; each has but a few.

/// <summary>Of Cisco's wireless division (00-40-96).</summary>
public enum WlccpPid : ushort
{
    [Name("WLCCP")] Wlccp = 0x0000,
}

/// <summary>Of Force10 (00-01-e8).</summary>
public enum Force10Pid : ushort
{
    [Name("FEFD")] FarEndFailureDetection = 0x0111,
}

/// <summary>Of Cimetrics (00-10-90).</summary>
public enum CimetricsPid : ushort
{
    [Name("U+4 MS/TP")] MasterSlaveTokenPassing = 0x0001,
}

/// <summary>Of Apple (00-17-f2).</summary>
public enum AwdlPid : ushort
{
    [Name("AWDL")] Awdl = 0x0800,
}

/// <summary>Of Hewlett Packard (00-80-5f).</summary>
public enum HpTeamPid : ushort
{
    [Name("HP Teaming heartbeat")] Heartbeat = 0x0002,
}

/// <summary>Of Extreme Networks (00-e0-2b).</summary>
public enum ExtremePid : ushort
{
    [Name("EDP")] DiscoveryProtocol = 0x00bb,
}

/// <summary>Of Foundry, now Brocade (00-e0-52).</summary>
public enum FoundryPid : ushort
{
    [Name("FDP")] DiscoveryProtocol = 0x2000,
}

/// <summary>Of Apple (08-00-07).</summary>
public enum AppleTalkPid : ushort
{
    [Name("AppleTalk")] AppleTalk = 0x809b,
}

/// <summary>Of Locamation (40-d6-3c).</summary>
public enum LocamationPid : ushort
{
    [Name("CALIBRATION")] Calibration = 0x0000,
    [Name("SAMPLES - IM1")] SamplesIm1 = 0x0002,
    [Name("SAMPLES - IM2R0")] SamplesIm2 = 0x000e,
    [Name("IDENT")] Identification = 0xffff,
}

/// <summary>Of the Wi-Fi Alliance (50-6f-9a).</summary>
public enum WiFiAlliancePid : ushort
{
    [Name("MAUSB")] MediaAgnosticUsb = 0x1500,
}
