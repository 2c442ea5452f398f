namespace GenShark;

/// <summary>Puts values in BER on the tape as their types are declared.</summary>
public static partial class BerWalker
{
    // Types that hold each other, and object identifiers that lead to such.
    private const int DeepestNesting = 64;

    // What its carrier walks, its carrier heads.
    private static readonly BerMember s_unshown = new();

    /// <summary>Walks a value of a declared type; false after a fault.</summary>
    public static bool Walk(Dissection d, BerType type, in Slice slice, out int size)
    {
        size = 0;
        if (!TryRead(d, slice, 0, out BerElement head)) return false;
        size = Math.Min(head.Size, slice.Length);
        return Structure(d, type, slice.Part(0, size), s_unshown, isTagged: false);
    }

    private static bool TryRead(Dissection d, in Slice slice, int at, out BerElement element) =>
        BerElement.TryRead(slice, at, out element, out int lacking) || d.Need(slice, lacking, 1) || d.Fail(slice, lacking, 1);

    /// <summary>A value from its head on.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="type">What it is.</param>
    /// <param name="s">The value.</param>
    /// <param name="member">The component that it is; null where an object identifier chose the type, whose own field then heads it.</param>
    /// <param name="isTagged">Its tag is the component's, not the type's.</param>
    private static bool Structure(Dissection d, BerType type, in Slice s, BerMember? member, bool isTagged)
    {
        BerNesting nesting = d.Session.State<BerNesting>();
        if (nesting.Depth >= DeepestNesting) return d.Fail(s, 0, 0);
        nesting.Depth++;
        bool done = Tagged(d, type, s, member, isTagged);
        nesting.Depth--;
        return done;
    }

    private static bool Tagged(Dissection d, BerType type, in Slice s, BerMember? member, bool isTagged)
    {
        if (!TryRead(d, s, 0, out BerElement head)) return false;
        if (!type.Tag.IsGiven || isTagged) return Untagged(d, type, s, head, member, isTagged);
        if (!head.Is(type.Tag)) BerFaults.WrongTag(d, s, type.Tag, head);
        if (!type.Tag.IsExplicit) return Untagged(d, type, s, head, member, isTagged: true);
        Slice inner = s.Part(head.HeaderSize, head.ContentSize);
        return inner.Length == 0 || TryRead(d, inner, 0, out head) && Untagged(d, type, inner, head, member, isTagged: false);
    }

    private static bool Untagged(Dissection d, BerType type, in Slice s, in BerElement head, BerMember? member, bool isTagged)
    {
        int node = d.Tape.Count, field = member?.Field ?? type.Field;
        bool done = type.Form switch
        {
            BerForm.Choice => Choice(d, type, s, head, field),
            BerForm.Value => Renamed(d, type.Members[0], s, head, member is { Field: >= 0 } ? member : type.Members[0], isTagged),
            BerForm.SequenceOf or BerForm.SetOf => List(d, type, s, head, field, isTagged),
            _ => Record(d, type, s, head, field, isTagged),
        };
        if (done && type.Append is { } append) Append(d, append, s, node, field);
        return done;
    }

    // A type under another name.
    private static bool Renamed(Dissection d, BerMember member, in Slice s, in BerElement head, BerMember shown, bool isTagged)
    {
        if (member.Structure is { } structure) return Untagged(d, structure(), s, head, shown, isTagged);
        return Value(d, member, s, head, shown, isTagged) && (member.Content is not { } walk || Content(d, walk, s, s.Part(head.HeaderSize, head.ContentSize), shown.Field));
    }

    // SEQUENCE and SET.
    private static bool Record(Dissection d, BerType type, in Slice s, in BerElement head, int field, bool isTagged)
    {
        if (!isTagged && !IsExpected(d, s, head, type.Form == BerForm.Set ? Asn.Set : Asn.Sequence)) return true;
        if (field >= 0 && !OpenRecord(d, s, head, field, isTagged)) return false;
        int next = 0;
        (int start, int size) identifier = default;
        for (int at = head.HeaderSize; at < head.ContentEnd;)
        {
            if (!TryRead(d, s, at, out BerElement element)) return false;
            if (!element.IsEnd)
            {
                int index = BerMatch.Next(type, next, element);
                BerMember? member = index < type.Members.Length ? type.Members[index] : null;
                if (member is null) BerFaults.UnknownField(d, s, at, type.Form);
                else if (!BerMatch.Fits(member, element)) ReportMisfit(d, s, at, type.Form, member, element);
                else if (!Member(d, member, s, s.Part(at, element.Size), element, ref identifier)) return false;
                if (type.Form == BerForm.Sequence) next = index + 1;
            }
            at += element.Size;
        }
        if (field >= 0) d.Close();
        return true;
    }

    // What is none of a choice's is passed by.
    private static void ReportMisfit(Dissection d, in Slice s, int at, BerForm form, BerMember member, in BerElement element)
    {
        if (!member.Tag.IsGiven && member.Structure?.Invoke().Form == BerForm.Choice) return;
        BerFaults.WrongField(d, s, at, form, member, element);
    }

    private static bool OpenRecord(Dissection d, in Slice s, in BerElement head, int field, bool isTagged)
    {
        int start = isTagged ? head.HeaderSize : 0;
        // One that is longer than the window is shown as far as that goes, but for sizes that no window has.
        if (head.IsImpossible) return d.Fail(s, s.Length, 1);
        int node = d.Node(field, s, start, Math.Max(0, Math.Min(head.Size, s.CapturedLength) - start));
        if (head.ContentSize == 0 && d.WantsText)
        {
            d.BeginText().Append(" [0 length]"u8);
            d.AppendText(node);
        }
        d.Open();
        return true;
    }

    // SEQUENCE OF and SET OF.
    private static bool List(Dissection d, BerType type, in Slice s, in BerElement head, int field, bool isTagged)
    {
        if (!isTagged && !IsExpected(d, s, head, type.Form == BerForm.SetOf ? Asn.Set : Asn.Sequence, isList: true)) return true;
        if (field >= 0)
        {
            if (!TryCount(d, s, head, out uint count) || !d.Number(field, s, head.HeaderSize, head.ContentSize, count)) return false;
            if (d.WantsText && d.LastNode != Tape.Discarded && Registry.Field(field).Type == FieldType.None)
            {
                d.BeginText().Append(':');
                d.EndAppendix(d.LastNode);
            }
            d.Open();
        }
        BerMember member = type.Members[0];
        for (int at = head.HeaderSize; at < head.ContentEnd;)
        {
            if (!TryRead(d, s, at, out BerElement element)) return false;
            (int, int) identifier = default;
            if (element.IsEnd) { }
            else if (!BerMatch.Fits(member, element)) ReportMisfit(d, s, at, type.Form, member, element);
            else if (!Member(d, member, s, s.Part(at, element.Size), element, ref identifier)) return false;
            at += element.Size;
        }
        if (field >= 0) d.Close();
        return true;
    }

    private static bool TryCount(Dissection d, in Slice s, in BerElement head, out uint count)
    {
        count = 0;
        for (int at = head.HeaderSize; at < head.ContentEnd; count++)
        {
            if (!TryRead(d, s, at, out BerElement element)) return false;
            at += element.Size;
        }
        return true;
    }

    private static bool Choice(Dissection d, BerType type, in Slice s, in BerElement head, int field)
    {
        int index = BerMatch.Find(type, head);
        if (index == type.Members.Length) return true;
        BerMember member = type.Members[index];
        int start = member.Tag.IsGiven ? head.HeaderSize : 0, size = Math.Min(member.Tag.IsGiven ? head.ContentSize : head.Size, s.Length - start);
        if (field >= 0)
        {
            if (!d.Number(field, s, start, size, (ulong)member.Choice)) return false;
            d.Open();
        }
        (int, int) identifier = default;
        if (!Member(d, member, s, s, head, ref identifier)) return false;
        if (field >= 0) d.Close();
        return true;
    }

    /// <summary>A component.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="member">Which one.</param>
    /// <param name="structure">The value that it is a component of.</param>
    /// <param name="s">The component from its head on.</param>
    /// <param name="head">Its head.</param>
    /// <param name="identifier">Where in the structure the last object identifier lies.</param>
    private static bool Member(Dissection d, BerMember member, in Slice structure, in Slice s, in BerElement head, ref (int Start, int Size) identifier)
    {
        Slice value = s;
        BerElement inner = head;
        if (member.Tag.IsExplicit)
        {
            value = s.Part(head.HeaderSize, head.ContentSize);
            if (value.Length == 0) return true;
            if (!TryRead(d, value, 0, out inner)) return false;
        }
        bool isTagged = member.Tag is { IsGiven: true, IsExplicit: false };
        int node = d.Tape.Count;
        if (member.Structure is { } declared)
        {
            if (!Structure(d, declared(), value, member, isTagged)) return false;
        }
        else if (!Value(d, member, value, inner, member, isTagged)) return false;
        Slice content = value.Part(inner.HeaderSize, inner.ContentSize);
        if (member.Type == Asn.ObjectIdentifier) identifier = (content.Offset - structure.Offset, content.Length);
        if (member.Append is { } append) Append(d, append, structure, node, member.Field);
        if (member.Text is { } text && IsShown(d, node, member.Field))
        {
            text(d, structure);
            d.EndText(node);
        }
        if (member.IsDefined && !Defined(d, structure.Span(identifier.Start, identifier.Size), member.Type == Asn.Any ? value : content)) return false;
        if (member.Content is { } walk && !Content(d, walk, structure, content, member.Field)) return false;
        member.After?.Invoke(d, structure);
        return true;
    }

    private static bool Content(Dissection d, BerContent walk, in Slice structure, in Slice content, int field)
    {
        if (field < 0) return walk(d, structure, content);
        d.Open();
        if (!walk(d, structure, content)) return false;
        d.Close();
        return true;
    }

    // What the object identifier says it is.
    private static bool Defined(Dissection d, ReadOnlySpan<byte> identifier, in Slice value)
    {
        if (!BerSyntaxes.TryFind(identifier, out BerSyntax syntax) || syntax.Type?.Invoke() is not { } type || !BerMatch.CanBe(type, value))
        {
            BerFaults.UnknownIdentifier(d, value);
            return true;
        }
        if (!type.IsSilent) d.PassThrough(syntax.Protocol, value);
        return Structure(d, type, value, null, isTagged: false);
    }

    private static bool IsShown(Dissection d, int node, int field) => d.WantsText && field >= 0 && node < d.Tape.Count && d.Tape[node].Field == field;

    private static void Append(Dissection d, BerCall append, in Slice structure, int node, int field)
    {
        if (!IsShown(d, node, field)) return;
        append(d, structure);
        d.AppendText(node);
    }

    private static bool IsExpected(Dissection d, in Slice s, in BerElement head, Asn type, bool isList = false)
    {
        if (head.Is(type) || type == Asn.OctetString && head is { Class: BerClass.Universal, Number: (int)Asn.Utf8String or >= (int)Asn.NumericString }) return true;
        BerFaults.Unexpected(d, s, head, type, isList);
        return false;
    }
}

/// <summary>How deep the value that is being walked lies in others.</summary>
internal sealed class BerNesting
{
    public int Depth { get; set; }
}
