using SharpPcap;
using SharpPcap.LibPcap;

namespace GenShark.Capture.Live;

/// <summary>What an interface can be asked for.</summary>
public static unsafe class InterfaceAbilities
{
    /// <summary>The link types that an interface can give, by name and description.</summary>
    /// <param name="name">The interface's name or number.</param>
    /// <exception cref="LiveCaptureException">It cannot be opened.</exception>
    public static IReadOnlyList<(string Name, string Description)> LinkTypes(string name)
    {
        using var device = new LibPcapLiveDevice(InterfaceOpener.Choose([name])[0]);
        try
        {
            device.Open(new DeviceConfiguration());
        }
        catch (PcapException wrong) when (wrong.Error == PcapError.PermissionDenied)
        {
            throw LiveCaptureException.NoPermission(name, wrong);
        }
        catch (PcapException wrong)
        {
            throw LiveCaptureException.Cannot(name, wrong.Message, wrong);
        }
        int* types;
        int count = LibPcap.ListLinkTypes(device.Handle.DangerousGetHandle(), &types);
        var list = new List<(string, string)>();
        for (int i = 0; i < count; i++)
            list.Add((LibPcap.LinkTypeName(types[i]) ?? $"DLT {types[i]}", LibPcap.LinkTypeDescription(types[i]) ?? ""));
        if (count >= 0) LibPcap.FreeLinkTypes(types);
        return list;
    }

    /// <summary>Who can tell an interface's times, by name and description.</summary>
    /// <param name="name">The interface's name or number.</param>
    public static IReadOnlyList<(string Name, string Description)> TimestampTypes(string name)
    {
        var list = InterfaceOpener.Choose([name])[0].TimestampsSupported;
        return [.. list.Select(clock => (clock.Name, clock.Description))];
    }
}
