using System.Text.RegularExpressions;
using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// Tells which members say the same when no more is looked at than the first bytes of a structure, which are there. Skims and accessors read those
/// through a view of it, of which the JIT knows that all of it is there: one check a header is left.
/// </summary>
/// <param name="size">How many bytes are sure to be there.</param>
/// <param name="isTrimmed">Whether the view ends where the structure itself says so.</param>
internal sealed class HeaderReads(StructureModel structure, Layout layout, int size, bool isTrimmed)
{
    private static readonly Regex s_read = new(@"\bself\.(\w+)\b");

    /// <summary>Code that reads <c>header</c> instead of <c>self</c> where it may.</summary>
    public string Of(string code) => s_read.Replace(code, read => Holds(read.Groups[1].Value) ? "header." + read.Groups[1].Value : read.Value);

    /// <summary>Whether a member says the same.</summary>
    public bool Holds(string name) =>
        structure.Members.FirstOrDefault(member => member.IsWire && member.Name == name) is { } wire ? IsFixed(wire)
        : structure.Members.FirstOrDefault(member => member.TakesBytes && member.Name + "Offset" == name) is { } behind ? IsPlaced(behind)
        : !structure.LooksAtBytes(name) && (isTrimmed || !structure.AsksLength(name)) && structure.ReadsOf(name).All(Holds);

    private bool IsFixed(MemberModel member) =>
        member.Payload is null && layout.Find(member.Name) is { IsFixed: true } placed && (member.HasFixedSize || member.Bits is not null) && placed.Delta + placed.Width <= size;

    // What stands before must say by the header alone how long it is.
    private bool IsPlaced(MemberModel member) => structure.Members.TakeWhile(item => item != member).Where(item => item.TakesBytes && !IsFixed(item))
        .All(item => item.SizeProperty is { } property && Holds(property) && (item.If is null || Holds(item.If)));
}
