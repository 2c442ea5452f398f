namespace GenShark.Protocols;

/// <summary>What a SNAP frame with the OUI of the Bluetooth SIG carries.</summary>
public enum BluetoothPid : ushort
{
    [Name("AMP_U L2CAP ACL data")] L2capAcl = 0x0001,
    [Name("AMP-C Activity Report")] AmpActivityReport = 0x0002,
    [Name("AMP-C Security frames")] AmpSecurity = 0x0003,
    [Name("AMP-C Link supervision request")] AmpSupervisionRequest = 0x0004,
    [Name("AMP-C Link supervision reply")] AmpSupervisionReply = 0x0005,
}
