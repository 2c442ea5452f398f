namespace GenShark.Protocols;

/// <summary>Source of a system's time.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpClockSource : byte
{
    [Name("unspecified or unknown")] Unspecified = 0,
    [Name("Calibrated atomic clock (e.g. HP 5061)")] AtomicClock = 1,
    [Name("VLF (band 4) or LF (band 5) radio (e.g. OMEGA, WWVB)")] LowFrequencyRadio = 2,
    [Name("HF (band 7) radio (e.g. CHU, MSF, WWV/H)")] HighFrequencyRadio = 3,
    [Name("UHF (band 9) satellite (e.g. GOES, GPS)")] Satellite = 4,
    [Name("local net (e.g. DCN, TSP, DTS)")] LocalNet = 5,
    [Name("UDP/NTP")] Ntp = 6,
    [Name("UDP/TIME")] UdpTime = 7,
    [Name("eyeball-and-wristwatch")] EyeballAndWristwatch = 8,
    [Name("telephone modem (e.g. NIST)")] TelephoneModem = 9,
}
