using System.Globalization;
using System.Runtime.InteropServices;
using GenShark.Capture.Reading;
using SharpPcap;
using SharpPcap.LibPcap;

namespace GenShark.Capture.Live;

/// <summary>Opens interfaces as the options ask.</summary>
internal static class InterfaceOpener
{
    /// <summary>How long the kernel gathers packets before it hands over few, in milliseconds.</summary>
    public const int GatheringTime = 50;

    private const string Remote = "rpcap://";

    /// <summary>Opens all of the interfaces, or none.</summary>
    /// <exception cref="LiveCaptureException">One of them cannot be opened.</exception>
    public static List<OpenInterface> Open(LiveCaptureOptions options)
    {
        var opened = new List<OpenInterface>();
        try
        {
            foreach (PcapInterface device in Choose(options.Interfaces)) opened.Add(Open(device, options.Of(opened.Count)));
            return opened;
        }
        catch
        {
            foreach (OpenInterface other in opened) other.Dispose();
            throw;
        }
    }

    /// <summary>The interfaces of these names or numbers; the first one if there are none.</summary>
    public static IReadOnlyList<PcapInterface> Choose(IReadOnlyList<string> names)
    {
        if (names.Any(name => name.StartsWith(Remote, StringComparison.Ordinal))) return [.. names.Select(FindRemote)];
        IReadOnlyList<PcapInterface> known = LiveInterface.Devices();
        if (known.Count == 0) throw LiveCaptureException.NoInterfaces();
        return names.Count == 0 ? [known[0]] : [.. names.Select(name => Find(name, known))];
    }

    private static PcapInterface Find(string name, IReadOnlyList<PcapInterface> known)
    {
        if (known.FirstOrDefault(device => device.Name == name) is { } found) return found;
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && number <= known.Count) return known[number - 1];
        throw LiveCaptureException.NoInterface(name, known.Select(device => device.Name));
    }

    private static PcapInterface FindRemote(string source)
    {
        if (!LibPcap.HasRemote) throw LiveCaptureException.NotSupported(source, "Remote capture", "this libpcap was built without rpcap: capture there with ssh, and read the pipe");
        IReadOnlyList<PcapInterface> known = LiveInterface.Devices(source[..(source.LastIndexOf('/') + 1)]);
        return known.FirstOrDefault(device => device.Name == source) ?? throw LiveCaptureException.NoInterface(source, known.Select(device => device.Name));
    }

    private static OpenInterface Open(PcapInterface chosen, LiveCaptureOptions options)
    {
        var device = new LibPcapLiveDevice(chosen);
        try
        {
            bool nanoseconds = Open(device, options);
            if (options.LinkType is { } type) SetLinkType(device, type);
            if (options.BpfFilter.Length > 0) SetFilter(device, options.BpfFilter);
            return new OpenInterface(device, new CaptureInterface
            {
                Name = device.Name,
                LinkType = LibPcap.ToLinkType((int)device.LinkType),
                SnapLength = (uint)options.SnapLength,
                Filter = options.BpfFilter.Length > 0 ? options.BpfFilter : null,
                OperatingSystem = RuntimeInformation.OSDescription,
                UnitsPerSecond = nanoseconds ? 1_000_000_000ul : 1_000_000,
            });
        }
        catch
        {
            device.Dispose();
            throw;
        }
    }

    /// <returns>Whether times are in nanoseconds.</returns>
    private static bool Open(LibPcapLiveDevice device, LiveCaptureOptions options)
    {
        bool nanoseconds = options.Nanoseconds;
        var configuration = new DeviceConfiguration
        {
            Mode = options.Promiscuous ? DeviceModes.Promiscuous : DeviceModes.None,
            Monitor = options.Monitor ? MonitorMode.Active : null,
            Snaplen = options.SnapLength,
            BufferSize = options.BufferSize,
            ReadTimeout = GatheringTime,
            Immediate = options.Immediate ? true : null,
            TimestampResolution = nanoseconds ? TimestampResolution.Nanosecond : null,
            TimestampType = options.TimestampType is { } type ? ParseTimestampType(device.Name, type) : null,
        };
        configuration.ConfigurationFailed += (_, failure) =>
        {
            if (failure.Property != nameof(DeviceConfiguration.TimestampResolution)) throw NotConfigured(device.Name, failure);
            nanoseconds = false;
        };
        try
        {
            device.Open(configuration);
        }
        catch (PcapException wrong)
        {
            throw Explain(device.Name, wrong);
        }
        return nanoseconds;
    }

    private static LiveCaptureException NotConfigured(string name, ConfigurationFailedEventArgs failure) => failure.Property == nameof(DeviceConfiguration.Monitor)
        ? LiveCaptureException.NotSupported(name, "Capturing in monitor mode", "That device doesn't support monitor mode")
        : LiveCaptureException.NotSupported(name, failure.Property, failure.Message);

    private static LiveCaptureException Explain(string name, PcapException wrong) => wrong.Error switch
    {
        PcapError.PermissionDenied or PcapError.PromiscuousPermissionDenied => LiveCaptureException.NoPermission(name, wrong),
        PcapError.RfmonNotSupported => LiveCaptureException.NotSupported(name, "Capturing in monitor mode", "That device doesn't support monitor mode"),
        PcapError.InterfaceNotUp => LiveCaptureException.Cannot(name, $"That device is not up: ip link set {name} up", wrong),
        _ => LiveCaptureException.Cannot(name, wrong.Message, wrong),
    };

    private static TimestampType ParseTimestampType(string name, string type) => type switch
    {
        "host" => TimestampType.Host,
        "host_lowprec" => TimestampType.HostLowPrecision,
        "host_hiprec" => TimestampType.HostHighPrecision,
        "adapter" => TimestampType.Adapter,
        "adapter_unsynced" => TimestampType.AdapterUnsynced,
        _ => throw LiveCaptureException.NotSupported(name, $"The time stamp type {type}", "there are host, host_lowprec, host_hiprec, adapter, adapter_unsynced"),
    };

    private static void SetLinkType(LibPcapLiveDevice device, string type)
    {
        nint handle = device.Handle.DangerousGetHandle();
        int number = LibPcap.LinkTypeNamed(type);
        if (number < 0) throw LiveCaptureException.NotSupported(device.Name, $"The data link type {type}", "libpcap knows none of that name");
        if (LibPcap.SetLinkType(handle, number) < 0) throw LiveCaptureException.NotSupported(device.Name, $"The data link type {type}", LibPcap.ErrorOf(handle));
    }

    private static void SetFilter(LibPcapLiveDevice device, string filter)
    {
        if (!PcapDevice.CheckFilter(filter, out string? error)) throw LiveCaptureException.BadFilter(filter, device.Name, error ?? "syntax error");
        try
        {
            device.Filter = filter;
        }
        catch (PcapException wrong)
        {
            // A filter may be right in itself, and ask for what this link type does not have.
            throw LiveCaptureException.BadFilter(filter, device.Name, wrong.Message);
        }
    }
}
