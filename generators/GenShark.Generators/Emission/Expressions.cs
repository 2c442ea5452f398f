using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>C# expressions for places, sizes and values.</summary>
internal static class Expressions
{
    /// <summary>A member's offset as views compute it.</summary>
    public static string Offset(this Placed placed) => placed.At is { } property ? $"(int){property} - _slice.LayerOffset" : placed.After switch
    {
        null => placed.Delta.ToString(),
        var after when placed.Delta == 0 => after + "End",
        var after => $"{after}End + {placed.Delta}",
    };

    /// <summary>A member's offset as walkers have it: <c>at</c> is the end of the last member of variable size.</summary>
    public static string Position(this Placed placed) => placed.At is not null ? "at" + placed.Member!.Name : placed.After switch
    {
        null => placed.Delta.ToString(),
        _ when placed.Delta == 0 => "at",
        _ => "at + " + placed.Delta,
    };

    /// <summary>Size in bytes of a member of variable size, as its view computes it.</summary>
    public static string Size(MemberModel member, Placed placed, string slice)
    {
        string offset = placed.Offset();
        string size =
            member.FixedSize > 0 && member.Kind == MemberKind.Value ? member.FixedSize.ToString() :
            member.SizeProperty is { } property ? $"int.Max(0, (int){property})" :
            member.FixedSize > 0 ? member.FixedSize.ToString() :
            member.Rest || member.Payload is not null ? $"int.Max(0, {slice}.Length - ({offset}))" :
            member.Kind == MemberKind.Sequence ? $"Sequence<{Global(member.Element!)}>.Measure({slice}.From({offset}), {member.CountProperty ?? "int.MaxValue"})" :
            member.Kind == MemberKind.Variant ? $"Measure{member.Name}({slice}.From({offset}))" :
            member.Kind == MemberKind.Structure ? $"{Global(member.Element!)}.Measure({slice}.From({offset}))" :
            member.Kind == MemberKind.Codec ? $"{Global(member.Element!)}.Measure({slice}, {offset})" :
            $"int.Max(0, {slice}.Length - ({offset}))";
        return member.If is null ? size : $"{member.If} ? {size} : 0";
    }

    /// <summary>Reads a number as it stands on the wire, masked and shifted down, without a cast to the property's type.</summary>
    public static string Raw(MemberModel member, Placed placed, string slice, string at)
    {
        bool little = placed.Little || member.LittleEndian;
        int width = placed.Mask != 0 || member.Bits is not null ? placed.Width : member.FixedSize;
        string read = (width, little) switch
        {
            (1, _) => $"{slice}.UInt8({at})",
            (2, false) => $"{slice}.UInt16({at})",
            (3, false) => $"{slice}.UInt24({at})",
            (4, false) => $"{slice}.UInt32({at})",
            (6, false) => $"{slice}.UInt48({at})",
            (8, false) => $"{slice}.UInt64({at})",
            (2, true) => $"{slice}.UInt16Little({at})",
            (4, true) => $"{slice}.UInt32Little({at})",
            (8, true) => $"{slice}.UInt64Little({at})",
            (_, false) => $"{slice}.Unsigned({at}, {width})",
            _ => $"{slice}.UnsignedLittle({at}, {width})",
        };
        if (placed.Mask != 0)
        {
            string masked = $"{read} & {Literal.Hex(placed.Mask)}";
            read = placed.Shift == 0 ? $"({masked})" : $"(({masked}) >> {placed.Shift})";
        }
        return read;
    }

    /// <summary>The value of a member as its property returns it.</summary>
    public static string Value(MemberModel member, Placed placed, string slice, string at)
    {
        int scale = member.Field?.Scale ?? 1;
        return member.Value switch
        {
            ValueKind.Unsigned or ValueKind.Signed when scale != 1 => $"({member.Type})({Raw(member, placed, slice, at)} * {scale})",
            ValueKind.Signed when member.FixedSize is 3 or 5 or 6 or 7 =>
                $"({member.Type})((long)({Raw(member, placed, slice, at)} << {64 - 8 * member.FixedSize}) >> {64 - 8 * member.FixedSize})",
            ValueKind.Unsigned when member.Type == "global::GenShark.UInt24" => $"new({Raw(member, placed, slice, at)})",
            ValueKind.Unsigned or ValueKind.Signed => $"({member.Type}){Raw(member, placed, slice, at)}",
            ValueKind.Boolean => $"{Raw(member, placed, slice, at)} != 0",
            ValueKind.Single => $"BitConverter.UInt32BitsToSingle({Raw(member, placed, slice, at)})",
            ValueKind.Double => $"BitConverter.UInt64BitsToDouble({Raw(member, placed, slice, at)})",
            ValueKind.IPv4 => $"{slice}.IPv4({at})",
            ValueKind.IPv6 => $"{slice}.IPv6({at})",
            ValueKind.Mac => $"{slice}.Mac({at})",
            ValueKind.Guid => $"{slice}.Guid({at}, {(member.LittleEndian ? "false" : "true")})",
            _ => throw new InvalidOperationException($"{member.Name}: a {member.Value} has no single read."),
        };
    }

    public static string Global(string fullName) => "global::" + fullName;
}
