using System.Globalization;
using System.Numerics;

namespace GenShark.Capture;

/// <summary>A field of a packet as it was: stays valid whatever becomes of the packet. Names and values are those of PDML and PyShark.</summary>
/// <example><code>if (packet["IP"]["ttl"] is { IntValue: &lt; 5 } ttl) Console.WriteLine(ttl.ShowName); // Time to Live: 4</code></example>
public sealed class PacketField
{
    internal PacketField(FieldInfo info) => Info = info;

    /// <summary>What is known of the field without any packet.</summary>
    public FieldInfo Info { get; }

    /// <summary>The name in display filters: <c>ip.ttl</c>; empty for a line of text.</summary>
    public string Name => Info.Name;

    /// <summary>The value, as PDML's <c>show</c> and <c>-T fields</c> have it: <c>64</c>; the label of what has no value.</summary>
    public required string Show { get; init; }

    /// <summary>The line in the tree: <c>Time to Live: 64</c>.</summary>
    public required string ShowName { get; init; }

    /// <summary>The line up to its first colon: <c>Time to Live</c>.</summary>
    public string ShowNameKey => Split(ShowName).Key;

    /// <summary>The line behind its first colon, with names of values and units; null if it has none.</summary>
    public string? ShowNameValue => Split(ShowName).Value;

    /// <summary>The field's bytes in hexadecimal digits, or the value of some bits of them, as PDML's <c>value</c> has it; null for what was computed.</summary>
    public string? RawValue { get; init; }

    /// <summary>The field's bytes, those that it shares with other bits included; empty for what was computed.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>Where the first byte lies in its data source: in the frame, but for what was reassembled or decompressed.</summary>
    public required int Position { get; init; }

    /// <summary>The size in bytes.</summary>
    public required int Size { get; init; }

    /// <summary>Whether the tree leaves it out.</summary>
    public required bool IsHidden { get; init; }

    /// <summary>Every occurrence in the layer, this one included, in the order of the tree.</summary>
    public IReadOnlyList<PacketField> All { get; internal set; } = [];

    internal ulong Number { get; init; }

    /// <summary>The value of a number, a boolean or a character.</summary>
    /// <exception cref="InvalidOperationException">The field is none of them.</exception>
    /// <exception cref="OverflowException">The value needs 64 bits without a sign; see <see cref="HexValue"/>.</exception>
    public long IntValue
    {
        get
        {
            if (Info.Type.IsSigned()) return (long)Number;
            return Info.Type is FieldType.Boolean || Info.Type.IsInteger()
                ? checked((long)Number)
                : throw new InvalidOperationException($"{Name} is no number: its type is {Info.Type}.");
        }
    }

    /// <summary><see cref="RawValue"/> as a number.</summary>
    /// <exception cref="InvalidOperationException">The field was computed, not read.</exception>
    public BigInteger HexValue => BigInteger.Parse("0" + Raw, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary><see cref="RawValue"/> as bytes.</summary>
    /// <exception cref="InvalidOperationException">The field was computed, not read.</exception>
    public byte[] BinaryValue => Convert.FromHexString(Raw.Length % 2 == 0 ? Raw : "0" + Raw);

    private string Raw => RawValue ?? throw new InvalidOperationException($"{Name} was computed, not read: it has no bytes.");

    /// <inheritdoc cref="Show"/>
    public override string ToString() => Show;

    /// <inheritdoc cref="Show"/>
    public static implicit operator string(PacketField field) => field.Show;

    private static (string Key, string? Value) Split(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? (line, null) : (line[..colon], line[(colon + 2)..]);
    }
}
