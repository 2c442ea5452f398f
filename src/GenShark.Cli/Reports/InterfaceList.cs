using SharpPcap;
using SharpPcap.LibPcap;

namespace GenShark.Cli.Reports;

/// <summary><c>-D</c>: the interfaces that libpcap can capture on, numbered.</summary>
internal static class InterfaceList
{
    /// <exception cref="DllNotFoundException">There is no libpcap.</exception>
    /// <exception cref="PcapException">libpcap cannot list them.</exception>
    public static void Write(TextBuilder text)
    {
        int number = 0;
        foreach (LibPcapLiveDevice device in LibPcapLiveDeviceList.New())
        {
            text.Append($"{++number}. {device.Name}");
            if (device.Loopback) text.Append(" (Loopback)");
            text.Append('\n');
        }
    }
}
