using System.Text;

namespace GenShark.Output;

/// <summary>
/// Whose children are written: tshark's <c>-j</c> and <c>-J</c> for JSON, EK and PDML. In place of the children of others stands the word
/// <c>filtered</c> with their name.
/// </summary>
/// <param name="names">Names of protocols and fields.</param>
/// <param name="includesDescendants">Whether all below a named node is written too (<c>-J</c>), not its children only (<c>-j</c>).</param>
public sealed class LayerFilter(IEnumerable<string> names, bool includesDescendants)
{
    private readonly HashSet<string> _names = [.. names];
    private readonly byte[][] _labels = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether all below a named node is written too.</summary>
    public bool IncludesDescendants { get; } = includesDescendants;

    /// <summary>Whether the field is named; nodes of text only are called <c>text</c>.</summary>
    public bool Names(FieldInfo field) => _names.Contains(field.IsText() ? "text" : field.Name);

    /// <summary>Whether the node is named, nodes of text only by their text: as JSON's keys are.</summary>
    public bool NamesKey(Dissection packet, in TapeNode node, FieldInfo field)
    {
        if (!field.IsText()) return _names.Contains(field.Name);
        foreach (byte[] label in _labels)
        {
            if (packet.Tape.Text(node).SequenceEqual(label)) return true;
        }
        return false;
    }
}
