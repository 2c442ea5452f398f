using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>Names that Wireshark 4.0 gives to several fields of different types: its lists and outputs show the first, its filters go by the type of the last.</summary>
internal static class HiddenFields
{
    private static readonly Dictionary<string, FilterType> s_types = new()
    {
        ["fr.control.ftype"] = FilterType.UInt16,
        ["icmpv6.opt.linkaddr"] = FilterType.Ether,
        ["icmpv6.opt.src_linkaddr"] = FilterType.Ether,
        ["icmpv6.opt.target_linkaddr"] = FilterType.Ether,
        ["llc.control.ftype"] = FilterType.UInt16,
        ["smb.data_disp"] = FilterType.UInt32,
        ["smb.data_offset"] = FilterType.UInt32,
        ["smb.dc"] = FilterType.UInt32,
        ["smb.pc"] = FilterType.UInt32,
        ["smb.pd"] = FilterType.UInt32,
        ["smb.po"] = FilterType.UInt32,
        ["socks.reserved"] = FilterType.UInt16,
        ["tls.handshake.session_id_length"] = FilterType.UInt8,
        ["vxlan.flags"] = FilterType.UInt8,
        ["vxlan.flags_reserved"] = FilterType.UInt8,
        ["wlan.extcap"] = FilterType.UInt16,
        ["wlan.extcap.b59"] = FilterType.UInt16,
        ["wlan.extcap.b63"] = FilterType.UInt16,
        ["wlan.fc.subtype"] = FilterType.UInt16,
        ["wlan.fc.type"] = FilterType.UInt16,
        ["wlan.fc.version"] = FilterType.UInt16,
    };

    /// <summary>The type of a field in filters.</summary>
    public static FilterType TypeOf(string name, FilterType listed) => s_types.TryGetValue(name, out FilterType type) ? type : listed;
}
