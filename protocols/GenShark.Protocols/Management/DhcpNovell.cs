using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>NetWare over IP (RFC 2242).</summary>
internal static class DhcpNovell
{
    /// <summary>The suboptions of option 63.</summary>
    public static DhcpSuboptions Options { get; } = new DhcpSuboptions(DhcpFields.OptionNovellOptionsSuboption, -1) { Hidden = DhcpFields.OptionNovellOptionsValue, Option = 63 }
        .Add(1, NameOf(1), DhcpValueKind.None, -1)
        .Add(2, NameOf(2), DhcpValueKind.None, -1)
        .Add(3, NameOf(3), DhcpValueKind.None, -1)
        .Add(4, NameOf(4), DhcpValueKind.None, -1)
        .Add(5, NameOf(5), DhcpValueKind.Boolean, DhcpFields.OptionNovellOptionsBroadcast)
        .Add(6, NameOf(6), DhcpValueKind.Addresses, DhcpFields.OptionNovellOptionsPreferredDssServer)
        .Add(7, NameOf(7), DhcpValueKind.Addresses, DhcpFields.OptionNovellOptionsNearestNwipServer)
        .Add(8, NameOf(8), DhcpValueKind.UInt8, DhcpFields.OptionNovellOptionsAutoretries)
        .Add(9, NameOf(9), DhcpValueKind.UInt8, DhcpFields.OptionNovellOptionsAutoretryDelay)
        .Add(10, NameOf(10), DhcpValueKind.Boolean, DhcpFields.OptionNovellOptionsSupportNetwareV11)
        .Add(11, NameOf(11), DhcpValueKind.Address, DhcpFields.OptionNovellOptionsPrimaryDss);

    private static string NameOf(byte code) => ((NetWareIpSuboptionCode)code).Name()!;
}
