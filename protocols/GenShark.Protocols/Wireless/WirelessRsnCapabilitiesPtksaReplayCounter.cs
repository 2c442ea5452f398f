namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessRsnCapabilitiesPtksaReplayCounter : ushort
{
    [Name("1 replay counter per PTKSA/GTKSA/STAKeySA")] N1ReplayCounterPerPTKSAGTKSASTAKeySA = 0,
    [Name("2 replay counters per PTKSA/GTKSA/STAKeySA")] N2ReplayCountersPerPTKSAGTKSASTAKeySA = 1,
    [Name("4 replay counters per PTKSA/GTKSA/STAKeySA")] N4ReplayCountersPerPTKSAGTKSASTAKeySA = 2,
    [Name("16 replay counters per PTKSA/GTKSA/STAKeySA")] N16ReplayCountersPerPTKSAGTKSASTAKeySA = 3,
}
