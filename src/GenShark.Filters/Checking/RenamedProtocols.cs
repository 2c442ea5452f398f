using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>Protocols that were renamed; their fields' names begin with them.</summary>
internal static class RenamedProtocols
{
    private static readonly Dictionary<string, string> s_current = new() { ["bootp"] = "dhcp", ["ssl"] = "tls" };

    /// <summary>The name that a field has today.</summary>
    public static string CurrentName(string name)
    {
        int dot = name.IndexOf('.');
        string prefix = dot < 0 ? name : name.Substring(0, dot);
        return s_current.TryGetValue(prefix, out string? current) ? name.Remove(0, dot < 0 ? name.Length : dot).Insert(0, current) : name;
    }
}
