namespace GenShark.Protocols;

/// <summary>Reference clocks: four characters, left-justified, where the stratum is 0 or 1.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
public enum NtpReferenceClock : uint
{
    [Name("External 1 PPS input")] OnePulsePerSecond = 0x31505053, // "1PPS"
    [Name("NIST telephone modem")] Acts = 0x41435453, // "ACTS"
    [Name("Atomic clock (calibrated)")] Atomic = 0x41544f4d, // "ATOM"
    [Name("calibrated Cesium clock")] Cesium = 0x4345534d, // "CESM"
    [Name("HF Radio CHU Ottawa, Ontario")] Chu = 0x43485500, // "CHU"
    [Name("LF Radio DCF77 Mainflingen, DE 77.5 kHz")] Dcf77 = 0x44434600, // "DCF"
    [Name("DCN routing protocol")] Dcn = 0x44434e00, // "DCN"
    [Name("Digital Time Service")] Dts = 0x44545300, // "DTS"
    [Name("(Internal clock)")] InternalClock = 0x46524545, // "FREE"
    [Name("Galileo Positioning System")] Galileo = 0x47414c00, // "GAL"
    [Name("Geostationary Orbit Environment Satellite")] Goes = 0x474f4553, // "GOES"
    [Name("Global Position System")] Gps = 0x47505300, // "GPS"
    [Name("LF Radio HBG Prangins, HB 75 kHz")] Hbg = 0x48424700, // "HBG"
    [Name("(Initialization)")] Initialization = 0x494e4954, // "INIT"
    [Name("Inter-Range Instrumentation Group")] Irig = 0x49524947, // "IRIG"
    [Name("LF Radio JJY Fukushima, JP 40 kHz, Saga, JP 60 kHz")] Jjy = 0x4a4a5900, // "JJY"
    [Name("uncalibrated local clock")] LocalClock = 0x4c4f434c, // "LOCL"
    [Name("MF Radio LORAN C station, 100 kHz")] LoranC = 0x4c4f5243, // "LORC"
    [Name("LF Radio MSF Anthorn, UK 60 kHz")] Msf = 0x4d534600, // "MSF"
    [Name("NIST telephone modem")] Nist = 0x4e495354, // "NIST"
    [Name("OMEGA radionavigation system")] Omega = 0x4f4d4547, // "OMEG"
    [Name("Generic pulse-per-second")] PulsePerSecond = 0x50505300, // "PPS"
    [Name("European telephone modem")] Ptb = 0x50544200, // "PTB"
    [Name("calibrated Rubidium clock")] Rubidium = 0x5242444d, // "RBDM"
    [Name("MF Radio Allouis, FR 162 kHz")] Tdf = 0x54444600, // "TDF"
    [Name("TSP time protocol")] Tsp = 0x54535000, // "TSP"
    [Name("USNO telephone modem")] Usno = 0x55534e4f, // "USNO"
    [Name("VLF radio (OMEGA,, etc.)")] Vlf = 0x564c4600, // "VLF"
    [Name("HF Radio WWV Ft. Collins, CO")] Wwv = 0x57575600, // "WWV"
    [Name("LF Radio WWVB Ft. Collins, CO 60 kHz")] Wwvb = 0x57575642, // "WWVB"
    [Name("HF Radio WWVH Kauai, HI")] Wwvh = 0x57575648, // "WWVH"
}
