using System.Text;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>A filter in words: what packets pass, which values of a field count, what becomes of packets without it.</summary>
public sealed class FilterWords
{
    private const string Indent = "  ";

    private readonly StringBuilder _text = new();

    private FilterWords() { }

    /// <summary>The filter's meaning, a line for each of its tests; indented by two blanks where tests are joined.</summary>
    public static string Of(DisplayFilter filter)
    {
        var words = new FilterWords();
        BoundTest meaning = filter.ReadMeaning();
        if (meaning is BoundTruth { Value: true }) return "Every packet passes.\n";
        words._text.Append("A packet passes if ");
        words.Add(meaning, "");
        return words._text.ToString();
    }

    private void Add(BoundTest test, string indent)
    {
        switch (test)
        {
            case BoundLogical logical: AddAll(logical, indent); break;
            case BoundNot not:
                _text.Append("it is not so that ");
                Add(not.Operand, indent);
                break;
            default:
                _text.Append(TestWords.Of(test)).Append('\n');
                break;
        }
    }

    private void AddAll(BoundLogical logical, string indent)
    {
        _text.Append(logical.Operator switch
        {
            LogicalOperator.And => "all of this is true:\n",
            LogicalOperator.Or => "any of this is true:\n",
            _ => "an odd number of this is true:\n",
        });
        foreach (BoundTest operand in logical.Operands)
        {
            _text.Append(indent).Append(Indent);
            Add(operand, indent + Indent);
        }
    }
}
