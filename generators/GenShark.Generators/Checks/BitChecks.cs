using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>Bits fit in their property's type, in their parent's bits, and together in whole bytes before what follows.</summary>
internal static class BitChecks
{
    public static void Run(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        var run = new List<MemberModel>();
        foreach (MemberModel member in members)
        {
            if (!member.TakesBytes) continue;
            if (member.Bits is not null) run.Add(member);
            else EndRun(context, run);
        }
        // Bits at the end may leave the rest of their bytes unnamed.
        foreach (MemberModel member in members.Where(member => member.IsWire && member.Bits is not null)) CheckType(context, member);
        foreach (MemberModel member in members.Where(member => member is { IsWire: true, Of: not null, Bits: not null })) CheckMask(context, members, member);
        foreach (var children in members.Where(member => member is { IsWire: true, Of: not null, Bits.Mask: 0 }).GroupBy(member => member.Of!)) CheckChildren(context, members, [.. children]);
    }

    private static void EndRun(CheckContext context, List<MemberModel> run)
    {
        int bits = run.Sum(member => member.Bits!.Count + member.Bits.Skip);
        if (bits % 8 != 0)
            Report(context, run[run.Count - 1], $"The {bits} bits up to '{run[run.Count - 1].Name}' fill no whole bytes: add the missing {8 - bits % 8}, or Skip them");
        run.Clear();
    }

    private static void CheckType(CheckContext context, MemberModel member)
    {
        // A bool is true if any of its bits is.
        int room = member.Value == ValueKind.Boolean ? 64 : Width(member) * 8;
        int bits = member.Bits!.Mask == 0 ? member.Bits.Count : BitsBetween(member.Bits.Mask);
        if (bits < 1) Report(context, member, $"'{member.Name}' takes {bits} bits: it needs 1 at least");
        else if (bits > room) Report(context, member, $"'{member.Name}' takes {bits} bits, but its type holds {room}");
    }

    private static void CheckChildren(CheckContext context, IReadOnlyList<MemberModel> members, List<MemberModel> children)
    {
        if (members.FirstOrDefault(member => member.Name == children[0].Of) is not { IsWire: true, Value: ValueKind.Unsigned or ValueKind.Signed } parent) return;
        int room = parent.Bits?.Count ?? parent.FixedSize * 8, used = 0;
        foreach (MemberModel child in children)
        {
            used += child.Bits!.Count + child.Bits.Skip;
            if (used <= room || room == 0) continue;
            Report(context, child, $"'{child.Name}' ends at bit {used} of '{parent.Name}', which has {room}");
            return;
        }
    }

    private static void CheckMask(CheckContext context, IReadOnlyList<MemberModel> members, MemberModel member)
    {
        ISymbol symbol = context.Members.First(other => other.Symbol.Name == member.Name).Symbol;
        if (AttributeReader.Find(symbol, "MaskAttribute") is null || AttributeReader.Find(symbol, "BitsAttribute") is not null) return;
        if (members.FirstOrDefault(other => other.Name == member.Of) is not { IsWire: true, Bits: null, FixedSize: > 0 } parent) return;
        int room = parent.FixedSize * 8;
        if (member.Bits!.Mask == 0) Report(context, member, $"'{member.Name}' takes none of the bits of '{parent.Name}': its mask is 0");
        else if (room < 64 && member.Bits.Mask >> room != 0) Report(context, member, $"The mask of '{member.Name}' names bits that '{parent.Name}' doesn't have: it has {room}");
    }

    // From the lowest bit of a mask to its highest.
    private static int BitsBetween(ulong mask)
    {
        int bits = 0;
        while ((mask & 1) == 0) mask >>= 1;
        for (; mask != 0; mask >>= 1) bits++;
        return bits;
    }

    private static int Width(MemberModel member) => member.Type switch
    {
        "byte" or "sbyte" => 1,
        "ushort" or "short" => 2,
        "uint" or "int" => 4,
        "ulong" or "long" => 8,
        _ => member.FixedSize,
    };

    private static void Report(CheckContext context, MemberModel member, string message)
    {
        ISymbol symbol = context.Members.First(other => other.Symbol.Name == member.Name).Symbol;
        context.Report(Diagnostics.BitsDoNotFit, context.SyntaxOf((AttributeReader.Find(symbol, "BitsAttribute") ?? AttributeReader.Find(symbol, "MaskAttribute"))!)!, message);
    }
}
