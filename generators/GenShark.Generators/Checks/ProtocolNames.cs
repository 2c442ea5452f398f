using System.Collections.Generic;
using System.Linq;
using GenShark.Generators.Model;

namespace GenShark.Generators.Checks;

/// <summary>No two protocols of an assembly have one filter name.</summary>
internal static class ProtocolNames
{
    public static IEnumerable<DiagnosticModel> Check(IEnumerable<ProtocolNameModel> protocols)
    {
        var owners = new Dictionary<string, string>();
        foreach (ProtocolNameModel protocol in protocols)
        {
            if (!owners.TryGetValue(protocol.FilterName, out string? owner)) owners.Add(protocol.FilterName, protocol.Structure);
            else yield return new DiagnosticModel(Diagnostics.NameTaken, protocol.Place, new[] { protocol.FilterName, owner }.ToEquatable());
        }
    }
}
