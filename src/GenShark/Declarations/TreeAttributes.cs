namespace GenShark;

/// <summary>Neighbours with the same label stand in one subtree of text.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class GroupAttribute(string label) : Attribute
{
    public string Label => label;
    public bool Generated { get; set; }
}

/// <summary>The first field of a part: it heads the part's subtree and covers all its bytes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HeadAttribute : Attribute
{
    /// <summary>Whether the field covers no more than its own bytes.</summary>
    public bool KeepsSize { get; set; }
}

/// <summary>A method <c>void (TextBuilder)</c> that writes the field's whole label.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class LabelAttribute(string method) : Attribute
{
    public string Method => method;
}

/// <summary>A method <c>void (TextBuilder)</c> that writes what stands behind the field's label.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AppendAttribute(string method) : Attribute
{
    public string Method => method;
}

/// <summary>The method <c>void (TextBuilder)</c> that writes the label of the protocol's layer or of the part's subtree.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TitleAttribute : Attribute
{
    /// <summary>Stands behind the title so far: what is shown only once more has been read.</summary>
    public bool Append { get; set; }
}

/// <summary>The method <c>void (TextBuilder)</c> that writes the Info column.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InfoAttribute : Attribute
{
    /// <summary>Stands behind what the layers below, or this one, wrote.</summary>
    public bool Append { get; set; }
}

/// <summary>A method <c>void ()</c> that the walker calls at this place: addresses, conversations.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StepAttribute : Attribute
{
    /// <summary>The field up to which all bytes must be there, whether or not the method reads them.</summary>
    public string? Needs { get; set; }

    /// <summary>Called also where nobody wants the layer's fields (<see cref="DissectionPlan"/>): what other layers and later packets ask for.</summary>
    public bool Always { get; set; }

    /// <summary>The part that the method walks, by the layer's bytes alone. Where nothing else of the layer is wanted, only the method is called.</summary>
    public Type? Shows { get; set; }

    /// <summary>The method shows all fields declared on the structure (<see cref="DeclareFieldAttribute"/>) that have this name, or one that goes on from it, by what
    /// the steps found that are always taken: as <see cref="FieldAttribute.Settled"/>.</summary>
    public string? Settled { get; set; }
}

/// <summary>A static method <c>void (Dissection, in Slice)</c>, not private, that shows what stands before the layer's own node.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrefaceAttribute : Attribute;

/// <summary>A method <c>bool (Dissection, in Slice, ref int at)</c> that walks what no declaration can say. Its comment says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CustomAttribute : Attribute;

/// <summary>Expert information on the field: shown if the boolean property <paramref name="condition"/> is true.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ExpertAttribute(string condition, string name, string message, Severity severity, ExpertGroup group) : Attribute
{
    public string Condition => condition;
    public string Name => name;
    public string Message => message;
    public Severity Severity => severity;
    public ExpertGroup Group => group;

    /// <summary>A method <c>void (TextBuilder)</c> that writes the message of this packet.</summary>
    public string? Text { get; set; }

    /// <summary>Stands before the field's other children.</summary>
    public bool First { get; set; }

    /// <summary>The structure ends here.</summary>
    public bool Stop { get; set; }

    /// <summary>With <see cref="Stop"/>: a method <c>bool ()</c> that walks what the bytes are instead; false after a fault.</summary>
    public string? Then { get; set; }
}
