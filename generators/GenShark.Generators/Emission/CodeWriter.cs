using System.Text;

namespace GenShark.Generators.Emission;

/// <summary>Writes indented C#: lines, and blocks that close themselves.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>One line, or several: a raw string keeps its inner indentation.</summary>
    public void Line(string text = "")
    {
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.TrimEnd();
            if (trimmed.Length > 0) _text.Append(' ', _depth * 4).Append(trimmed);
            _text.Append('\n');
        }
    }

    /// <summary>Opens a block in braces; disposing it closes it.</summary>
    public Block BeginBlock(string head, string tail = "}", string open = "{")
    {
        if (head.Length > 0) Line(head);
        Line(open);
        _depth++;
        return new Block(this, tail);
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Block(CodeWriter writer, string tail) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(tail);
        }
    }
}
