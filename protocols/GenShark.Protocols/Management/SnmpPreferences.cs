namespace GenShark.Protocols;

/// <summary>What the user may choose of SNMP. What can't be set has its default so far.</summary>
internal sealed class SnmpPreferences
{
    [Preference("display_oid", "Whether the SNMP OID should be shown in the info column")]
    public bool DisplayOid { get; } = true;

    [Preference("desegment",
        "Whether the SNMP dissector should reassemble messages spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool Desegment { get; } = true;

    [Preference("var_in_tree", "ON - display dissected variables inside SNMP tree, OFF - display dissected variables in root tree after SNMP")]
    public bool VarInTree { get; } = true;
}
