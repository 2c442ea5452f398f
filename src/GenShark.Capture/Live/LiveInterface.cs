using System.Net;
using SharpPcap;
using SharpPcap.LibPcap;

namespace GenShark.Capture.Live;

/// <summary>An interface of this machine that can be captured on.</summary>
/// <param name="Number">Its number in the list, from 1.</param>
/// <param name="Name">Its name: <c>eth0</c>, <c>lo</c>, <c>any</c>.</param>
/// <param name="Description">What libpcap says of it, or null.</param>
/// <param name="IsLoopback">Whether its packets stay on this machine.</param>
/// <param name="IsUsable">Whether it is up and running.</param>
/// <param name="Addresses">Its IP addresses.</param>
public sealed record LiveInterface(int Number, string Name, string? Description, bool IsLoopback, bool IsUsable, IReadOnlyList<IPAddress> Addresses)
{
    private const uint Loopback = 1, Up = 2, Running = 4;

    /// <summary>How tshark calls it: <c>Loopback: lo</c>, <c>eth0</c>.</summary>
    public string Label => IsLoopback ? $"Loopback: {Name}" : Name;

    /// <summary>The interfaces that libpcap can capture on, in its order: the first is captured on if none is asked for.</summary>
    /// <exception cref="LiveCaptureException">There is no libpcap, or it cannot list them.</exception>
    public static IReadOnlyList<LiveInterface> List() => [.. Devices().Select(Describe)];

    internal static IReadOnlyList<PcapInterface> Devices(string? source = null)
    {
        try
        {
            return source is null ? PcapInterface.GetAllPcapInterfaces() : PcapInterface.GetAllPcapInterfaces(source, new RemoteAuthentication(AuthenticationTypes.Null, "", ""));
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException)
        {
            throw LiveCaptureException.NoLibrary(missing);
        }
        catch (PcapException wrong)
        {
            throw LiveCaptureException.Cannot(source ?? "any", wrong.Message, wrong);
        }
    }

    private static LiveInterface Describe(PcapInterface device, int index) => new(
        index + 1,
        device.Name,
        string.IsNullOrEmpty(device.Description) ? null : device.Description,
        (device.Flags & Loopback) != 0,
        (device.Flags & (Up | Running)) == (Up | Running),
        [.. device.Addresses.Select(address => address.Addr?.ipAddress).OfType<IPAddress>()]);
}
